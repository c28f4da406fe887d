import {lettersOf} from './echoes.ts';
import {isCertainSign, isDateOrByline, isSign} from './furniture.ts';
import {isKept, isProse, type Leaf, liesIn, listAround, wordsOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';

const LONGEST_SIGN = 200;

// Inside the text these are data, around it they place menus.
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

// "READ MORE: …", "IN PICTURES: …", before a link.
const POINTER =
  /^(?:\p{Lu}[\p{Lu} ’'-]{2,24}|(?:[Rr]ead|[Ss]ee|[Ww]atch|[Aa]lso|[Mm]ore|[Rr]elated|[Rr]ecommended|[Ll]isten|[Oo]pinion|[Aa]nalysis|[Ee]xplainer|[Ll]ire|[ÀàAa] lire|[Vv]oir|[Ll]eia|[Ll]e[ae]|[Mm]ehr|[Ll]esen|[Ll]eggi|[Ll]ees|[Ll]äs|[Cc]zytaj|[Чч]итайте)(?!\p{L})[^:：|]{0,24}|相关|关联|阅读|推荐|関連|참고)\s*[:：|]/u;

const SENTENCE_END = /[.!?…。！？।؟"”’»)\]:]$/;

// Dots at the end are a button's, one is a sentence's.
const SENTENCE = /(?<![.…])[.!?。！？]$/;

/** How surely a line goes: by itself, or in a list only if all of it goes. */
type Verdict = 'stays' | 'goes' | 'goes with its list';

/**
 * Takes out of an article what are signs of the page: on buttons, over lists of links, on what
 * leads elsewhere, and lines of date and author before the text. Between two paragraphs words
 * are signs only where they are a link, or stand in one of `asides`, or cannot be anything else.
 * A heading goes when what it heads is gone or mostly links. `leaves` are what the article had
 * before anything was taken. `stays` is changed in place.
 */
export function dropSigns(
  page: Numbered,
  leaves: readonly Leaf[],
  byline: string | null,
  asides: readonly boolean[],
  stays: boolean[],
): void {
  const live = leaves.filter((leaf) => isKept(page, leaf, stays));
  const first = live.findIndex(isProse);
  const last = live.findLastIndex(isProse);
  const several = live.filter(isProse).length >= 4;
  // A conversation says who speaks all along.
  const labelled = live
    .slice(first + 1, last)
    .some((leaf) => isLabel(wordsOf(page, leaf, LONGEST_SIGN), leaf));
  const verdicts = live.map((leaf, index): Verdict => {
    const {tagName, size, linked} = leaf;
    const place = index < first ? 'before' : last >= 0 && index > last ? 'after' : 'within';
    if (size > LONGEST_SIGN || tagName === 'pre' || levelOf(leaf) > 0) return 'stays';
    if (CELLS.has(tagName) && place === 'within') return 'stays';
    const words = wordsOf(page, leaf, LONGEST_SIGN + 20);
    if (isCertainSign(words)) return 'goes';
    if (place === 'before') {
      if (isDateOrByline(words) || isName(words, byline)) return 'goes';
      if (several && !labelled && isLabel(words, leaf)) return 'goes';
    }
    if ((several && leadsElsewhere(words, leaf)) || (place === 'after' && linked > 0.5)) {
      return 'goes with its list';
    }
    if (!isSign(words, false) || (SENTENCE.test(words) && linked < 0.9)) return 'stays';
    const apart = place !== 'within' || linked > 0.5 || liesIn(page, leaf.block, 0, asides);
    return apart ? 'goes with its list' : 'stays';
  });
  const lists = live.map((leaf) => listAround(page, leaf.block));
  const staying = new Set(lists.filter((_, index) => verdicts[index] === 'stays'));
  for (const [index, {start, end}] of live.entries()) {
    const list = lists[index] ?? -1;
    const goes = verdicts[index] === 'goes with its list' && (list < 0 || !staying.has(list));
    if (goes || verdicts[index] === 'goes') stays.fill(false, start, end);
  }
  dropHeadings(page, leaves, stays);
}

function dropHeadings(page: Numbered, leaves: readonly Leaf[], stays: boolean[]): void {
  for (const [index, leaf] of [...leaves.entries()].reverse()) {
    const level = levelOf(leaf);
    if (level === 0 || leaf.size > LONGEST_SIGN || !isKept(page, leaf, stays)) continue;
    const words = wordsOf(page, leaf, LONGEST_SIGN + 20);
    if (isCertainSign(words) || (isSign(words, true) && !heads(page, leaves, index, stays))) {
      stays.fill(false, leaf.start, leaf.end);
    }
  }
}

/** Whether what follows the heading at `index`, up to the next one of its rank, is text. */
function heads(
  page: Numbered,
  leaves: readonly Leaf[],
  index: number,
  stays: readonly boolean[],
): boolean {
  const level = leaves[index] === undefined ? 0 : levelOf(leaves[index]);
  const next = leaves[index + 1];
  if (next === undefined || (levelOf(next) === 0 && !isKept(page, next, stays))) return false;
  let size = 0;
  let linked = 0;
  for (let at = index + 1; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (leaf === undefined) break;
    const own = levelOf(leaf);
    if (own > 0 && own <= level) break;
    if (!isKept(page, leaf, stays)) continue;
    size += leaf.size;
    linked += leaf.linked * leaf.size;
  }
  return size > 0 && linked <= 0.5 * size;
}

function levelOf({tagName}: Leaf): number {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : 0;
}

/** Whether the words are a part of who wrote it. */
function isName(words: string, byline: string | null): boolean {
  const letters = lettersOf(words);
  return letters.length > 2 && lettersOf(byline ?? '').includes(letters);
}

/** Whether a line is a link to another article, and no sentence of this one. */
function leadsElsewhere(words: string, {linked}: Leaf): boolean {
  return (linked > 0.9 && !SENTENCE_END.test(words)) || (linked > 0.5 && POINTER.test(words));
}

/** Whether a few words in a box say what or who, as they do over an article. */
function isLabel(words: string, {tagName, size}: Leaf): boolean {
  return tagName === 'div' && size <= 40 && !SENTENCE_END.test(words);
}
