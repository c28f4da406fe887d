import type {Span} from './span.ts';

/** What a query matches in the text of an article that need not be open. */
export type Inside = {
  /** How many passages and headings. */
  readonly count: number;
  /** The best of them, on one line. */
  readonly label: string;
  /** The matched stretches of `label`: sorted, disjoint. */
  readonly lit: readonly Span[];
  /** Whether the words stand there as a name, as far as capitals tell. */
  readonly isName: boolean;
};

/** An article that was looked into, and what was found there; null for nothing. */
export type Looked = {
  readonly id: string;
  readonly inside: Inside | null;
};
