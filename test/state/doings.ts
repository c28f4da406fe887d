import fc from 'fast-check';
import {TABLE} from '../../src/commands/table.ts';
import type {Message} from '../../src/state/message.ts';
import type {Read} from './articles.ts';
import type {Session} from './session.ts';

/** Something that happens in a session: keys, a size, an answer, news that is too late. */
export type Doing =
  | {readonly do: 'keys'; readonly keys: string}
  | {readonly do: 'resize'; readonly columns: number; readonly rows: number}
  | {readonly do: 'answer'}
  | {readonly do: 'stale'};

const CHORDS = [
  ...new Set(TABLE.flatMap(({bindings}) => bindings.flatMap(({keys}) => keys))),
].filter((chord) => chord !== 'ctrl-c');

const TEXTS = ['D u a r t e', 'a', 'h o r t', '東', '小 明', 'z z z z', '9', 'b l u space a', 'é'];

const STORIES = [
  's D u a r t e',
  's H o r t a enter',
  '/ t h e',
  '2 j j',
  '2 / d u',
  '2 enter',
  'K j',
  'w w',
  '? q u i',
  'esc esc',
];

const anyKeys = fc.oneof(
  {arbitrary: fc.constantFrom(...CHORDS), weight: 12},
  {arbitrary: fc.constantFrom('esc', 'enter', 'n', 'N', 'H', 'L', 'tab', 'j', 'K'), weight: 4},
  fc.constantFrom(...TEXTS),
  {arbitrary: fc.constantFrom(...STORIES), weight: 3},
);

/** Any terminal size, small and odd ones as often as usual ones. */
export const anySize = fc.oneof(
  fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})}),
  fc.record({columns: fc.integer({min: 1, max: 30}), rows: fc.integer({min: 1, max: 8})}),
  fc.constantFrom(
    {columns: 120, rows: 27},
    {columns: 120, rows: 40},
    {columns: 80, rows: 24},
    {columns: 60, rows: 20},
    {columns: 20, rows: 5},
  ),
);

const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  {arbitrary: anyKeys.map((keys) => ({do: 'keys' as const, keys})), weight: 14},
  {arbitrary: fc.constant({do: 'answer' as const}), weight: 3},
  anySize.map((size) => ({do: 'resize' as const, ...size})),
  fc.constant({do: 'stale' as const}),
);

/** A stretch of a session, some dozens of things long. */
export const anyDoings = fc.array(anyDoing, {maxLength: 30, size: 'max'});

/** Does it. */
export function perform(session: Session, doing: Doing, read: Read): void {
  switch (doing.do) {
    case 'keys':
      session.keys(doing.keys);
      return;
    case 'resize':
      session.resize(doing.columns, doing.rows);
      return;
    case 'answer':
      session.answer();
      return;
    case 'stale':
      for (const message of staleNews(read)) session.send(message);
  }
}

/** News of an article that is not the open one, and an answer to a query long replaced. */
export function staleNews({document}: Read): readonly Message[] {
  const failure = {reason: 'Too late.', next: 'Nothing.'};
  return [
    {type: 'opened', article: 99, document, words: 1},
    {type: 'open-failed', article: 99, failure},
    {type: 'analysed', article: 99, analysis: {language: 'en', entities: []}},
    {type: 'analysis-failed', article: 99, failure},
    {type: 'indexed', article: 99},
    {
      type: 'found',
      article: 0,
      revision: -1,
      answer: {query: 'x', hits: [], total: 0, ats: [], problem: null},
    },
  ];
}
