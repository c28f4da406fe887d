import type {Block, BlockKind, Document, Mark, OutlineEntry} from '../model/document.ts';
import {inReadingOrder, type Span} from '../model/span.ts';
import {cleanLine} from '../text/clean.ts';

/** A block before it has its place: every offset counts from the start of its own `text`. */
export type Draft = Omit<Block, keyof Span> & {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Line feeds between it and the block before, at least one. */
  readonly gap: number;
};

/** A draft of `kind` on `text` with nothing special about it, two line feeds from the last one. */
export function draft(kind: BlockKind, text: string): Draft {
  return {
    kind,
    text,
    level: 0,
    within: [],
    cells: [],
    header: false,
    marks: [],
    gap: 2,
  };
}

type Particulars = Omit<Document, 'text' | 'blocks' | 'marks' | 'outline'>;

/** An entry of a source's own table of contents: it leads to the draft of this index. */
export type Contents = Omit<OutlineEntry, 'start'> & {readonly draft: number};

/**
 * The document that `drafts` make, in their order, with the laws of `Document` kept: white
 * space around a block's text is cut but for what aligns its first line, empty blocks and
 * empty marks are dropped. The text of drafts must be clean already; the particulars are
 * cleaned here. `contents` is the source's own table of contents, or null where its
 * headings serve. Linear.
 */
export function assemble(
  particulars: Particulars,
  drafts: readonly Draft[],
  contents: readonly Contents[] | null = null,
): Document {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  /** Where each draft begins; one that is dropped, where the next one does. */
  const starts: number[] = [];
  let at = 0;
  for (const {text: raw, marks: own, gap, ...rest} of drafts) {
    const text = trimmed(raw, rest.kind);
    if (text === '') {
      starts.push(-1);
      continue;
    }
    if (blocks.length > 0) {
      parts.push('\n'.repeat(gap));
      at += gap;
    }
    const place = placer(at, raw.trimEnd().length - text.length, text.length);
    const end = at + text.length;
    blocks.push({...rest, start: at, end, cells: rest.cells.map(place)});
    for (const mark of [...own].sort(inReadingOrder)) {
      const placed = place(mark);
      if (placed.end > placed.start) marks.push(placed);
    }
    parts.push(text);
    starts.push(at);
    at = end;
  }
  const text = parts.join('');
  const outline =
    contents === null ? headingsOf(blocks, text) : placed(contents, startsFilled(starts));
  return {...cleanParticulars(particulars), text, blocks, marks, outline};
}

function headingsOf(blocks: readonly Block[], text: string): OutlineEntry[] {
  return blocks
    .filter(({kind}) => kind === 'heading')
    .map(({level, start, end}) => ({level, start, title: cleanLine(text.slice(start, end))}));
}

/** Entries whose draft has no text after it lead nowhere and are left out. */
function placed(contents: readonly Contents[], starts: readonly number[]): OutlineEntry[] {
  return contents
    .map(({title, level, draft: index}) => ({
      title: cleanLine(title),
      level,
      start: starts[index] ?? -1,
    }))
    .filter(({title, start}) => title !== '' && start >= 0)
    .sort((a, b) => a.start - b.start);
}

function startsFilled(starts: readonly number[]): number[] {
  let next = -1;
  return starts
    .toReversed()
    .map((start) => {
      if (start >= 0) next = start;
      return next;
    })
    .reverse();
}

// What indents a first line is part of the block where the next lines are to stand below
// it: in code, in verse, in a table whose first cell is empty or set to the right.
function trimmed(text: string, kind: BlockKind): string {
  const bare = text.trim();
  const aligned =
    kind === 'code' || kind === 'row' || (kind === 'paragraph' && bare.includes('\n'));
  return aligned && bare !== '' ? text.trimEnd().replace(/^(?:[^\S\n]*\n)+/, '') : bare;
}

/** Moves a span from a draft's text, of which `cut` units fall away in front, to `at`. */
function placer(at: number, cut: number, length: number): <S extends Span>(span: S) => S {
  const moved = (offset: number): number => at + Math.min(length, Math.max(0, offset - cut));
  return (span) => ({...span, start: moved(span.start), end: moved(span.end)});
}

function cleanParticulars(particulars: Particulars): Particulars {
  const {title, byline, date, source, language, origin, format, notes} = particulars;
  return {
    title: cleanLine(title),
    byline: presentable(byline),
    date: presentable(date),
    source: presentable(source),
    language: presentable(language),
    origin: cleanLine(origin),
    format,
    notes: notes.map(cleanLine),
  };
}

function presentable(text: string | null): string | null {
  return text === null ? null : cleanLine(text) || null;
}

/**
 * What to call an article that names itself nowhere: its file's name without the extension; of a
 * web page, whose name is its host and path, the last part.
 */
export function titleFromName(name: string): string {
  const clean = cleanLine(name);
  const last = clean.slice(clean.lastIndexOf('/', clean.length - 2) + 1);
  // What ends in a slash is a host alone.
  const title = last.replace(/(?<=.)\.[^./]*$/, '').replace(/\/$/, '');
  return title || clean || 'Untitled';
}
