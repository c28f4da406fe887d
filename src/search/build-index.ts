import type {Document} from '../model/document.ts';
import type {Analysis, Entity, Role} from '../model/entity.ts';
import type {Span} from '../model/span.ts';
import {finish, type Steps} from '../model/steps.ts';
import {foldText} from '../text/fold.ts';
import {inOneLine} from './highlight.ts';
import {buildLabel, type Label} from './match.ts';
import {invert, type Passages, readPassages} from './passages.ts';
import {buildVocabulary, type Vocabulary} from './vocabulary.ts';
import {words} from './words.ts';

/** Everything that `search` looks in: plain data, but large, so keep it where it was built. */
export type Index = {
  readonly vocabulary: Vocabulary;
  readonly entities: readonly IndexedEntity[];
  readonly headings: readonly IndexedHeading[];
  readonly passages: Passages;
};

/** An entity with its names, its own name first, and its roles. */
export type IndexedEntity = {
  readonly id: string;
  readonly kind: Entity['kind'];
  readonly names: readonly {readonly label: Label; readonly at: Span}[];
  readonly roles: readonly IndexedRole[];
};

/** A role by itself, and as the end of a label after its entity's name. */
export type IndexedRole = {readonly label: Label; readonly role: Label; readonly at: Span};

type IndexedHeading = {readonly label: Label; readonly at: Span};

/** Words of names come before all others that are as close to what was typed. */
const NAME_WEIGHT = 2 ** 24;

/**
 * The words of a document, read once: what both of its indexes are made from, the one
 * before its names are known and the one with them.
 */
export type TextWords = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly passages: Omit<Passages, 'postings' | 'postingsFirst'>;
};

/** Reads a document's words, in steps. One pass over the text. */
export function* readWords(document: Document): Steps<TextWords> {
  const lexicon = newLexicon();
  const passages = yield* readPassages(document, lexicon.idOf);
  return {document, lexicon, passages};
}

/**
 * Prepares a document for `search`: its headings and text and, once there is an analysis,
 * its entities by every name.
 */
export function buildIndex(document: Document, analysis: Analysis | null): Index {
  return indexOf(finish(readWords(document)), analysis);
}

/**
 * The same from what was read already. That only learns the words of names that stand
 * nowhere in the text, and so may be used again.
 */
export function indexOf(textWords: TextWords, analysis: Analysis | null): Index {
  const {document, lexicon, passages: read} = textWords;
  const entities = (analysis?.entities ?? []).map((entity) => ({
    entity,
    names: [entity.name, ...entity.aliases],
    roles: distinctRoles(entity.roles),
  }));
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const headingText = (span: Span): string => inOneLine(document.text.slice(span.start, span.end));
  const nameIds = entities.flatMap(({names}) => names.flatMap((name) => idsIn(name, lexicon)));
  for (const heading of headings) idsIn(headingText(heading), lexicon);
  for (const {roles} of entities) for (const {text} of roles) idsIn(text, lexicon);

  const {sorted, placeOf} = sortLexicon(lexicon);
  const word = read.word.map((id) => placeOf[id] ?? 0);
  const postings = invert(word, sorted.length);
  const weights = new Uint32Array(sorted.length);
  for (const id of word) weights[id] = (weights[id] ?? 0) + 1;
  for (const id of new Set(nameIds)) {
    const place = placeOf[id] ?? 0;
    weights[place] = (weights[place] ?? 0) + NAME_WEIGHT;
  }
  const idOf = (folded: string): number => placeOf[lexicon.folded.get(folded) ?? 0] ?? 0;
  return {
    vocabulary: buildVocabulary(sorted, weights),
    entities: entities.map(({entity, names, roles}) => ({
      id: entity.id,
      kind: entity.kind,
      names: placeNames(document.text, entity, names).map(({name, at}) => ({
        label: buildLabel(name, idOf),
        at,
      })),
      roles: roles.map(({text, start, end}) => ({
        label: buildLabel(`${entity.name}, ${text}`, idOf),
        role: buildLabel(text, idOf),
        at: {start, end},
      })),
    })),
    headings: headings.map((heading) => ({
      label: buildLabel(headingText(heading), idOf),
      at: {start: heading.start, end: heading.end},
    })),
    passages: {...read, word, ...postings},
  };
}

/** Ids for words in the order in which they are met: by source spelling, and by folded word. */
type Lexicon = {
  readonly idOf: (source: string) => number;
  readonly folded: ReadonlyMap<string, number>;
};

function newLexicon(): Lexicon {
  const folded = new Map<string, number>();
  // Folding is slow and texts repeat themselves: each spelling is folded once.
  const spellings = new Map<string, number>();
  const idOf = (source: string): number => {
    const known = spellings.get(source);
    if (known !== undefined) return known;
    const word = foldText(source);
    const id = folded.get(word) ?? folded.size;
    folded.set(word, id);
    spellings.set(source, id);
    return id;
  };
  return {idOf, folded};
}

function idsIn(text: string, lexicon: Lexicon): number[] {
  return words(text).map(({start, end}) => lexicon.idOf(text.slice(start, end)));
}

/** The words sorted, and for each id of the lexicon the place of its word among them. */
function sortLexicon(lexicon: Lexicon): {sorted: string[]; placeOf: Uint32Array} {
  const sorted = [...lexicon.folded.keys()].sort();
  const placeOf = new Uint32Array(sorted.length);
  sorted.forEach((word, place) => {
    placeOf[lexicon.folded.get(word) ?? 0] = place;
  });
  return {sorted, placeOf};
}

/** Each role where it is first stated, in one line. */
function distinctRoles(roles: readonly Role[]): Role[] {
  const first = new Map<string, Role>();
  for (const role of roles) {
    const text = inOneLine(role.text);
    const key = foldText(text);
    if (!first.has(key)) first.set(key, {...role, text});
  }
  return [...first.values()];
}

/** Where each name leads: to the first mention that reads like it, else to the first of all. */
function placeNames(
  text: string,
  entity: Entity,
  names: readonly string[],
): {name: string; at: Span}[] {
  const first = new Map<string, Span>();
  for (const {start, end} of entity.mentions.toReversed()) {
    first.set(foldText(inOneLine(text.slice(start, end))), {start, end});
  }
  const opening = entity.mentions[0] ?? {start: 0, end: 0};
  const fallback = {start: opening.start, end: opening.end};
  return names.map((name) => ({name, at: first.get(foldText(inOneLine(name))) ?? fallback}));
}
