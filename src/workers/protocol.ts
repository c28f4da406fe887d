import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Hits} from '../model/hit.ts';
import type {Failure} from '../model/result.ts';

/** What the worker is asked. `article` and `revision` come back with the answers. */
export type Request =
  | {
      readonly type: 'open';
      readonly article: number;
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly origin: string;
    }
  | {readonly type: 'search'; readonly query: string; readonly revision: number};

/**
 * What the worker says. After `open` come `opened`, `analysed` and `indexed`, in this
 * order, or one of the failures; a query is answered by `found`, the newest one only.
 */
export type Report =
  | {
      readonly type: 'opened';
      readonly article: number;
      readonly document: Document;
      readonly words: number;
    }
  | {readonly type: 'open-failed'; readonly article: number; readonly failure: Failure}
  | {readonly type: 'analysed'; readonly article: number; readonly analysis: Analysis}
  | {readonly type: 'analysis-failed'; readonly article: number; readonly failure: Failure}
  | {readonly type: 'indexed'; readonly article: number}
  | {readonly type: 'found'; readonly revision: number; readonly answer: Hits};
