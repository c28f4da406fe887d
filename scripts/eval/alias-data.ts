import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {GROUPS} from '../../src/entities/data/countries.ts';
import {ADDRESSES} from '../../src/entities/data/titles.ts';
import type {Kind} from '../../src/model/entity.ts';
import {inReadingOrder, type Span} from '../../src/model/span.ts';
import {type ClusteredText, type GoldMention, joinTokens} from './clustered-text.ts';
import {filesOfTar} from './tar.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  VEH: 'product',
  MISC: 'work',
};

type DocredDocument = {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly sent_id: number;
    readonly pos: readonly [number, number];
    readonly type: string;
  }[])[];
};

/**
 * Re-DocRED's documents with their clusters of names (MIT). Dates and numbers are left
 * out. By our rules a demonym is a group and no alias of its place: such names of a
 * cluster make a cluster of their own.
 */
export function readDocred(folder: string, part: 'dev' | 'test'): ClusteredText[] {
  const bytes = gunzipSync(readFileSync(join(folder, 'raw', `docred_${part}.json.gz`)));
  const documents: readonly DocredDocument[] = JSON.parse(bytes.toString('utf8'));
  return documents.map(({title, sents, vertexSet}) => {
    const {text, spans} = joinTokens(sents);
    const firsts = [0];
    for (const tokens of sents) firsts.push((firsts.at(-1) ?? 0) + tokens.length);
    const mentions = vertexSet.flatMap((names, cluster) =>
      names.flatMap(({sent_id, pos, type}): GoldMention[] => {
        const kind = KINDS[type];
        const at = firsts[sent_id] ?? 0;
        const [start, end] = [spans[at + pos[0]]?.start, spans[at + pos[1] - 1]?.end];
        if (kind === undefined || start === undefined || end === undefined) return [];
        return [mentionOf(text, {start, end}, kind, `${cluster}`)];
      }),
    );
    return {id: title, text, mentions: distinct(mentions)};
  });
}

/**
 * LitBank's documents with the clusters of their proper names (CC BY 4.0): those whose
 * names stand in the BIO file (`dev/litbank_test`, `train/litbank_train`).
 */
export function readLitbank(folder: string, bio: string): ClusteredText[] {
  const listed = gunzipSync(readFileSync(join(folder, `${bio}.bio.gz`))).toString('utf8');
  const ids = [...listed.matchAll(/^-DOC- (?<id>\S+)/gm)].map(({groups}) => groups?.['id'] ?? '');
  const files = filesOfTar(gunzipSync(readFileSync(join(folder, 'raw', 'litbank.tar.gz'))));
  const file = (name: string): string => new TextDecoder().decode(files.get(name));
  return ids.map((id) => {
    const name = `coref/brat/${id}_brat`;
    const source = file(`${name}.txt`);
    const sentences = source.split('\n').map((line) => line.split(' '));
    const {text, spans} = joinTokens(sentences);
    const starts = new Map<number, number>();
    const ends = new Map<number, number>();
    let at = 0;
    for (const [i, token] of sentences.flat().entries()) {
      starts.set(at, spans[i]?.start ?? 0);
      at += token.length;
      ends.set(at, spans[i]?.end ?? 0);
      at += 1;
    }
    const annotations = file(`${name}.ann`)
      .split('\n')
      .flatMap((line) => {
        const groups = /^T\d+\t(?<label>\S+) (?<start>\d+) (?<end>\d+)\t/.exec(line)?.groups;
        return groups === undefined ? [] : [{label: '', start: '', end: '', ...groups}];
      });
    // Every mention stands twice: with its form and type, and with its entity.
    const entities = new Map<string, string>();
    for (const {label, start, end} of annotations)
      if (!/^(?:PROP|NOM|PRON)_[A-Z]+$/.test(label)) entities.set(`${start} ${end}`, label);
    const mentions = annotations.flatMap(({label, start, end}): GoldMention[] => {
      const kind = label.startsWith('PROP_') ? KINDS[label.slice(5)] : undefined;
      const [from, to] = [starts.get(Number(start)), ends.get(Number(end))];
      const entity = entities.get(`${start} ${end}`);
      if (kind === undefined || from === undefined || to === undefined || entity === undefined)
        return [];
      return [mentionOf(text, {start: from, end: to}, kind, entity)];
    });
    return {id, text, mentions: distinct(mentions)};
  });
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|my|our|your|his|her|its|their|old|young|poor|little|dear(?:est)?) /i;
/** A small word before a name, but for particles: "late", "fifteen-year-old", not "de la". */
const ADJECTIVE =
  /^(?!(?:al|el|bin|ibn|ben|van|von|der|den|de|da|do|dos|das|del|della|di|du|la|le|ter|ten|of) )\p{Ll}[\p{L}-]+ (?=.*\p{Lu})/u;

/** An annotated name by our rules of span and kind: without article, title or possessive. */
function mentionOf(text: string, span: Span, kind: Kind, cluster: string): GoldMention {
  let {start, end} = span;
  if (kind !== 'work')
    for (let word = firstWord(text, start, end, kind); word > 0; ) {
      start += word;
      word = firstWord(text, start, end, kind);
    }
  const possessive = /(?: ?['’]s?)$/.exec(text.slice(start, end));
  if (possessive !== null && kind === 'person') end -= possessive[0].length;
  const name = text.slice(start, end);
  return GROUPS.has(name)
    ? {start, end, kind: 'group', cluster: `${cluster}, its people`}
    : {start, end, kind, cluster};
}

/** The length of what stands before the name proper and is no part of it; 0 for nothing. */
function firstWord(text: string, start: number, end: number, kind: Kind): number {
  const rest = text.slice(start, end);
  const determiner = DETERMINER.exec(rest) ?? (kind === 'work' ? null : ADJECTIVE.exec(rest));
  if (determiner !== null) return determiner[0].length;
  const title = kind === 'person' ? /^(?<word>[\p{L}-]+)\.? /u.exec(rest) : null;
  const word = title?.groups?.['word']?.toLowerCase();
  return title !== null && word !== undefined && ADDRESSES.has(word) ? title[0].length : 0;
}

/** In reading order, one mention for each span. */
function distinct(mentions: readonly GoldMention[]): GoldMention[] {
  const bySpan = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]));
  return [...bySpan.values()].sort(inReadingOrder);
}
