import {expect, test} from 'vitest';
import {entitiesJson} from '../../src/output/entities-json.ts';
import {analysisOf, documentOf, entityOf} from './article.ts';

const document = documentOf({text: 'Mayor Ann Lee spoke.'}, {text: 'Lee, 41, left “Oslo”.'});

test('is version 1 with exactly the fields that scripts rely on', () => {
  const analysis = analysisOf(
    entityOf(document, {
      id: 'e1',
      kind: 'person',
      name: 'Ann Lee',
      roles: [{start: 0, end: 5, text: 'Mayor', at: 'e2'}],
    }),
    entityOf(document, {id: 'e2', kind: 'place', name: 'Oslo'}),
  );
  const json = entitiesJson(document, analysis);
  expect(json.endsWith('}\n')).toBe(true);
  expect(JSON.parse(json)).toStrictEqual({
    version: 1,
    document: {title: 'A bridge', origin: 'texts/bridge.md', language: 'en', text: document.text},
    entities: [
      {
        id: 'e1',
        kind: 'person',
        name: 'Ann Lee',
        aliases: [],
        of: null,
        value: null,
        roles: [{text: 'Mayor', start: 0, end: 5, at: 'e2'}],
        mentions: [{start: 6, end: 13, text: 'Ann Lee', certainty: 0.9, doubt: []}],
      },
      {
        id: 'e2',
        kind: 'place',
        name: 'Oslo',
        aliases: [],
        of: null,
        value: null,
        roles: [],
        mentions: [{start: 37, end: 41, text: 'Oslo', certainty: 0.9, doubt: []}],
      },
    ],
    quotes: [],
  });
});

test('of no entities has an empty list', () => {
  expect(JSON.parse(entitiesJson(document, analysisOf()))).toMatchObject({
    entities: [],
    quotes: [],
  });
});
