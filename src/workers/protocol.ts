import type {Source, Wishes} from '../model/source.ts';

/** What the worker is asked. `article` and `revision` come back with the answers. */
export type Request =
  | (Source & Wishes & {readonly type: 'open'; readonly article: number})
  | {readonly type: 'search'; readonly query: string; readonly revision: number};
