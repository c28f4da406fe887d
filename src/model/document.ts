import {countFirst} from './sorted.ts';
import {lastStartingBy, type Span} from './span.ts';

/**
 * What a block is to a reader. The block's own text is `Document.text` at its span.
 *
 * - `heading`: `level` 1 to 6.
 * - `paragraph`: running text; a line feed inside it is a line break the author meant.
 * - `code`: preformatted; spaces and line feeds count.
 * - `row`: one row of a table; `cells` are its cells, in order.
 * - `rule`: a thematic break; its text is a short row of signs.
 */
export type BlockKind = 'heading' | 'paragraph' | 'code' | 'row' | 'rule';

/**
 * What blocks can stand in: a quotation, an item of a list, or a notice that comes with the
 * article and is not its own (whoever made the file says so, and under which licence): it is
 * shown, and no names are looked for in it. The item's mark ("•", "3.") is
 * shown before its first block and is not in the text. `id` tells the containers of a
 * document apart: two quotations that follow each other are two.
 */
export type Container =
  | {readonly kind: 'quote' | 'notice'; readonly id: number}
  | {readonly kind: 'item'; readonly id: number; readonly marker: string};

/** A leaf of the article's structure: blocks never nest, and come in reading order. */
export type Block = Span & {
  readonly kind: BlockKind;
  /** Headings: 1 to 6. Everything else: 0. */
  readonly level: number;
  /** What it stands in, the outermost first. */
  readonly within: readonly Container[];
  /** Rows of a table: the cells' spans. Everything else: empty. */
  readonly cells: readonly Span[];
  /** Rows of a table: whether this is the heading row. */
  readonly header: boolean;
};

/** Emphasis or a link over a stretch of a block's text. */
export type Mark = Span &
  (
    | {readonly kind: 'strong' | 'emphasis' | 'code' | 'strike'}
    | {readonly kind: 'link'; readonly target: string}
  );

/** An entry of a table of contents: where a part begins, and what it is called. */
export type OutlineEntry = {
  /** One line, clean. */
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Offset of a block's start. */
  readonly start: number;
};

/**
 * An article: one flat, clean text and the spans on it.
 *
 * Laws: blocks are sorted, disjoint and non-empty; what stands between two blocks is
 * white space, at least one line feed; every mark lies inside one block. `n` line feeds
 * between two blocks show as `n - 1` blank rows.
 */
export type Document = {
  readonly title: string;
  readonly byline: string | null;
  /** The article's own date as the source states it (not parsed), or null. */
  readonly date: string | null;
  /** A note on where the article comes from ("our own report"), or null. */
  readonly source: string | null;
  /** The language that the source says it is in, as a BCP 47 tag ("en", "pt-BR"), or null. */
  readonly language: string | null;
  /** Where it was read from, as shown to people: a path, or "standard input". */
  readonly origin: string;
  /** Id of the format it was read as: `text`, `markdown`, `html`, … */
  readonly format: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** Its contents in reading order: the source's own, else its headings. */
  readonly outline: readonly OutlineEntry[];
  /** What a reader should know about how it was read, a sentence each. */
  readonly notes: readonly string[];
};

/** Whether a block is part of a notice that is not the article's own. */
export function isNotice({within}: Block): boolean {
  return within[0]?.kind === 'notice';
}

/**
 * The index of the block at `offset`, or of the last one before it; 0 when `offset`
 * lies before the first block; -1 when there are no blocks.
 */
export function blockIndexAt(document: Document, offset: number): number {
  if (document.blocks.length === 0) return -1;
  return Math.max(0, lastStartingBy(document.blocks, offset));
}

/**
 * The part of the article that an offset stands in: the last entry of its contents that begins by
 * then; null before the first, and where that is the article's own title.
 */
export function partAt({outline, title}: Document, offset: number): OutlineEntry | null {
  const entry = outline[countFirst(outline, ({start}) => start <= offset) - 1];
  return entry === undefined || entry.title === title ? null : entry;
}

/** Which paragraph (block) an offset stands in, counted from 1; 0 for an empty document. */
export function paragraphAt(document: Document, offset: number): number {
  return blockIndexAt(document, offset) + 1;
}
