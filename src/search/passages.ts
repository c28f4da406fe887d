import type {Block, Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {inSteps, type Steps} from '../model/steps.ts';
import {sentences} from '../text/sentences.ts';
import {forEachWord} from './words.ts';

/**
 * The running text as a row of word occurrences in reading order, each in a sentence, each
 * sentence in a block. Occurrences, sentences and blocks are numbered from 0. Every
 * "first" has one entry more than there are things, the end of the last of them.
 */
export type Passages = {
  readonly text: string;
  /** Per occurrence: the word's id, its offsets into `text`, and its sentence. */
  readonly word: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentence: Uint32Array;
  /** Per sentence: its first occurrence, and its block. */
  readonly sentenceFirst: Uint32Array;
  readonly block: Uint32Array;
  /** Per block: its first sentence, and its offsets into `text`. */
  readonly blockFirst: Uint32Array;
  readonly blockStart: Uint32Array;
  readonly blockEnd: Uint32Array;
  /** Per word id: where its occurrences start in `postings`. */
  readonly postingsFirst: Uint32Array;
  /** The occurrences of word 0 in reading order, then those of word 1, and so on. */
  readonly postings: Uint32Array;
};

/** How many blocks are cut into words in a step. */
const STEP = 64;

/**
 * Cuts the text that is neither heading nor rule into words; `idOf` names a source word.
 * In steps.
 */
export function* readPassages(
  document: Document,
  idOf: (source: string) => number,
): Steps<Omit<Passages, 'postings' | 'postingsFirst'>> {
  const {text} = document;
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  const sentenceFirst: number[] = [];
  const block: number[] = [];
  const blockFirst: number[] = [];
  const running = document.blocks.filter((one) => one.kind !== 'heading' && one.kind !== 'rule');
  const cut = (one: Block, number: number): void => {
    blockFirst.push(block.length);
    for (const span of sentencesOf(text, one)) {
      const current = block.length;
      sentenceFirst.push(word.length);
      block.push(number);
      forEachWord(text, span, (from, to) => {
        word.push(idOf(text.slice(from, to)));
        start.push(from);
        end.push(to);
        sentence.push(current);
      });
    }
  };
  yield* inSteps(running, STEP, cut);
  return {
    text,
    word: Uint32Array.from(word),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: Uint32Array.from(sentence),
    sentenceFirst: Uint32Array.from([...sentenceFirst, word.length]),
    block: Uint32Array.from(block),
    blockFirst: Uint32Array.from([...blockFirst, block.length]),
    blockStart: Uint32Array.from(running, (one) => one.start),
    blockEnd: Uint32Array.from(running, (one) => one.end),
  };
}

/** The postings of `word`, the word ids of all occurrences, of a vocabulary of `size` words. */
export function invert(
  word: Uint32Array,
  size: number,
): Pick<Passages, 'postings' | 'postingsFirst'> {
  const postingsFirst = new Uint32Array(size + 1);
  for (const id of word) postingsFirst[id + 1] = (postingsFirst[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) {
    postingsFirst[id + 1] = (postingsFirst[id + 1] ?? 0) + (postingsFirst[id] ?? 0);
  }
  const next = postingsFirst.slice();
  const postings = new Uint32Array(word.length);
  for (let occurrence = 0; occurrence < word.length; occurrence++) {
    const id = word[occurrence] ?? 0;
    const place = next[id] ?? 0;
    postings[place] = occurrence;
    next[id] = place + 1;
  }
  return {postings, postingsFirst};
}

/** A row of a table is one passage; a line of code is one; prose goes by sentences. */
function sentencesOf(text: string, block: Block): readonly Span[] {
  switch (block.kind) {
    case 'row':
      return [block];
    case 'code':
      return lines(text, block);
    case 'heading':
    case 'paragraph':
    case 'rule':
      return sentences(text, block);
  }
}

function lines(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let start = block.start;
  for (const line of text.slice(block.start, block.end).split('\n')) {
    found.push({start, end: start + line.length});
    start += line.length + 1;
  }
  return found;
}
