import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {GROUPS, PLACE_NAMES} from '../../src/entities/data/countries.ts';
import {ADDRESSES, OFFICES} from '../../src/entities/data/titles.ts';
import {NAMED, type Named} from '../../src/entities/tagger/labels.ts';
import type {Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';
import {filesOfTar} from '../eval/tar.ts';
import {type MarkedDocument, readMarkup} from './markup.ts';

/** A name in a text of the data. */
export type Gold = Span & {
  /** The kinds that it may have by our rules; several where the data's label leaves it open. Empty: not known whether it is a name at all. */
  readonly kinds: readonly Named[];
};

/** A document of the data as plain text: sentences (or paragraphs) a blank line apart. */
export type GoldDocument = {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  /** Stretches of the text that are a paragraph (or sentence) each, with their style. */
  readonly parts: readonly (Span & {readonly heading: boolean})[];
  /** By start, disjoint. */
  readonly gold: readonly Gold[];
  /** Kinds that the data does not label, so that they may hide in what is not marked. */
  readonly unlabelled: readonly Named[];
};

const MISC: readonly Named[] = ['group', 'event', 'product', 'work'];
const COARSE: Readonly<Record<string, readonly Named[]>> = {
  PER: ['person'],
  LOC: ['place'],
  ORG: ['organisation'],
  MISC,
};

/** CrossNER's and WNUT's fine types by our kinds; null: no name by our rules. What stands in neither is not known. */
const FINE: Readonly<Record<string, readonly Named[] | null>> = {
  person: ['person'],
  politician: ['person'],
  scientist: ['person'],
  writer: ['person'],
  musicalartist: ['person'],
  researcher: ['person'],
  organisation: ['organisation'],
  university: ['organisation'],
  politicalparty: ['organisation', 'group'],
  band: ['organisation'],
  location: ['place'],
  country: ['place'],
  astronomicalobject: ['place'],
  event: ['event'],
  conference: ['event', 'organisation'],
  book: ['work'],
  poem: ['work'],
  album: ['work'],
  song: ['work'],
  magazine: ['organisation', 'work'],
  academicjournal: ['organisation', 'work'],
  product: ['product'],
  award: ['work'],
  algorithm: null,
  task: null,
  field: null,
  metrics: null,
  programlang: null,
  literarygenre: null,
  musicgenre: null,
  musicalinstrument: null,
  chemicalcompound: null,
  chemicalelement: null,
  protein: null,
  enzyme: null,
  discipline: null,
  theory: null,
  corporation: ['organisation'],
  group: ['organisation', 'group'],
  'creative-work': ['work'],
};

type Tagged = {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly raw: string | null;
};

/** Documents of a `.bio.gz` file: token TAB tag, a blank line between sentences, `-DOC- id` before documents. */
export function readBio(path: string, set: string, unlabelled: readonly Named[]): GoldDocument[] {
  const documents: {id: string; sentences: Tagged[]}[] = [];
  let words: string[] = [];
  let tags: string[] = [];
  let raw: string | null = null;
  const finish = (): void => {
    if (words.length > 0) {
      if (documents.length === 0) documents.push({id: '0', sentences: []});
      documents.at(-1)?.sentences.push({words, tags, raw});
    }
    words = [];
    tags = [];
    raw = null;
  };
  for (const line of gunzipSync(readFileSync(path)).toString().split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (line.startsWith('-DOC-')) {
      finish();
      documents.push({id: line.slice(6), sentences: []});
    } else if (line.startsWith('# text = ') && tab < 0) raw = line.slice(9);
    else if (line.trim() === '') {
      if (words.length > 0) finish();
    } else {
      words.push(line.slice(0, tab));
      tags.push(line.slice(tab + 1));
    }
  }
  finish();
  return documents
    .filter(({sentences}) => sentences.length > 0)
    .map(({id, sentences}) =>
      fromTagged(id, set, sentences, unlabelled, (tag) => COARSE[tag] ?? []),
    );
}

/** The five domains of CrossNER from raw/crossner.tar.gz, with their fine types. */
export function readCrossNer(path: string): GoldDocument[] {
  const found: GoldDocument[] = [];
  for (const [name, content] of filesOfTar(gunzipSync(readFileSync(path)))) {
    const domain = /ner_data\/(ai|science|literature|politics|music)\/\w+\.txt$/.exec(name)?.[1];
    if (domain === undefined || name.includes('/._')) continue;
    for (const [i, sentence] of readColumns(new TextDecoder().decode(content)).entries())
      found.push(fromTagged(`${name}-${i}`, 'crossner', [sentence], [], kindsOfFine));
  }
  return found;
}

/** The training part of WNUT-17 from raw/, with its fine types. */
export function readWnut(path: string): GoldDocument[] {
  return readColumns(gunzipSync(readFileSync(path)).toString()).map((sentence, i) =>
    fromTagged(`wnut-${i}`, 'wnut', [sentence], ['group', 'event'], kindsOfFine),
  );
}

function kindsOfFine(tag: string): readonly Named[] | null {
  const kinds = FINE[tag];
  return kinds === undefined ? [] : kinds;
}

function readColumns(content: string): Tagged[] {
  return content
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      words: lines.map((line) => line.split('\t')[0] ?? ''),
      tags: lines.map((line) => line.split('\t')[1]?.trim() ?? 'O'),
      raw: null,
    }));
}

