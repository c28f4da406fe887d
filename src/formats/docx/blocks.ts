import type {Cell, Content, Paragraph, Row} from './content.ts';
import type {Piece} from './pieces.ts';
import type {ParagraphProperties} from './properties.ts';

/** A paragraph that is being read. */
export type OpenParagraph = {
  readonly properties: ParagraphProperties;
  readonly pieces: Piece[];
  /** What is anchored in it and stands beside it: text boxes. */
  readonly after: Content[];
  /** Whether its end is deleted: what follows belongs to it. */
  endless: boolean;
  /** Whether it belongs to a table of contents. */
  contents: boolean;
  /** Whether there is a line across the page in it. */
  rule: boolean;
};

type OpenTable = {readonly rows: Row[]; row: OpenRow | null};

/** A table's row that is being read; the elements that come before its cells set it. */
export type OpenRow = {
  header: boolean;
  deleted: boolean;
  /** Columns that it leaves free in front. */
  before: number;
  readonly cells: Cell[];
};

/** What paragraphs follow each other in: the body, a cell, a text box, a note. */
type Place = {
  readonly content: Content[];
  paragraph: OpenParagraph | null;
  carried: Piece[];
  /** Columns that it goes over, if it is a cell. */
  span: number;
  /** Those that are open right here, the innermost last. */
  readonly tables: OpenTable[];
};

/** Puts paragraphs and tables where they belong while they are read. Every opening is closed. */
export type Blocks = {
  readonly beginParagraph: () => OpenParagraph;
  readonly endParagraph: () => void;
  /** The paragraph that is being read; begins one where there is none. */
  readonly paragraph: () => OpenParagraph;
  readonly openPlace: () => void;
  /** What stands in the place that closes. */
  readonly closePlace: () => readonly Content[];
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  /** The row that is being read right here, or null. */
  readonly row: () => OpenRow | null;
  /** Says over how many columns the cell goes that is being read. */
  readonly setSpan: (columns: number) => void;
  /** Closes a place that is a cell. */
  readonly closeCell: () => void;
};

/** Blocks in a first place. `finish` reads a paragraph that has ended. Linear, but for the depth of places. */
export function blocksOf(finish: (paragraph: OpenParagraph) => Paragraph): Blocks {
  const outer: Place[] = [];
  let here = emptyPlace();
  const table = (): OpenTable | undefined => here.tables.at(-1);

  const endParagraph = (): void => {
    const ended = here.paragraph;
    if (ended === null) return;
    here.paragraph = null;
    if (ended.endless || ended.properties.initial === true) here.carried = ended.pieces;
    else here.content.push(finish(ended));
    for (const content of ended.after) here.content.push(content);
  };
  const beginParagraph = (): OpenParagraph => {
    endParagraph();
    here.paragraph = paragraphOn(here.carried);
    here.carried = [];
    return here.paragraph;
  };
  const openPlace = (): void => {
    outer.push(here);
    here = emptyPlace();
  };
  const closePlace = (): readonly Content[] => {
    endParagraph();
    if (here.carried.length > 0) here.content.push(finish(paragraphOn(here.carried)));
    const {content} = here;
    here = outer.pop() ?? emptyPlace();
    return content;
  };

  return {
    beginParagraph,
    endParagraph,
    paragraph: () => here.paragraph ?? beginParagraph(),
    openPlace,
    closePlace,
    openTable: () => {
      endParagraph();
      here.tables.push({rows: [], row: null});
    },
    closeTable: () => {
      endParagraph();
      const rows = here.tables.pop()?.rows ?? [];
      if (rows.length > 0) here.content.push({kind: 'table', rows});
    },
    openRow: () => {
      const open = table();
      if (open !== undefined) open.row = {header: false, deleted: false, before: 0, cells: []};
    },
    closeRow: () => {
      const open = table();
      if (!open?.row) return;
      const {header, deleted, before, cells} = open.row;
      const all = before > 0 ? [{span: before, content: []}, ...cells] : cells;
      if (!deleted && cells.length > 0) open.rows.push({header, cells: all});
      open.row = null;
    },
    row: () => table()?.row ?? null,
    setSpan: (columns) => {
      here.span = columns;
    },
    closeCell: () => {
      const {span} = here;
      const content = closePlace();
      const row = table()?.row ?? null;
      // A cell that is in no row is no cell.
      if (row === null) for (const each of content) here.content.push(each);
      else row.cells.push({span, content});
    },
  };
}

function emptyPlace(): Place {
  return {content: [], paragraph: null, carried: [], span: 1, tables: []};
}

function paragraphOn(pieces: Piece[]): OpenParagraph {
  return {properties: {}, pieces, after: [], endless: false, contents: false, rule: false};
}
