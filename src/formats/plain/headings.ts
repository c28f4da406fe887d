import type {Draft} from '../assemble.ts';
import {isChapter} from './chapter.ts';
import {endsSentence, sortOf} from './lines.ts';

const CHAPTER_LEVEL = 2;
const LONGEST = 60;
const MOST_WORDS = 9;

/**
 * The same blocks with those that are headings said to be so: the openings of chapters
 * (with their titles, as one heading of two lines) and lines between paragraphs that
 * announce what follows. In doubt a block stays a paragraph. Linear.
 */
export function withHeadings(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const chapters = drafts.some(({text}) => isChapterOpening(text));
  const listed = listedChapters(drafts);
  for (let i = 0; i < drafts.length; i++) {
    const block = drafts[i];
    if (block === undefined || block.kind !== 'paragraph') {
      if (block !== undefined) out.push(block);
      continue;
    }
    const next = drafts[i + 1];
    if (listed.has(i)) {
      out.push(block);
    } else if (isChapterOpening(block.text)) {
      const named = !block.text.includes('\n') && next !== undefined && isChapterTitle(next);
      const text = named ? `${block.text}\n${next.text}` : block.text;
      out.push({...block, kind: 'heading', level: CHAPTER_LEVEL, text});
      if (named) i++;
    } else if (next !== undefined && underlines(next, block)) {
      out.push({...block, kind: 'heading', level: next.text.startsWith('=') ? 2 : 3});
    } else if (isCrosshead(block, out.at(-1), next, chapters)) {
      out.push({...block, kind: 'heading', level: chapters ? CHAPTER_LEVEL + 1 : CHAPTER_LEVEL});
    } else {
      out.push(block);
    }
  }
  return out;
}

/** Whether `rule` is a row of signs right under `block`, of about its length. */
function underlines(rule: Draft, block: Draft): boolean {
  return (
    rule.kind === 'rule' &&
    rule.gap === 1 &&
    /^(?:=+|-+|~+)$/.test(rule.text) &&
    Math.abs(rule.text.length - block.text.length) <= 2 &&
    !block.text.includes('\n')
  );
}

function isChapterOpening(text: string): boolean {
  if (text.length > 2 * LONGEST) return false;
  const [line = '', title, ...more] = text.split('\n', 3);
  if (more.length > 0 || !isChapter(line)) return false;
  return title === undefined || (looksLikeTitle(title) && !isChapter(title));
}

// A volume and its first chapter open together; three openings without a word between them list
// what the book contains.
const FEWEST_LISTED = 3;

/** The indices of blocks that name chapters where the book lists them, and does not begin them. */
function listedChapters(drafts: readonly Draft[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let first = 0;
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i];
    if (draft?.kind === 'paragraph' && isChapterOpening(draft.text)) continue;
    if (i - first >= FEWEST_LISTED) {
      // What the text follows on is begun there, and so is the volume that it is in.
      const [word, wordBefore] = [i - 1, i - 2].map((at) => firstWord(drafts[at]?.text ?? ''));
      const begun = draft === undefined ? 0 : word === wordBefore ? 1 : 2;
      for (let at = first; at < i - begun; at++) listed.add(at);
    }
    first = i + 1;
  }
  return listed;
}

function firstWord(text: string): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase();
}

function isChapterTitle({kind, text}: Draft): boolean {
  return kind === 'paragraph' && looksLikeTitle(text) && !isChapter(text);
}

function looksLikeTitle(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
    !text.includes('\n') &&
    !/[.,;:…。\-–—]$/.test(text) &&
    !/["“”]/.test(text)
  );
}

/**
 * Whether `block` announces `next`: a few words without any stop at their end, after a
 * paragraph that has come to its stop and before a much longer one. A book with chapters
 * has letters and signatures that look the same, so there only capitals count.
 */
function isCrosshead(
  block: Draft,
  last: Draft | undefined,
  next: Draft | undefined,
  inBook: boolean,
): boolean {
  const {text} = block;
  if (last?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  if (block.gap < 2 || next.gap < 2 || !looksLikeTitle(text)) return false;
  if (!/[\p{L}\p{N}]$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (text.split(/\s+/).length > MOST_WORDS || /@|\w:\/\/|www\./.test(text)) return false;
  if (sortOf(text) !== 'words' || (inBook && /\p{Ll}/u.test(text))) return false;
  const announced = next.text.length >= Math.max(80, 2 * text.length) && !next.text.includes('\n');
  return announced && endsSentence(last.text);
}
