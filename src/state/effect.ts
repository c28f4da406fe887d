/** Something to be done outside the loop. What it learns comes back as a message. */
export type Effect =
  /** Read the article at `path` and analyse it; `article` numbers the answer. */
  | {readonly type: 'open'; readonly path: string; readonly article: number}
  /** Stop reading the article that is on its way. */
  | {readonly type: 'stop'}
  /** Answer a query; `revision` numbers the answer. */
  | {readonly type: 'search'; readonly query: string; readonly revision: number}
  /** Stop the program as Ctrl-Z does, and paint again when it goes on. */
  | {readonly type: 'suspend'}
  /** Paint the whole screen anew. */
  | {readonly type: 'redraw'}
  /** Leave the program. */
  | {readonly type: 'quit'};
