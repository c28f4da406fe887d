import fc from 'fast-check';
import {expect, test} from 'vitest';
import {entitiesJson} from '../../src/output/entities-json.ts';
import {hitsJson} from '../../src/output/hits-json.ts';
import {hitsText} from '../../src/output/hits-text.ts';
import {overviewText} from '../../src/output/overview-text.ts';
import {cleanText} from '../../src/text/clean.ts';
import {analysisOf, documentOf, entityOf} from './article.ts';

test('the article, then its entities, set apart', () => {
  const document = documentOf({text: 'Ann Lee spoke.'});
  const analysis = analysisOf(entityOf(document, {id: 'e1', kind: 'person', name: 'Ann Lee'}));
  const [article, rule, entities] = overviewText(document, analysis).split('\n\n');
  expect(article).toBe('Ann Lee spoke.');
  expect(rule).toMatch(/^─+$/);
  expect(entities).toBe('person  Ann Lee  1\n');
});

test('whatever the article holds and whoever asks, nothing printed is a control', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom('\x1b[2J', '\x9b', '\x07', '\u202e', '\r', '\x7f', '\n', '\t', 'word'),
      fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)),
    ),
    {maxLength: 12},
  );
  fc.assert(
    fc.property(hostile, hostile, (pieces, asked) => {
      const text = cleanText(`x${pieces.join('')}x`);
      const document = documentOf({text}, {kind: 'code', text});
      const mention = {start: 0, end: text.length, certainty: 1, doubt: [], evidence: ['it']};
      const entity = entityOf(document, {id: 'e1', kind: 'work', name: 'x', aliases: ['Y']});
      const analysis = analysisOf({...entity, mentions: [mention], value: text.slice(0, 9)});
      const query = asked.join('');
      const at = {start: 0, end: 1};
      const hits = {query, total: 0, hits: [], ats: [], problem: null};
      const hit = {
        field: 'text',
        tier: 'word',
        edits: 0,
        entity: null,
        at,
        lit: [],
        spans: [],
      } as const;
      for (const printed of [
        overviewText(document, analysis),
        entitiesJson(document, analysis),
        hitsText(document, hits),
        hitsJson(document, hits),
        hitsText(document, {...hits, total: 1, hits: [{...hit, label: text.slice(0, 20)}]}),
      ]) {
        expect(printed).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      }
    }),
  );
});
