import {expect, test} from 'vitest';
import type {Hit} from '../../src/model/hit.ts';
import {hitsText} from '../../src/output/hits-text.ts';
import {documentOf} from './article.ts';

const document = documentOf(
  {kind: 'heading', level: 1, text: 'A bridge'},
  {text: 'Ann Lee spoke of the bridge.'},
);

function hit(given: Partial<Hit>): Hit {
  return {
    field: 'text',
    tier: 'exact',
    edits: 0,
    entity: null,
    at: {start: 31, end: 37},
    label: '…spoke of the bridge.',
    lit: [],
    spans: [],
    ...given,
  };
}

test('a line a hit: where it is, why it is one, what was found', () => {
  const hits = [
    hit({field: 'name', tier: 'fuzzy', edits: 1, at: {start: 10, end: 17}, label: 'Ann Lee'}),
    hit({field: 'alias', at: {start: 14, end: 17}, label: 'Lee'}),
    hit({field: 'heading', at: {start: 0, end: 8}, label: 'A bridge'}),
    hit({tier: 'fuzzy', edits: 2}),
  ];
  expect(hitsText(document, {query: 'x', hits, total: 4, ats: [], problem: null})).toBe(
    [
      '¶2  name, 1 letter off   Ann Lee',
      '¶2  also called          Lee',
      '¶1  heading              A bridge',
      '¶2  text, 2 letters off  …spoke of the bridge.',
      '',
    ].join('\n'),
  );
});

test('no hits is said in words, and the query in it is clean', () => {
  const text = hitsText(document, {
    query: ' ca\x1b[31mm\nra\u202e ',
    hits: [],
    total: 0,
    ats: [],
    problem: null,
  });
  expect(text).toMatch(/^Nothing found for “ca[ -~]*m ra”\.\n$/);
});

test('says what keeps a query from being answered', () => {
  const problem = 'There is no kind “river”.';
  expect(hitsText(document, {query: 'kind:river', hits: [], total: 0, ats: [], problem})).toBe(
    `${problem}\n`,
  );
});