type DocRed = {
  readonly title: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly {
    readonly type: string;
    readonly pos: readonly [number, number];
    readonly sent_id: number;
  }[])[];
};

/** Every so many documents of Re-DocRED's test part are kept apart for figures. */
export const KEPT_APART = 5;

/** Re-DocRED from raw/docred_{dev,test}.json.gz, or only the documents that are kept apart from training. */
export function readDocRed(folder: string, which: 'training' | 'apart'): GoldDocument[] {
  return ['docred_dev', 'docred_test'].flatMap((name) => {
    const all = JSON.parse(
      gunzipSync(readFileSync(join(folder, 'raw', `${name}.json.gz`))).toString(),
    ) as DocRed[];
    return all
      .filter((_, i) => (name === 'docred_test' && i % KEPT_APART === 0) === (which === 'apart'))
      .map(({title, sents, vertexSet}) => {
        const sentences = sents.map((words) => ({
          words,
          tags: new Array<string>(words.length).fill('O'),
          raw: null,
        }));
        for (const mention of vertexSet.flat()) {
          const kinds = COARSE[mention.type];
          const tags = sentences[mention.sent_id]?.tags;
          if (kinds === undefined || tags === undefined) continue;
          for (let i = mention.pos[0]; i < mention.pos[1]; i++)
            tags[i] = `${i === mention.pos[0] ? 'B' : 'I'}-${mention.type}`;
        }
        return fromTagged(title, 'docred', sentences, [], (tag) => COARSE[tag] ?? []);
      });
  });
}

/** A hash of a document's id, the same in every run. */
function hashOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0);
}

/** Whether one of our own documents is kept apart from training: every tenth, by its id. */
export function isKeptApart(id: string): boolean {
  return hashOf(id) % 10 === 0;
}

/** Our own annotated documents (text/*.txt beside this file), or those of another folder. */
export function readOwnMarkup(
  folder: string = fileURLToPath(new URL('text/', import.meta.url)),
): MarkedDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readMarkup(readFileSync(join(folder, name), 'utf8'), name));
}

/** One of our own documents, with its named kinds alone. */
export function fromMarkup(document: MarkedDocument): GoldDocument {
  let text = '';
  const parts: (Span & {heading: boolean})[] = [];
  const gold: Gold[] = [];
  for (const paragraph of document.paragraphs) {
    const start = text.length;
    for (const line of paragraph) {
      if (text.length > start) text += ' ';
      for (const mention of line.mentions) {
        const kind = NAMED.find((named) => named === (mention.kind as Kind));
        if (kind === undefined) continue;
        gold.push({
          start: text.length + mention.start,
          end: text.length + mention.end,
          kinds: [kind],
        });
      }
      text += line.text;
    }
    const style = paragraph[0]?.style;
    parts.push({start, end: text.length, heading: style === 'headline' || style === 'heading'});
    text += '\n\n';
  }
  return {id: document.id, set: 'own', text: text.trimEnd(), parts, gold, unlabelled: []};
}

function fromTagged(
  id: string,
  set: string,
  sentences: readonly Tagged[],
  unlabelled: readonly Named[],
  kindsOf: (tag: string) => readonly Named[] | null,
): GoldDocument {
  let text = '';
  const parts: (Span & {heading: boolean})[] = [];
  const gold: Gold[] = [];
  for (const sentence of sentences) {
    const {text: own, places} = placeWords(sentence);
    const start = text.length;
    parts.push({start, end: start + own.length, heading: false});
    for (let i = 0; i < sentence.words.length; i++) {
      const tag = sentence.tags[i] ?? 'O';
      if (!tag.startsWith('B-')) continue;
      let end = i + 1;
      while (sentence.tags[end]?.startsWith('I-')) end++;
      const kinds = kindsOf(tag.slice(2));
      if (kinds === null) continue;
      const mention = harmonise(sentence.words, i, end, kinds);
      const from = places[mention.from];
      const to = places[mention.to - 1];
      if (from === undefined || to === undefined) continue;
      gold.push({start: start + from.start, end: start + to.end, kinds: mention.kinds});
    }
    text += `${own}\n\n`;
  }
  return {id: `${set}/${id}`, set, text: text.trimEnd(), parts, gold, unlabelled};
}

