import {safeTarget} from '../formats/target.ts';
import type {Block, Container, Document, Mark, OutlineEntry} from '../model/document.ts';
import {fail, type Result, succeed} from '../model/result.ts';
import type {Progress} from '../model/source.ts';
import type {Span} from '../model/span.ts';
import {cleanLine, cleanText} from '../text/clean.ts';
import {isClean} from '../text/suspects.ts';

// What a process says that has read a hostile file is as hostile as the file. It is looked
// through once, here, and is a document like any other afterwards. This takes some
// milliseconds a megabyte: most texts are clean, and that they are is soon seen.

const BLOCK_KINDS: Readonly<Record<Block['kind'], true>> = {
  heading: true,
  paragraph: true,
  code: true,
  row: true,
  rule: true,
};
const MARK_KINDS: Readonly<Record<Mark['kind'], true>> = {
  strong: true,
  emphasis: true,
  code: true,
  strike: true,
  link: true,
};

type Fields = Readonly<Record<string, unknown>>;

const LONGEST_WORDS = 600;

/**
 * What a reading came to, out of its JSON: a document that keeps the laws of `Document`, in
 * which every text is safe to be shown and every target of a link to be opened, or a failure
 * in words. Null for anything else.
 */
export function receivedResult(json: unknown): Result<Document> | null {
  const result = parsed(json);
  if (!isRecord(result)) return null;
  const {ok, value, failure} = result;
  if (ok === true) return isDocument(value) ? succeed(value) : null;
  if (ok !== false || !isRecord(failure)) return null;
  const {reason, next} = failure;
  if (typeof reason !== 'string' || typeof next !== 'string') return null;
  return fail(words(reason), words(next));
}

/** What was said of how far a reading is, or null when that is nothing of the kind. */
export function receivedProgress(progress: unknown): Progress | null {
  if (!isRecord(progress)) return null;
  const {doing, share} = progress;
  if (typeof doing !== 'string') return null;
  if (share !== null && !(typeof share === 'number' && share >= 0 && share <= 1)) return null;
  return {doing: words(doing), share};
}

function parsed(json: unknown): unknown {
  try {
    return typeof json === 'string' ? JSON.parse(json) : null;
  } catch {
    // Not JSON, so nothing that our own parser's process says.
    return null;
  }
}

function words(text: string): string {
  return cleanLine(text.slice(0, LONGEST_WORDS));
}

function isDocument(value: unknown): value is Document {
  if (!isRecord(value)) return false;
  const {text, blocks, marks, outline, notes} = value;
  return (
    typeof text === 'string' &&
    isSafe(text) &&
    [value['title'], value['origin'], value['format']].every(isLine) &&
    [value['byline'], value['date'], value['source'], value['language']].every(
      (particular) => particular === null || isLine(particular),
    ) &&
    isListOf(blocks, isBlock) &&
    areApart(blocks, text) &&
    isListOf(marks, isMark) &&
    areInOrder(marks, text) &&
    isListOf(outline, isEntry) &&
    outline.every(({start}) => start <= text.length) &&
    isListOf(notes, isLine)
  );
}

function isBlock(value: unknown): value is Block {
  if (!isSpan(value)) return false;
  const {kind, level, within, cells, header, start, end} = value;
  return (
    typeof kind === 'string' &&
    Object.hasOwn(BLOCK_KINDS, kind) &&
    isWhole(level) &&
    (kind === 'heading' ? level >= 1 && level <= 6 : level === 0) &&
    typeof header === 'boolean' &&
    isListOf(within, isContainer) &&
    isListOf(cells, isSpan) &&
    cells.every((cell) => start <= cell.start && cell.end <= end)
  );
}

function isContainer(value: unknown): value is Container {
  if (!isRecord(value) || !isWhole(value['id'])) return false;
  const {kind} = value;
  return kind === 'quote' || kind === 'notice' || (kind === 'item' && isLine(value['marker']));
}

function isMark(value: unknown): value is Mark {
  if (!isSpan(value)) return false;
  const {kind, target} = value;
  if (typeof kind !== 'string' || !Object.hasOwn(MARK_KINDS, kind)) return false;
  return kind !== 'link' || (typeof target === 'string' && isAddress(target));
}

function isEntry(value: unknown): value is OutlineEntry {
  if (!isRecord(value)) return false;
  const {title, level, start} = value;
  return isLine(title) && isWhole(level) && level >= 1 && isWhole(start);
}

/** Whether blocks follow each other on `text` with nothing but line ends and blanks between. */
function areApart(blocks: readonly Block[], text: string): boolean {
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.start < end || block.end <= block.start || block.end > text.length) return false;
    if (index > 0 && !/^\s*\n\s*$/.test(text.slice(end, block.start))) return false;
    end = block.end;
  }
  return true;
}

function areInOrder(marks: readonly Mark[], text: string): boolean {
  let last = 0;
  for (const {start, end} of marks) {
    if (start < last || end <= start || end > text.length) return false;
    last = start;
  }
  return true;
}

function isSpan(value: unknown): value is Fields & Span {
  if (!isRecord(value)) return false;
  const {start, end} = value;
  return isWhole(start) && isWhole(end) && start <= end;
}

// What the cleaner removes because it acts on a terminal, on the order of letters or out of sight.
const UNSAFE =
  /[[\p{Cc}--[\t\n]]\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/v;

/**
 * Whether a text is clean, or is none only by how clean pieces came together: by marks stacked too
 * high, or by a joiner in the wrong place, for which no document is given up.
 */
function isSafe(text: string): boolean {
  if (isClean(text)) return true;
  return (!UNSAFE.test(text) && text.isWellFormed()) || cleanText(text) === text;
}

function isAddress(target: string): boolean {
  return /^[ -~]+$/.test(target) && safeTarget(target) !== null;
}

/** Whether it is a clean text on one line. */
function isLine(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\n') && isSafe(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
