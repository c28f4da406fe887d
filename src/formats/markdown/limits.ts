import type {Part} from './parts.ts';

// What parsing costs, in microseconds, measured with micromark 4 on a slow machine.
const COST_OF_LINE = 30;
const COST_OF_LEVEL = 60;
const COST_OF_WORD = 8;
const COST_OF_SIGN = 20;
// Whenever a quotation, a list or a footnote ends, it goes through all that it has so far.
const COST_OF_LINE_AT_AN_END = 0.4;
const MOST_COST = 3_500_000;

// These grow faster than their number, or overflow the stack. No article comes near them.
const MOST_SIGNS_TIMES_LENGTH = 50_000_000;
const MOST_LINES_TOGETHER = 20_000;
const MOST_FOOTNOTES = 5000;
const DEEPEST = 60;

/**
 * A sentence that says why an article is better not read as Markdown, or null: it is so
 * large, so dense or so deeply nested that the parser would take minutes or fail. Linear.
 */
export function limitOf(parts: readonly Part[]): string | null {
  let cost = 0;
  for (const {sort, text} of parts) {
    if (sort === 'prose') continue;
    // No need to look into what costs too much by its mere length.
    if (text.length > MOST_COST) return because('is too long');
    const own = costOf(text);
    if (typeof own === 'string') return because(own);
    cost += own;
  }
  return cost > MOST_COST ? because('is too long') : null;
}

function because(reason: string): string {
  return `Read as plain text, because it ${reason} to be read as Markdown.`;
}

/** The microseconds that parsing `text` takes, or why it would take far more. */
function costOf(text: string): number | string {
  let cost = 0;
  let footnotes = 0;
  // Since the last blank line, or the last line that is read by itself.
  let lines = 0;
  let signs = 0;
  let length = 0;
  let fenced = false;
  for (const line of text.split('\n')) {
    cost += COST_OF_LINE;
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) continue;
    if (line.trim() === '') lines = 0;
    if (lines === 0 || READ_BY_ITSELF.test(line)) {
      signs = 0;
      length = 0;
    }
    const depth = depthOf(line);
    const own = count(line, SIGN);
    lines++;
    signs += own;
    length += line.length;
    footnotes += count(line, FOOTNOTE);
    cost += depth * COST_OF_LEVEL + own * COST_OF_SIGN + count(line, SPACE) * COST_OF_WORD;
    if (depth > DEEPEST) return 'is nested too deeply';
    if (signs * length > MOST_SIGNS_TIMES_LENGTH) return 'has too many signs in one paragraph';
    if (lines > MOST_LINES_TOGETHER) return 'has too many lines without a blank one';
    if (footnotes > MOST_FOOTNOTES) return 'has too many footnotes';
  }
  return cost + costOfEnds(text);
}

/** The microseconds for the ends of what lines stand in. */
function costOfEnds(text: string): number {
  let ends = 0;
  let lines = 0;
  let open: Opened | null = null;
  let apart = true;
  for (const line of text.split('\n')) {
    lines++;
    const blank = line.trim() === '';
    if (!blank) {
      const opened = openedBy(line);
      const listGoesOn = open === 'item' && (opened === 'item' || /^\s{2}/.test(line));
      if (open !== null && apart && !listGoesOn) ends++;
      if (opened !== null || (apart && !listGoesOn)) open = opened;
    }
    apart = blank;
  }
  return ends * lines * COST_OF_LINE_AT_AN_END;
}

type Opened = 'quote' | 'item' | 'note';

/** What `line` begins, if it begins something that lines stand in. */
function openedBy(line: string): Opened | null {
  if (/^ {0,3}>/.test(line)) return 'quote';
  if (/^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line)) return 'item';
  return /^ {0,3}\[\^[^\]]{1,200}\]:/.test(line) ? 'note' : null;
}

// An item, a row of a table, a definition.
const READ_BY_ITSELF = /^\s*(?:[-*+|]|\d{1,9}[.)]|\[[^\]]{1,200}\]:)/;
const SIGN = /[*_~`[\]()<>|@&\\#:]|www\./gi;
const FOOTNOTE = /\[\^/g;
const SPACE = /\s+/g;

function count(line: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(line)) found++;
  return found;
}

const CONTAINERS = /^[ \t]*(?:(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*/;

/** How many quotations and lists `line` can stand in, by how it begins. */
function depthOf(line: string): number {
  const [beginning = ''] = CONTAINERS.exec(line) ?? [];
  const marks = count(beginning, /[>\-*+]|\d+[.)]/g);
  // A nested item stands at least two columns further in than the item around it.
  return marks === 0
    ? 0
    : marks + Math.floor((beginning.length - beginning.trimStart().length) / 2);
}