/** Last words of names that are places by our rules, whatever body runs them. */
const FACILITIES =
  /^(?:Airport|Stadium|Station|Bridge|Prison|Base|Park|Bay|Dam|Tower|Arena|Airfield|Cemetery)$/;
/** Last words of names that are organisations by our rules, also where they are meant as buildings. */
const HOUSES =
  /^(?:Museum|Hospital|University|School|College|Academy|Institute|Theatre|Theater|Gallery|Library|Court)$/;

/** Leagues, cups and championships, which are events by our rules. */
const CONTEST =
  /(?:^| )(?:Premier|Champions|Super|Europa|Conference|Football|Soccer|Hockey|Basketball|Baseball|Rugby|Cricket|Major|Minor|Nations|Professional|Pro) League(?: (?:One|Two|Baseball|Soccer|Cricket))?$|(?:^| )(?:Cup|Championships?|Olympics|Paralympics|Super Bowl|Grand Prix)$|^(?:NBA|NFL|NHL|MLB|MLS|WNBA|IPL|NCAA|UFC|Serie [AB]|La Liga|Ligue [12]|Bundesliga|Eredivisie|Formula (?:One|1)|F1|NASCAR|MotoGP|ATP Tour|PGA Tour)$/;

/** Our rules for what the data decide otherwise: titles, articles and possessives stay outside, a demonym is a group. */
function harmonise(
  words: readonly string[],
  start: number,
  end: number,
  kinds: readonly Named[],
): {from: number; to: number; kinds: readonly Named[]} {
  let from = start;
  let to = end;
  const at = (i: number): string => (words[i] ?? '').toLowerCase().replace(/\.$/, '');
  const person = kinds.length === 1 && kinds[0] === 'person';
  if (person)
    while (from < to - 1 && (ADDRESSES.has(at(from)) || OFFICES.has(at(from)) || at(from) === ''))
      from++;
  const work = kinds.length === 1 && kinds[0] === 'work';
  while (!work && from < to - 1 && at(from) === 'the') from++;
  if (to - from > 1 && /^['’]s?$/.test(words[to - 1] ?? '')) to--;
  const [only = ''] = to - from === 1 ? [words[from] ?? ''] : [];
  if (GROUPS.has(only)) return {from, to, kinds: ['group']};
  if (
    person &&
    to - from === 1 &&
    (ADDRESSES.has(only.toLowerCase()) || OFFICES.has(only.toLowerCase()))
  )
    return {from, to, kinds: []};
  const facility = FACILITIES.test(words[to - 1] ?? '');
  if (
    to - from > 1 &&
    facility &&
    kinds.some((kind) => kind === 'place' || kind === 'organisation')
  )
    return {from, to, kinds: ['place']};
  if (to - from > 1 && HOUSES.test(words[to - 1] ?? '') && kinds.includes('place'))
    return {from, to, kinds: ['organisation']};
  const whole = words.slice(from, to).join(' ');
  if (kinds.includes('organisation') && CONTEST.test(whole)) return {from, to, kinds: ['event']};
  // Sets differ on what stands for a government, and on clubs called by their city.
  const government = PLACE_NAMES.has(whole);
  if (kinds.includes('organisation') && government)
    return {from, to, kinds: ['place', 'organisation']};
  return {from, to, kinds};
}

/** The sentence as people write it, and where its words stand in it. */
function placeWords({words, raw}: Tagged): {text: string; places: Span[]} {
  const known = raw === null ? null : placeInRaw(words, raw);
  if (raw !== null && known !== null) return {text: raw, places: known};
  let text = '';
  let quote = false;
  let previous = '';
  const places: Span[] = [];
  for (const word of words) {
    let glued =
      text === '' ||
      /^(?:[,.;:!?)\]%’]|\.{3}|n['’]t|['’](?:s|re|ve|ll|d|m)?|''|-RRB-)$/.test(word) ||
      /^(?:[([$£€“‘`-]|``|-LRB-)$/.test(previous) ||
      word === '-';
    if (word === '"' || word === "'") {
      if (quote) glued = true;
      quote = !quote;
    } else if ((previous === '"' || previous === "'") && quote) glued = true;
    if (!glued) text += ' ';
    places.push({start: text.length, end: text.length + word.length});
    text += word;
    previous = word;
  }
  return {text, places};
}

function placeInRaw(words: readonly string[], raw: string): Span[] | null {
  const places: Span[] = [];
  let at = 0;
  for (const word of words) {
    while (raw[at] === ' ') at++;
    const start = at;
    for (const char of word.replaceAll(' ', '')) {
      while (raw[at] === ' ') at++;
      if (!raw.startsWith(char, at)) return null;
      at += char.length;
    }
    places.push({start, end: at});
  }
  return places;
}
