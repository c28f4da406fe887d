import type {Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {finish, type Steps} from '../model/steps.ts';
import {sentences} from '../text/sentences.ts';
import {type Token, tokens} from '../text/tokens.ts';
import {FUNCTION_WORDS} from './data/common.ts';
import {GROUPS, PLACE_NAMES} from './data/countries.ts';
import {isRead, partsOf} from './parts.ts';

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

/** How much text is read in a step, in UTF-16 units. */
const STEP = 2 ** 13;

/** The sentences of a document with their words, of blocks that are read (see `isRead`). */
export function readSentences(document: Document): Sentence[] {
  return finish(readSentencesInSteps(document));
}

/** The same in steps. */
export function* readSentencesInSteps(document: Document): Steps<Sentence[]> {
  const {text} = document;
  let next = STEP;
  const spellings: Spellings = new Map();
  const read: Sentence[] = [];
  for (const block of document.blocks) {
    if (!isRead(block)) continue;
    for (const part of partsOf(text, block))
      for (const {start, end} of sentences(text, part)) {
        const words: Word[] = [];
        const own = tokens(text, {start, end});
        for (const [i, token] of own.entries())
          if (!isPicture(text, token)) addWords(words, text, token, own[i + 1], spellings);
        read.push({start, end, words, style: styleOf(words)});
        if (end < next) continue;
        next = end + STEP;
        yield end / text.length;
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
function addWords(
  words: Word[],
  text: string,
  token: Token,
  next: Token | undefined,
  spellings: Spellings,
): void {
  const whole = word(text, token, token.kind, spellings);
  const hyphened = token.kind === 'word' && whole.text.includes('-');
  const seam = hyphened
    ? seamOf(whole.text, words.at(-1), next === undefined ? '' : text.slice(next.start, next.end))
    : null;
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

/** Whether what a hyphen joins are two names that deal with each other: "India-Pakistan", "US-South Korea". */
function areTwoSides(text: string, before: string, next: string): boolean {
  const [left = '', right = '', third] = text.split('-');
  if (third !== undefined || ONE_NAME.test(text)) return false;
  const isSide = (part: string): boolean => PLACE_NAMES.has(part) || POWERS.has(part);
  const isLonger = (part: string): boolean => part.includes(' ') && PLACE_NAMES.has(part);
  if (isLonger(`${before} ${left}`)) return isSide(right) || isLonger(`${right} ${next}`);
  return isSide(left)
    ? isSide(right) || isLonger(`${right} ${next}`)
    : GROUPS.has(left) && isLonger(`${right} ${next}`);
}

/** One syllable, as each half of a given name of East Asia is: "Hyung-bae", "Kai-shek". */
const SYLLABLES =
  /^(?:[AEIOUY][aeiouy]*|(?![AEIOUY])\p{Lu}[^aeiouyA-Z-]*[aeiouy]+)[^aeiouyA-Z-]*-(?<second>[^aeiouy-]*[aeiouy]+[^aeiouy-]*)$/u;
/** English words that sound like a syllable and make an adjective of the name before them: "New York-born". */
const COMPOUNDED = new Set(
  `led run born held built bred hit fed paid rich poor tied free wing left right bound loyal long
  high low near fit set cut shot swept torn worn grown known clad sent hurt back front class look
  day week month year night fan fans plan bloc pact deal talks war law tax bill team club crew proof
  tech light plus`.split(/\s+/),
);
const LONGEST_SYLLABLE = 5;

/** Whether a surname before it makes a given name of two syllables of the word: "Moon Hyung-bae". */
function isGivenName(text: string, before: Word | undefined): boolean {
  if (before === undefined || !before.capital || FUNCTION_WORDS.has(before.lower)) return false;
  const second = SYLLABLES.exec(text)?.groups?.['second'] ?? '';
  return (
    second.length >= 2 &&
    second.length <= LONGEST_SYLLABLE &&
    second === second.toLowerCase() &&
    !COMPOUNDED.has(second)
  );
}

/** The place of the hyphen that parts a name from what is none, or from another; null where there is none. */
function seamOf(text: string, before: Word | undefined, next: string): number | null {
  const parts = text.split('-');
  // Figures go with either side: STS-135, Covid-19.
  const capitals = parts.map((part) => CAPITAL.test(part) || /^\p{N}/u.test(part));
  if (!capitals.includes(false))
    return areTwoSides(text, before?.text ?? '', next) ? (parts[0] ?? '').length : null;
  if (!capitals.includes(true)) return null;
  if (parts.some((part) => part === '' || NAME_PREFIX.test(part.toLowerCase()))) return null;
  if (isGivenName(text, before)) return null;
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
