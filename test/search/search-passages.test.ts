import {describe, expect, test} from 'vitest';
import type {Hit} from '../../src/model/hit.ts';
import {buildIndex} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import {article, lightUp} from './article.ts';

const document = article(
  'The ferry left. Was a ferry late?',
  'Who is that? The harbour of Lund has a harbour crane.',
  'In Lund harbour the crane fell. The court of the harbour met.',
);
const index = buildIndex(document, null);

function ask(query: string): readonly Hit[] {
  return search(index, query, 100).hits;
}

function lit(query: string): string[][] {
  return ask(query).map((hit) => hit.spans.map(({start, end}) => document.text.slice(start, end)));
}

describe('function words', () => {
  test('need not be there and do not light beside others', () => {
    expect(lit('who is the crane?')).toEqual([['crane'], ['crane']]);
    expect(search(index, 'when did the ferry', 10).total).toBe(2);
  });

  test('put what stands as it was typed first, lit in full', () => {
    const [first, second] = ask('a ferry');
    expect(first && lightUp(first.label, first.lit)).toBe('Was [a] [ferry] late?');
    expect([first?.tier, second?.tier]).toEqual(['exact', 'word']);
    expect(lit('court of the harbour')).toEqual([['court', 'of', 'the', 'harbour']]);
    expect(lit('harbour of lund')).toEqual([
      ['harbour', 'of', 'Lund'],
      ['Lund', 'harbour'],
    ]);
  });

  test('alone are looked for', () => {
    expect(lit('who is')).toEqual([['Who', 'is']]);
  });
});

test('all that is found in headings and text is placed, in reading order', () => {
  const long = article('# Of fog', ...Array.from({length: 20}, () => 'Fog. The fogbank; a fog.'));
  const {hits, total, ats} = search(buildIndex(long, null), 'fog', 1000);
  expect(ats).toHaveLength(total);
  expect(ats).toEqual(hits.map(({at}) => at).sort((a, b) => a.start - b.start));
  expect(search(buildIndex(long, null), 'fog', 3).ats).toEqual(ats);
});
