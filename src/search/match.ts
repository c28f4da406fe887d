import {TIERS, type Tier} from '../model/hit.ts';
import type {Span} from '../model/span.ts';
import {fold, unfold} from '../text/fold.ts';
import {disjoint, letters} from './highlight.ts';
import type {Term} from './query.ts';
import {lookUp, type Vocabulary, type WordMatch, type WordMatches} from './vocabulary.ts';
import {words} from './words.ts';

/** A term, and the words of one vocabulary that it matches. */
export type TermMatches = Term & {readonly found: WordMatches};

/** A short text that is matched as a whole: a name, a heading, a line of help. */
export type Label = {
  readonly text: string;
  readonly words: readonly (Span & {readonly id: number})[];
  /** The first letters of its words, and of those that are not written small. */
  readonly initials: readonly string[];
};

/** How well a label matches all terms: as well as the worst of them. */
export type LabelMatch = {
  readonly tier: Tier;
  readonly edits: number;
  readonly rank: number;
  /** The matched letters: offsets into the label, sorted, disjoint. */
  readonly lit: readonly Span[];
};

const NO_WORDS: WordMatches = new Map();

/** 0 for the best tier, and so on. */
export function tierRank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** Looks every term up once, so that labels and passages only have to compare word ids. */
export function lookUpTerms(vocabulary: Vocabulary, terms: readonly Term[]): TermMatches[] {
  return terms.map((term) => ({
    ...term,
    found: term.type === 'word' ? lookUp(vocabulary, term.text, term.finished) : NO_WORDS,
  }));
}

/** A label ready to be matched; `idOf` gives the id of a folded word in the vocabulary. */
export function buildLabel(text: string, idOf: (word: string) => number): Label {
  const found = words(text);
  const capital = found.filter((word) => !/^\p{Ll}/u.test(text.slice(word.start, word.end)));
  const initials = [found, capital].map((some) => some.map((word) => word.folded[0]).join(''));
  return {
    text,
    words: found.map(({start, end, folded}) => ({start, end, id: idOf(folded)})),
    initials: initials.filter((letters) => letters.length > 1),
  };
}

/**
 * Matches a label against terms that were looked up in its vocabulary; null when a term
 * is not in it. Without terms every label matches exactly.
 */
export function matchLabel(label: Label, terms: readonly TermMatches[]): LabelMatch | null {
  return matchTerms(label, terms) ?? matchInitials(label, terms);
}

function matchTerms(label: Label, terms: readonly TermMatches[]): LabelMatch | null {
  let tier: Tier = 'word';
  let edits = 0;
  let rank = 0;
  const lit: Span[] = [];
  for (const term of terms) {
    const match = term.type === 'sign' ? matchSign(label, term) : matchWord(label, term);
    if (match === null) return null;
    if (tierRank(match.tier) > tierRank(tier)) tier = match.tier;
    edits += match.edits;
    rank += match.rank;
    lit.push(...match.lit);
  }
  if (tier === 'word' && isWhole(label, terms)) tier = 'exact';
  return {tier, edits, rank, lit: disjoint(lit)};
}

type TermMatch = {
  readonly tier: Exclude<Tier, 'exact'>;
  readonly edits: number;
  readonly rank: number;
  readonly lit: readonly Span[];
};

function matchWord(label: Label, term: TermMatches): TermMatch | null {
  let best: WordMatch | null = null;
  for (const word of label.words) {
    const match = term.found.get(word.id);
    if (match !== undefined && (best === null || isBetter(match, best))) best = match;
  }
  if (best === null) return null;
  const {tier, edits, rank} = best;
  const lit = label.words.flatMap((word) => {
    const match = term.found.get(word.id);
    return match?.tier === tier && match.rank === rank ? [letters(label.text, word, match)] : [];
  });
  return {tier, edits, rank, lit};
}

function isBetter(a: WordMatch, b: WordMatch): boolean {
  return tierRank(a.tier) < tierRank(b.tier) || (a.tier === b.tier && a.rank < b.rank);
}

function matchSign(label: Label, term: Term): TermMatch | null {
  const folded = fold(label.text);
  const start = folded.text.indexOf(term.text);
  if (start < 0) return null;
  const lit = unfold(folded, {start, end: start + term.text.length});
  return {tier: 'substring', edits: 0, rank: 0, lit: [lit]};
}

/** "abd" for Alou Boi Diarra. Scattered letters, so never better than fuzzy. */
function matchInitials(label: Label, terms: readonly TermMatches[]): LabelMatch | null {
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || term.type === 'sign') return null;
  if (!label.initials.includes(term.text)) return null;
  const lit: Span[] = [];
  for (const word of label.words) {
    const folded = fold(label.text.slice(word.start, word.end));
    if (folded.text[0] === term.text[lit.length]) {
      lit.push(letters(label.text, word, {start: 0, end: 1}));
    }
  }
  return {tier: 'fuzzy', edits: 0, rank: 0, lit};
}

/** Whether the terms are the label's words in order, each counted once as in a query. */
function isWhole(label: Label, terms: readonly TermMatches[]): boolean {
  if (terms.length === 0) return true;
  if (terms.length > label.words.length) return false;
  const ids = [...new Set(label.words.map((word) => word.id))];
  return (
    ids.length === terms.length &&
    ids.every((id, place) => terms[place]?.found.get(id)?.tier === 'word')
  );
}
