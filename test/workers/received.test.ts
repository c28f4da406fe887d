import {describe, expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import {receivedProgress, receivedResult} from '../../src/workers/received.ts';
import {read} from '../formats/read.ts';

const ARTICLE = await read(
  '# A *day*\n\n> Quoted [there](https://e.org).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n---\n',
  'day.md',
);

function receive(changes: object) {
  return receivedResult(JSON.stringify({ok: true, value: {...ARTICLE, ...changes}}));
}

/** The article with its first block, or first mark of a kind, changed. */
function withBlock(changes: object): Partial<Document> {
  const [first, ...rest] = ARTICLE.blocks;
  return {blocks: [{...first, ...changes}, ...rest] as Document['blocks']};
}

function withLink(changes: object): Partial<Document> {
  return {
    marks: ARTICLE.marks.map((mark) => (mark.kind === 'link' ? {...mark, ...changes} : mark)),
  };
}

describe('what a process says that has read a hostile file', () => {
  test('may stand in a notice, and in nothing unheard of', () => {
    expect(receive(withBlock({within: [{kind: 'notice', id: 0}]}))).toMatchObject({ok: true});
    expect(receive(withBlock({within: [{kind: 'advert', id: 0}]}))).toBeNull();
  });

  test('is taken when it is a document', () => {
    expect(receive({})).toEqual({ok: true, value: ARTICLE});
  });

  test('is taken when only the pieces of its text are clean', async () => {
    const article = await read(`g${'o'.repeat(6)}t`, 'a.txt');
    const text = `g${'\u0301'.repeat(6)}t`;
    const said = JSON.stringify({ok: true, value: {...article, text}});
    expect(receivedResult(said)).toMatchObject({ok: true, value: {text}});
  });

  test.each([
    ['no text', {text: null}],
    ['a text that was not cleaned', {text: ARTICLE.text.replace('day', 'd\x1by')}],
    ['a text with an override', {text: ARTICLE.text.replace('day', 'd\u202ey')}],
    ['a title of two lines', {title: 'A\nday'}],
    ['a byline with an escape', {byline: 'A\x1b[2J'}],
    ['a language that is a list', {language: ['en']}],
    ['no list of blocks', {blocks: {length: 3}}],
    ['a block of no kind', withBlock({kind: 'toString'})],
    ['a heading of level 7', withBlock({level: 7})],
    ['a block that ends before it starts', withBlock({end: -1})],
    ['a block in the next one', withBlock({end: ARTICLE.text.length})],
    ['a block of half an offset', withBlock({end: 1.5})],
    ['a block in nothing known', withBlock({within: [{kind: 'table', id: 1}]})],
    [
      'a mark of a list with a control',
      withBlock({within: [{kind: 'item', id: 1, marker: '\x9b'}]}),
    ],
    ['a cell outside of its row', withBlock({cells: [{start: 0, end: 50}]})],
    ['text that no block has', {blocks: ARTICLE.blocks.slice(1, 1), text: 7}],
    ['a link to a file', withLink({target: 'file:///etc/passwd'})],
    ['a link with an escape', withLink({target: 'https://e.org/\x1b[2J'})],
    ['a mark beyond the text', withLink({end: 10_000})],
    ['marks out of order', {marks: ARTICLE.marks.toReversed()}],
    ['an entry that leads nowhere', {outline: [{title: 'A', level: 1, start: 10_000}]}],
    ['a note that is none', {notes: [null]}],
  ])('is refused for %s', (_, changes) => {
    expect(receive(changes)).toBe(null);
  });

  test.each([undefined, 7, '', 'null', '[]', '{"ok": 1}', '{"ok": false}', '{"ok": true}'])(
    'is refused when it is %j',
    (said) => {
      expect(receivedResult(said)).toBe(null);
    },
  );

  test('is cleaned and cut where it is a failure', () => {
    const failure = {reason: `It is \x1b[31mred${'!'.repeat(1000)}`, next: 'Go\non.'};
    const result = receivedResult(JSON.stringify({ok: false, failure}));
    if (result?.ok !== false) throw new Error('no failure');
    expect(result.failure.reason).toMatch(/^It is red!{500,600}$/);
    expect(result.failure.next).toBe('Go on.');
  });

  test('is progress only when it looks like it', () => {
    expect(receivedProgress({doing: 'Reading\x07 on', share: null})).toEqual({
      doing: 'Reading on',
      share: null,
    });
    for (const said of [null, 'x', {doing: 1, share: 0}, {doing: 'x'}, {doing: 'x', share: 2}]) {
      expect(receivedProgress(said)).toBe(null);
    }
  });
});
