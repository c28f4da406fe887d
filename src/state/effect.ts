import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Reference} from './state.ts';

/** Something to be done outside the loop. What it learns comes back as a message. */
export type Effect =
  /** Read the article at `path` and analyse it; `article` numbers the answer. */
  | {readonly type: 'open'; readonly path: string; readonly article: number}
  /** Stop reading the article that is on its way. */
  | {readonly type: 'stop'}
  /** Stop looking for the names of the open article; look for them again. */
  | {readonly type: 'stop-names' | 'find-names'; readonly article: number}
  /** Answer a query about an open article; `revision` numbers the answer. */
  | {
      readonly type: 'search';
      readonly article: number;
      readonly query: string;
      readonly revision: number;
    }
  /** Make the index of an open article anew, with the names that are known. */
  | {
      readonly type: 'index';
      readonly article: number;
      readonly document: Document;
      readonly analysis: Analysis | null;
    }
  /** List the articles that come with Lectern. */
  | {readonly type: 'list-shipped'}
  /** Look into these articles for `query`; `revision` numbers the answers. */
  | {
      readonly type: 'look';
      readonly revision: number;
      readonly query: string;
      readonly references: readonly Reference[];
    }
  /** Look into no more articles. */
  | {readonly type: 'look-away'}
  /** Keep that an article was opened, for later runs. */
  | {
      readonly type: 'remember';
      readonly reference: Reference;
      readonly title: string;
      readonly byline: string | null;
    }
  /** Look whether a recent article that cannot be read is gone, and forget it then. */
  | {readonly type: 'forget-gone'; readonly reference: Reference}
  /** Stop the program as Ctrl-Z does, and paint again when it goes on. */
  | {readonly type: 'suspend'}
  /** Paint the whole screen anew. */
  | {readonly type: 'redraw'}
  /** Leave the program. */
  | {readonly type: 'quit'};
