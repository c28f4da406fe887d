import type {Document} from '../model/document.ts';
import type {Analysis} from '../model/entity.ts';
import type {Progress, Source, Wishes} from '../model/source.ts';

/**
 * What the worker is asked. `article` and `revision` come back with the answers; `stop`
 * calls off the article that is being opened, if one is.
 */
export type Request = DeskRequest | LookRequest;

/** What is asked about articles that need not be open; see `createLookDesk`. */
export type LookRequest =
  | {readonly type: 'look'; readonly revision: number; readonly query: string}
  | (Source & Wishes & {readonly type: 'look-into'; readonly id: string})
  | {readonly type: 'look-away'};

/** What is asked about articles that are open, or to be opened. */
export type DeskRequest =
  | (Source & Wishes & {readonly type: 'open'; readonly article: number})
  | {readonly type: 'stop'}
  /** Makes an index anew that was dropped, with the names that are known. */
  | {
      readonly type: 'index';
      readonly article: number;
      readonly document: Document;
      readonly analysis: Analysis | null;
    }
  /** Stops looking for the names of the open article, or looks for them again from the start. */
  | {readonly type: 'stop-names' | 'find-names'; readonly article: number}
  | {
      readonly type: 'search';
      readonly article: number;
      readonly query: string;
      readonly revision: number;
    };

/** What the parser's process is asked, once in its life. */
export type ParserRequest = Source & Wishes;

/**
 * What the parser's process says: any number of `progressed`, then `read`, whose `result` is
 * a `Result<Document>` as JSON. (So it is plain data, whatever was said, and on its way in
 * half the time.) It is believed in nothing: see `receivedResult`.
 */
export type ParserReply =
  | {readonly type: 'progressed'; readonly progress: Progress}
  | {readonly type: 'read'; readonly result: string};
