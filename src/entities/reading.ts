import type {Block, Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {sentences} from '../text/sentences.ts';
import {type Token, tokens} from '../text/tokens.ts';
import {PLACE_NAMES} from './data/countries.ts';

/** A token with what the recogniser and the roles ask of it again and again. */
export type Word = Token & {
  readonly text: string;
  /** Lower case, typographic apostrophes made plain, accents composed, no closing full stop. */
  readonly lower: string;
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean;
};

/** How a sentence uses capitals: as running text, as a title, or in capitals throughout. */
type Style = 'running' | 'title' | 'shouting';

export type Sentence = Span & {
  readonly words: readonly Word[];
  readonly style: Style;
};

/** A capital, or figures before one as in the names of weapons: 59N6-TE. */
const CAPITAL = /^(?:\p{Lu}|\d+\p{Lu}+\d)/u;
const POSSESSIVE = /^['’]s?$/;
/** Lower-case first parts that belong to a name: al-Assad, el-Sisi. */
const NAME_PREFIX = /^(?:al|el|ul|ad|ar|as|at|bin|ben|d|l|o|abd)$/;

/** The sentences of a document with their words; code and rules are passed over. */
export function readSentences(document: Document): Sentence[] {
  const {text} = document;
  const spellings: Spellings = new Map();
  const read: Sentence[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'rule') continue;
    for (const part of partsOf(text, block))
      for (const {start, end} of sentences(text, part)) {
        const words: Word[] = [];
        for (const token of tokens(text, {start, end}))
          if (!isPicture(text, token)) addWords(words, text, token, spellings);
        read.push({start, end, words, style: styleOf(words)});
      }
  }
  return read;
}

/**
 * What is known of each spelling: a book says the same few thousand words again and again,
 * and strings that are made once are compared and looked up by their address.
 */
type Spellings = Map<string, Pick<Word, 'text' | 'lower'> & {readonly opens: boolean}>;

/** An emoji decorates what stands beside it and is no part of the sentence. */
function isPicture(text: string, {start, kind}: Token): boolean {
  return (
    kind === 'sign' && /^[\p{Extended_Pictographic}\p{RI}]/u.test(text.slice(start, start + 2))
  );
}

/** Stretches that no sentence goes beyond: a row's cells, a heading's lines, else the block. */
function partsOf(text: string, block: Block): readonly Span[] {
  if (block.kind === 'row' && block.cells.length > 0) return block.cells;
  if (block.kind !== 'heading') return [block];
  let start = block.start;
  return text
    .slice(block.start, block.end)
    .split('\n')
    .map((line) => {
      const span = {start, end: start + line.length};
      start = span.end + 1;
      return span;
    });
}

/** Whether the word is the mark of possession alone. */
export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && POSSESSIVE.test(word.text);
}

/** Whether only white space, or nothing but a hyphen's seam, lies between two words. */
export function isApart(text: string, left: Span, right: Span): boolean {
  return left.end < right.start && text.slice(left.end, right.start).trim() === '';
}

function word(text: string, {start, end}: Span, kind: Token['kind'], spellings: Spellings): Word {
  const own = text.slice(start, end);
  let spelling = spellings.get(own);
  if (spelling === undefined) {
    const plain = own.toLowerCase().replaceAll('’', "'").normalize();
    const lower = plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
    spelling = {text: own, lower, opens: CAPITAL.test(own)};
    spellings.set(own, spelling);
  }
  const capital = kind === 'word' && spelling.opens;
  return {start, end, kind, text: spelling.text, lower: spelling.lower, capital};
}

/** "Geneva-based" and "pro-Russian" hold a name and something else; "Jean-Luc" is one name. */
function addWords(words: Word[], text: string, token: Token, spellings: Spellings): void {
  const whole = word(text, token, token.kind, spellings);
  const seam = token.kind === 'word' && whole.text.includes('-') ? seamOf(whole.text) : null;
  if (seam === null) {
    words.push(whole);
    return;
  }
  const {start, end} = token;
  words.push(
    word(text, {start, end: start + seam}, 'word', spellings),
    word(text, {start: start + seam + 1, end}, 'word', spellings),
  );
}

/** What acts as a country does, and is not one of them. */
const POWERS = new Set(['EU', 'UN', 'Nato', 'NATO', 'Hamas', 'Hezbollah', 'Taliban']);
/** Two countries that are one name. */
const ONE_NAME =
  /^(?:Guinea-Bissau|Bosnia-Herzegovina|Austria-Hungary|Serbia-Montenegro|Asia-Pacific|Indo-Pacific|Congo-Brazzaville|Congo-Kinshasa)$/;

/** Whether what a hyphen joins are two names that deal with each other: "India-Pakistan". */
function areTwoSides(text: string, parts: readonly string[]): boolean {
  const isSide = (part: string): boolean => PLACE_NAMES.has(part) || POWERS.has(part);
  return parts.length === 2 && parts.every(isSide) && !ONE_NAME.test(text);
}

/** The place of the hyphen that parts a name from what is none, or from another; null where there is none. */
function seamOf(text: string): number | null {
  const parts = text.split('-');
  // Figures go with either side: STS-135, Covid-19.
  const capitals = parts.map((part) => CAPITAL.test(part) || /^\p{N}/u.test(part));
  if (!capitals.includes(false)) return areTwoSides(text, parts) ? (parts[0] ?? '').length : null;
  if (!capitals.includes(true)) return null;
  if (parts.some((part) => part === '' || NAME_PREFIX.test(part.toLowerCase()))) return null;
  const first = capitals.findIndex((capital) => capital !== capitals[0]);
  return parts.slice(0, first).join('-').length;
}

/** Titles end without a full stop; the first word's capital says nothing. */
function styleOf(words: readonly Word[]): Style {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  for (const [i, {kind, text, capital}] of words.entries()) {
    if (kind !== 'word' || text.length < 4) continue;
    if (capital && text === text.toUpperCase()) shouted++;
    if (i === 0) continue;
    long++;
    if (capital) capitals++;
  }
  if (shouted >= 2 && shouted >= long * 0.7) return 'shouting';
  const stopped = words.slice(-2).some(({text}) => /[.?!…]$/.test(text));
  return !stopped && long >= 4 && capitals >= long * 0.8 ? 'title' : 'running';
}
