import type {Document} from './document.ts';
import type {Analysis} from './entity.ts';
import type {Hits} from './hit.ts';
import type {Looked} from './inside.ts';
import type {Failure} from './result.ts';
import type {Progress} from './source.ts';

/**
 * What the worker says. After it was asked to open an article come `opened`, `indexed` (from
 * now on queries are answered, from headings and text) and `analysed` (and from names), in
 * this order, or one of the failures; before each of them any number of `progressed`. A query
 * is answered by `found`, the newest one only. `article` and `revision` are the numbers that
 * the request had.
 */
export type Report =
  | {readonly type: 'progressed'; readonly article: number; readonly progress: Progress}
  | {
      readonly type: 'opened';
      readonly article: number;
      readonly document: Document;
      /** How many words the article has. */
      readonly words: number;
    }
  | {readonly type: 'open-failed'; readonly article: number; readonly failure: Failure}
  | {readonly type: 'analysed'; readonly article: number; readonly analysis: Analysis}
  | {readonly type: 'analysis-failed'; readonly article: number; readonly failure: Failure}
  | {readonly type: 'indexed'; readonly article: number}
  /** Of several open articles the index of this one had to go; it can be made anew. */
  | {readonly type: 'index-dropped'; readonly article: number}
  | {
      readonly type: 'found';
      readonly article: number;
      readonly revision: number;
      readonly answer: Hits;
    }
  /** Articles of a list that were looked into for a query; see `look` of the protocol. */
  | {
      readonly type: 'looked';
      readonly revision: number;
      readonly looked: readonly Looked[];
    };
