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
