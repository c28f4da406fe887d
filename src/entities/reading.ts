import type {Block, Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {sentences} from '../text/sentences.ts';
import {type Token, tokens} from '../text/tokens.ts';

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
  return document.blocks.flatMap((block) => {
    if (block.kind === 'code' || block.kind === 'rule') return [];
    return partsOf(text, block).flatMap((part) =>
      sentences(text, part).map((span) => {
        const words = tokens(text, span)
          .filter((token) => !isPicture(text, token))
          .flatMap((token) => split(text, token));
        return {start: span.start, end: span.end, words, style: styleOf(words)};
      }),
    );
  });
}

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

function word(text: string, span: Span, kind: Token['kind']): Word {
  const own = text.slice(span.start, span.end);
  const plain = own.toLowerCase().replaceAll('’', "'").normalize();
  return {
    start: span.start,
    end: span.end,
    kind,
    text: own,
    lower: plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain,
    capital: kind === 'word' && CAPITAL.test(own),
  };
}

/** "Geneva-based" and "pro-Russian" hold a name and something else; "Jean-Luc" is one name. */
function split(text: string, token: Token): Word[] {
  const whole = word(text, token, token.kind);
  if (token.kind !== 'word' || !whole.text.includes('-')) return [whole];
  const parts: Span[] = [];
  let from = token.start;
  for (const part of whole.text.split('-')) {
    parts.push({start: from, end: from + part.length});
    from += part.length + 1;
  }
  const texts = parts.map((part) => text.slice(part.start, part.end));
  // Figures go with either side: STS-135, Covid-19.
  const capitals = texts.map((part) => CAPITAL.test(part) || /^\p{N}/u.test(part));
  const mixed = capitals.includes(true) && capitals.includes(false);
  if (!mixed || texts.some((part) => NAME_PREFIX.test(part.toLowerCase()) || part === ''))
    return [whole];
  const seam = capitals.findIndex((capital, i) => i > 0 && capital !== capitals[0]);
  if (seam < 0) return [whole];
  const before = parts[seam - 1];
  const after = parts[seam];
  if (before === undefined || after === undefined) return [whole];
  return [
    word(text, {start: token.start, end: before.end}, 'word'),
    word(text, {start: after.start, end: token.end}, 'word'),
  ];
}

/** Titles end without a full stop; the first word's capital says nothing. */
function styleOf(words: readonly Word[]): Style {
  let long = 0;
  let capitals = 0;
  let shouted = 0;
  for (const [i, {kind, text, capital}] of words.entries()) {
    if (kind !== 'word' || text.length < 4) continue;
    if (text === text.toUpperCase() && capital) shouted++;
    if (i === 0) continue;
    long++;
    if (capital) capitals++;
  }
  if (shouted >= 2 && shouted >= long * 0.7) return 'shouting';
  const stopped = words.slice(-2).some(({text}) => /[.?!…]$/.test(text));
  return !stopped && long >= 4 && capitals >= long * 0.8 ? 'title' : 'running';
}
