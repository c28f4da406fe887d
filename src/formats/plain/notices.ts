import type {Container} from '../../model/document.ts';
import type {Draft} from '../assemble.ts';
import type {Line, Stanza} from './lines.ts';

/** A book with what its digitiser has put before and behind it. */
export type Enclosed = {
  /** What it says about the book, by the name of the particular in lower case. */
  readonly stated: ReadonlyMap<string, string>;
  readonly before: readonly Stanza[];
  readonly body: readonly Stanza[];
  readonly behind: readonly Stanza[];
};

// The lines that Project Gutenberg sets around the text of a book, as its files have had them
// since 2004: "*** START OF THE PROJECT GUTENBERG EBOOK EMMA ***".
const START = /^\*\*\*\s*START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const END = /^\*\*\*\s*END OF (?:THE|THIS) PROJECT GUTENBERG/i;
const END_TOLD = /^End of (?:the )?Project Gutenberg['’]s? /i;
const CLOSES = /\*\*\*$/;
const STATED = /^(?<name>Title|Author|Language):\s+(?<value>\S.*)$/;
/** A header is shorter than this, in stanzas. */
const LONGEST_HEADER = 60;
const LONGEST_MARK = 4;

/**
 * Parts a book's own text from the header and the licence around it; everything is the book's
 * own where no line says that it starts. Linear.
 */
export function withoutNotices(all: readonly Stanza[]): Enclosed {
  const first = all.slice(0, LONGEST_HEADER).findIndex((stanza) => stanza.some(isStart));
  const opening = all[first];
  if (opening === undefined) return {stated: new Map(), before: [], body: all, behind: []};
  const mark = afterMark(opening, opening.findIndex(isStart));
  const before = [...all.slice(0, first), opening.slice(0, mark)];
  const rest = [opening.slice(mark), ...all.slice(first + 1)].filter(({length}) => length > 0);
  const last = rest.findIndex((stanza) => stanza.some(isEnd));
  const closing = rest[last];
  const stated = statedIn(before);
  if (closing === undefined) return {stated, before, body: rest, behind: []};
  const end = closing.findIndex(isEnd);
  return {
    stated,
    before,
    body: [...rest.slice(0, last), closing.slice(0, end)].filter(({length}) => length > 0),
    behind: [closing.slice(end), ...rest.slice(last + 1)],
  };
}

function isStart({text}: Line): boolean {
  return START.test(text);
}

function isEnd({text}: Line): boolean {
  return END.test(text) || END_TOLD.test(text);
}

/** The line after the mark that begins on the line `from`: a long title breaks it. */
function afterMark(stanza: Stanza, from: number): number {
  const closed = stanza.slice(from, from + LONGEST_MARK).findIndex(({text}) => CLOSES.test(text));
  return closed < 0 ? from + 1 : from + closed + 1;
}

function statedIn(header: readonly Stanza[]): ReadonlyMap<string, string> {
  const stated = new Map<string, string>();
  for (const line of header.flat()) {
    const {name, value} = STATED.exec(line.text)?.groups ?? {};
    const key = name?.toLowerCase();
    if (key !== undefined && value !== undefined && !stated.has(key)) stated.set(key, value);
  }
  return stated;
}

/** The blocks as those of one notice, which has this `id`. */
export function asNotice(drafts: readonly Draft[], id: number): Draft[] {
  const notice: Container = {kind: 'notice', id};
  return drafts.map((draft) => ({...draft, within: [notice]}));
}
