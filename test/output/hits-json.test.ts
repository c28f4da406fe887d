import {expect, test} from 'vitest';
import {hitsJson} from '../../src/output/hits-json.ts';
import {documentOf} from './article.ts';

const document = documentOf({text: 'Ann Lee spoke of the bridge.'});

test('is version 1 and says where each hit leads and what matched', () => {
  const json = hitsJson(document, {
    query: 'lee\x9b',
    total: 12,
    ats: [],
    problem: null,
    hits: [
      {
        field: 'name',
        tier: 'word',
        edits: 0,
        entity: 'e1',
        at: {start: 0, end: 7},
        label: 'Ann Lee',
        lit: [{start: 4, end: 7}],
        spans: [{start: 4, end: 7}],
      },
    ],
  });
  expect(json.endsWith('}\n')).toBe(true);
  expect(JSON.parse(json)).toStrictEqual({
    version: 1,
    document: {title: 'A bridge', origin: 'texts/bridge.md'},
    query: 'lee',
    total: 12,
    problem: null,
    hits: [
      {
        field: 'name',
        tier: 'word',
        edits: 0,
        entity: 'e1',
        at: {start: 0, end: 7},
        label: 'Ann Lee',
        lit: [{start: 4, end: 7}],
        spans: [{start: 4, end: 7}],
      },
    ],
  });
});

test('says why a query cannot be answered', () => {
  const hits = {query: 'kind:x', total: 0, ats: [], problem: 'There is no kind “x”.', hits: []};
  expect(JSON.parse(hitsJson(document, hits)).problem).toBe('There is no kind “x”.');
});
