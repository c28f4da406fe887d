import {expect, test} from 'vitest';
import {entitiesText} from '../../src/output/entities-text.ts';
import {analysisOf, documentOf, entityOf} from './article.ts';

const document = documentOf({
  text: 'Engineer Ann Lee told Japan on 3 May. Lee is Japanese. The Japanese firm 東京 paid.',
});

test('a line an entity, in columns, with what else is known of it', () => {
  const japan = entityOf(document, {id: 'e2', kind: 'place', name: 'Japan\\b'});
  const analysis = analysisOf(
    entityOf(document, {
      id: 'e1',
      kind: 'person',
      name: 'Ann Lee',
      aliases: ['Lee'],
      roles: [{start: 0, end: 8, text: 'Engineer', at: null}],
    }),
    {...japan, name: 'Japan'},
    entityOf(document, {id: 'e3', kind: 'group', name: 'Japanese', of: 'e2'}),
    entityOf(document, {id: 'e4', kind: 'date', name: '3 May', value: '2024-05-03'}),
    entityOf(document, {id: 'e5', kind: 'organisation', name: '東京'}),
  );
  expect(entitiesText(analysis)).toBe(
    [
      'person        Ann Lee   3  also Lee · Engineer',
      'place         Japan     1',
      'group         Japanese  2  from Japan',
      'date          3 May     1  = 2024-05-03',
      'organisation  東京      1',
      '',
    ].join('\n'),
  );
});

test('no entities is said in words', () => {
  expect(entitiesText(analysisOf())).toBe('No names were found.\n');
});
