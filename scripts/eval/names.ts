import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import nlp from 'compromise/three';
import {analyse} from '../../src/entities/analyse.ts';
import type {Model} from '../../src/entities/tagger/model.ts';
import {KINDS, type Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';
import {
  fromMarkup,
  type GoldDocument,
  isKeptApart,
  readBio,
  readDocRed,
  readOwnMarkup,
} from '../recogniser/corpora.ts';
import {documentOf} from '../recogniser/examples.ts';

/** A name, date, amount or the like with the kinds that are right for it. */
type Judged = Span & {readonly kinds: readonly Kind[]};

/** A set of texts with everything that is labelled in them. */
export type NamedSet = {
  readonly name: string;
  /** The kinds that the set labels as we do; others are not judged. */
  readonly kinds: readonly Kind[];
  readonly texts: readonly {readonly document: GoldDocument; readonly gold: readonly Judged[]}[];
};

/** The kinds that every set labels. */
export const CORE: readonly Kind[] = ['person', 'organisation', 'place'];

/**
 * The sets of figures: none of their texts was trained on. `annotated` is a folder of
 * further texts in the format of scripts/recogniser/ANNOTATION.md, or null.
 */
export function readSets(folder: string, annotated: string | null): NamedSet[] {
  const dev = (name: string): GoldDocument[] =>
    readBio(join(folder, 'dev', `${name}.bio.gz`), name, []);
  const gold = readGold(folder);
  const plain = (name: string, documents: readonly GoldDocument[]): NamedSet => ({
    name,
    kinds: CORE,
    texts: documents.map((document) => ({document, gold: document.gold})),
  });
  const marked = (name: string, documents: ReturnType<typeof readOwnMarkup>): NamedSet => ({
    name,
    kinds: KINDS,
    texts: documents.map((document) => ({document: fromMarkup(document), gold: allOf(document)})),
  });
  return [
    ...(annotated === null ? [] : [marked('annotated', readOwnMarkup(annotated))]),
    {name: 'news (GUM, ours)', kinds: KINDS, texts: gold.filter(({id}) => id.startsWith('gum'))},
    {name: 'agency (VOA, ours)', kinds: KINDS, texts: gold.filter(({id}) => id.startsWith('voa'))},
    plain('gum_test', dev('gum_test')),
    plain('uner_ewt_dev', dev('uner_ewt_dev')),
    plain('litbank_test', dev('litbank_test')),
    plain('wnut17_dev', dev('wnut17_dev')),
    plain('DocRED apart', readDocRed(folder, 'apart')),
    marked(
      'our own, apart',
      readOwnMarkup().filter(({id}) => isKeptApart(id)),
    ),
  ];
}

/** Every mention of one of our own documents, at its place in `fromMarkup`'s text. */
function allOf(marked: ReturnType<typeof readOwnMarkup>[number]): Judged[] {
  const found: Judged[] = [];
  let at = 0;
  for (const paragraph of marked.paragraphs) {
    for (const {text, mentions} of paragraph) {
      for (const {start, end, kind} of mentions)
        found.push({start: at + start, end: at + end, kinds: [kind]});
      at += text.length + 1;
    }
    at += 1;
  }
  return found;
}

type Standoff = {
  readonly file: string;
  readonly document?: string;
  readonly from?: number;
  readonly sentences?: number;
  readonly mentions: readonly (readonly [line: number, start: number, end: number, kind: Kind])[];
};

/** Our own annotation (gold/*.json: line, start, end, kind) over the texts of the data. */
function readGold(folder: string): {id: string; document: GoldDocument; gold: Judged[]}[] {
  const beside = new URL('gold/', import.meta.url);
  return readdirSync(beside)
    .toSorted()
    .map((name) => {
      const {
        file,
        document: wanted,
        from = 0,
        sentences = 0,
        mentions,
      } = JSON.parse(readFileSync(new URL(name, beside), 'utf8')) as Standoff;
      const documents = readBio(join(folder, file), '', []);
      const whole = documents.find(({id}) => wanted !== undefined && id.endsWith(wanted));
      const lines =
        whole === undefined
          ? documents.slice(from, from + sentences).map(({text}) => text.replaceAll('\n', ' '))
          : whole.parts.map(({start, end}) => whole.text.slice(start, end));
      let text = '';
      const parts = lines.map((line) => {
        const start = text.length;
        text += `${line}\n\n`;
        return {start, end: start + line.length, heading: false};
      });
      return {
        id: name,
        document: {id: name, set: 'gold', text: text.trimEnd(), parts, gold: [], unlabelled: []},
        gold: mentions.map(([line, start, end, kind]) => ({
          start: (parts[line]?.start ?? 0) + start,
          end: (parts[line]?.start ?? 0) + end,
          kinds: [kind],
        })),
      };
    });
}

/** Strict counts: a mention is right when span and kind are. */
export type Counts = {right: number; found: number; gold: number};

export type SetScores = {
  readonly name: string;
  readonly byKind: ReadonlyMap<Kind, Counts>;
  readonly words: number;
  /** CPU milliseconds of the whole analysis. */
  readonly cpu: number;
};

/** What a system finds in a text. */
export type System = (document: GoldDocument) => (Span & {readonly kind: Kind})[];

/** Our whole analysis. */
export function ours(model: Model): System {
  return (document) =>
    analyse(documentOf(document), model).entities.flatMap(({kind, mentions}) =>
      mentions.map(({start, end}) => ({start, end, kind})),
    );
}

const EDGES = /^[\s"“'(]+|[\s.,;:!?"”')]+$/gu;
const BEFORE =
  /^(?:(?:the|mr|mrs|ms|dr|sir|president|prime|minister|senator|general|colonel)\.?\s+)+/i;

/** npm compromise, with punctuation, "the", titles and possessives taken off its spans, as our rules ask. */
export const compromise: System = ({text, parts}) =>
  parts.flatMap((part) => {
    const doc = nlp(text.slice(part.start, part.end));
    const views = [
      ['person', doc.people()],
      ['organisation', doc.organizations()],
      ['place', doc.places()],
    ] as const;
    return views.flatMap(([kind, view]) =>
      (view.json({offset: true}) as {offset: {start: number; length: number}}[]).map(({offset}) => {
        const whole = text.slice(
          part.start + offset.start,
          part.start + offset.start + offset.length,
        );
        const bare = whole.replaceAll(EDGES, '').replace(/['’]s$/, '');
        const own = bare.replace(BEFORE, '');
        const start = part.start + offset.start + whole.indexOf(bare) + bare.length - own.length;
        return {start, end: start + own.length, kind};
      }),
    );
  });

/** Strict scores of a system on a set, by kind. */
export function scoreSet(system: System, set: NamedSet): SetScores {
  const byKind = new Map<Kind, Counts>(
    set.kinds.map((kind) => [kind, {right: 0, found: 0, gold: 0}]),
  );
  let words = 0;
  const begun = process.cpuUsage();
  let idle = 0;
  for (const {document, gold} of set.texts) {
    const found = system(document);
    const pause = process.cpuUsage();
    words += document.text.split(/\s+/).length;
    const keys = new Set(found.map(({start, end, kind}) => `${start} ${end} ${kind}`));
    const judged = new Map(gold.map((one) => [`${one.start} ${one.end}`, one]));
    for (const {kinds, start, end} of gold) {
      const counts = byKind.get(kinds[0] ?? 'contact');
      if (counts === undefined || kinds.length === 0) continue;
      counts.gold++;
      if (kinds.some((kind) => keys.has(`${start} ${end} ${kind}`))) counts.right++;
    }
    for (const {start, end, kind} of found) {
      const one = judged.get(`${start} ${end}`);
      const as = one?.kinds.includes(kind) === true ? (one.kinds[0] ?? kind) : kind;
      const counts = byKind.get(as);
      // What the data leave open is neither right nor wrong.
      if (counts !== undefined && one?.kinds.length !== 0) counts.found++;
    }
    const used = process.cpuUsage(pause);
    idle += used.user + used.system;
  }
  const used = process.cpuUsage(begun);
  return {name: set.name, byKind, words, cpu: (used.user + used.system - idle) / 1000};
}

/** F1 in per cent of the kinds together; null where the set has none of them. */
export function f1(scores: SetScores, kinds: readonly Kind[]): number | null {
  const sum = {right: 0, found: 0, gold: 0};
  for (const kind of kinds) {
    const counts = scores.byKind.get(kind);
    sum.right += counts?.right ?? 0;
    sum.found += counts?.found ?? 0;
    sum.gold += counts?.gold ?? 0;
  }
  return sum.gold === 0 ? null : (200 * sum.right) / (sum.found + sum.gold);
}
