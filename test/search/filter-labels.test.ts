import fc from 'fast-check';
import {expect, test} from 'vitest';
import {filterLabels} from '../../src/search/filter-labels.ts';
import {lightUp} from './article.ts';

const labels = [
  'Half page down   d Ctrl-d',
  'Page down   Space',
  'Next section   ]',
  'Redraw',
  'Quit   q',
];

function filtered(query: string): string[] {
  return filterLabels(labels, query).map(({index, lit}) => lightUp(labels[index] ?? '', lit));
}

test('a blank query gives all', () => {
  expect(filtered('')).toEqual(labels);
});

test('words in any order, typos, the better tier first', () => {
  expect(filtered('down half')).toEqual(['[Half] page [down]   d Ctrl-d']);
  expect(filtered('redarw')).toEqual(['[Redraw]']);
  expect(filtered('d')).toEqual(['Half page down   [d] Ctrl-[d]', 'Page [d]own   Space']);
});

test('a sign is found as it stands', () => {
  expect(filtered(']')).toEqual(['Next section   []]']);
  expect(filtered('next ]')).toEqual(['[Next] section   []]']);
  expect(filtered('{')).toEqual([]);
});

test('any labels and query: a label comes at most once, lit inside itself', () => {
  const unicode = fc.string({unit: 'grapheme', maxLength: 20});
  fc.assert(
    fc.property(fc.array(unicode, {maxLength: 8}), unicode, (some, query) => {
      const found = filterLabels(some, query);
      expect(new Set(found.map((one) => one.index)).size).toBe(found.length);
      for (const {index, lit} of found) {
        for (const [place, span] of lit.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(lit[place - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual((some[index] ?? '').length);
        }
      }
    }),
  );
});

test('a label is found by its own text', () => {
  const unicode = fc.string({unit: 'grapheme', maxLength: 20});
  fc.assert(
    fc.property(fc.array(unicode, {minLength: 1, maxLength: 5}), (some) => {
      const wanted = some[0] ?? '';
      fc.pre(!/kind:/iu.test(wanted));
      expect(filterLabels(some, wanted).map((one) => one.index)).toContain(0);
    }),
  );
});
