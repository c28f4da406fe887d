import {cellWidth} from '../../text/width.ts';
import {withoutTabs} from '../tabs.ts';

/** One line that is not blank. */
export type Line = {
  /** Without the white space around it. */
  readonly text: string;
  /** How far it is indented, in columns. */
  readonly indent: number;
  /** The column after its last sign. */
  readonly end: number;
  readonly sort: LineSort;
};

/**
 * What a line shows itself to be by how it begins: an item of a list ("- bread", "3. bread",
 * "(a) bread"), somebody's mail quoted ("> as you wrote"), nothing but signs that set
 * parts of the text apart ("* * *"), or words.
 */
export type LineSort = 'words' | 'item' | 'quote' | 'rule';

/** Lines with no blank line among them: one paragraph or several, a verse, a list. Never empty. */
export type Stanza = readonly Line[];

const TAB_STOP = 8;

/** The stanzas of a clean text, in order. Linear. */
export function stanzas(text: string): Stanza[] {
  const found: Line[][] = [];
  let open: Line[] | null = null;
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === '') {
      open = null;
    } else {
      if (open === null) {
        open = [];
        found.push(open);
      }
      open.push(lineOf(raw, trimmed));
    }
    from = to + 1;
  }
  return found;
}

function lineOf(raw: string, trimmed: string): Line {
  const indent = indentOf(raw);
  const text = trimmed.length > LONGEST_TABBED ? trimmed : withoutTabs(trimmed, TAB_STOP, indent);
  return {text, indent, end: indent + columnsOf(text), sort: sortOf(text)};
}

// Tabs in a line make columns; a line so long that they cannot line up has them for other reasons.
const LONGEST_TABBED = 1000;

/** How many columns `text` takes, where the signs of East Asia take two each. */
function columnsOf(text: string): number {
  return WIDE.test(text) ? cellWidth(text) : text.length;
}

const WIDE = /[\u1100-\u115F\u2E80-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/;

function indentOf(raw: string): number {
  let indent = 0;
  for (const sign of raw) {
    if (sign.trim() !== '') break;
    if (sign === '\t') indent += TAB_STOP - (indent % TAB_STOP);
    // The ideographic space that begins a Chinese or Japanese paragraph is two columns wide.
    else indent += sign === '\u3000' ? 2 : 1;
  }
  return indent;
}

// Nearly every line of a long text is settled by its first two letters.
const PLAINLY_WORDS = /^[A-Za-z"“][A-Za-z' ,]/;
const ITEM = /^(?:[-*+•‣◦–—]|\(?\d{1,3}[.)]|\(?\p{L}[.)])\s+\S/u;
const RULE = /^([-=*_~#+•·—–])(?:\s*\1){2,}$/u;

/** What a line with this text is. */
export function sortOf(text: string): LineSort {
  if (PLAINLY_WORDS.test(text)) return 'words';
  if (text.startsWith('>')) return 'quote';
  if (RULE.test(text)) return 'rule';
  return ITEM.test(text) ? 'item' : 'words';
}

/** Whether the words of `text` come to a stop at its end. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？۔।]["'”’»)\]」』]*$/u.test(text.slice(-8));
}
