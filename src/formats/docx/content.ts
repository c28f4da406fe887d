import type {Phrase} from '../phrase.ts';
import type {Alignment} from '../table.ts';
import type {Item} from './counters.ts';
import type {Role} from './roles.ts';

/** A paragraph of a Word document, read and clean, before it has its place in the article. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly role: Role | {readonly is: 'rule'};
  readonly phrase: Phrase;
  /** Where it stands in a list, or null. */
  readonly item: Item | null;
  /** Whether it belongs to a table of contents that Word made. */
  readonly contents: boolean;
  readonly align: Alignment;
};

/** A cell of a table, and over how many columns it goes. */
export type Cell = {readonly span: number; readonly content: readonly Content[]};

export type Row = {readonly header: boolean; readonly cells: readonly Cell[]};

export type Table = {readonly kind: 'table'; readonly rows: readonly Row[]};

/** What stands in a document, a cell or a note, in reading order. As deep as XML may nest. */
export type Content = Paragraph | Table;
