import {expect, test} from 'vitest';
import {findPatterns} from '../../../src/entities/patterns/find-patterns.ts';
import {article} from '../article.ts';

/** What "yesterday" is in an article of these paragraphs. */
function yesterday(paragraphs: readonly string[], date: string | null = null): string | null {
  const document = article([...paragraphs, 'It rained yesterday.'], date);
  return findPatterns(document).at(-1)?.value ?? null;
}

test.each<[why: string, paragraphs: string[]]>([
  ['a line of its own', ['# Rain over Bergen', 'Friday, 4 March 2022', 'It was wet.']],
  ['a line that says so', ['# Rain over Bergen', 'Published: March 4, 2022']],
  ['a dateline', ['BERGEN, Norway, March 4, 2022 (NTB) - It was wet.']],
])('without a stated date, %s near the top is the article’s', (_, paragraphs) => {
  expect(yesterday(paragraphs)).toBe('2022-03-03');
});

test('the date that the source states comes first', () => {
  expect(yesterday(['4 March 2022'], '2021-12-01T08:00:00Z')).toBe('2021-11-30');
});

test.each<[why: string, paragraphs: string[]]>([
  ['in a sentence', ['Since 4 March 2022 it has been wet.']],
  ['far below', [...'abcdefg'].map((letter) => `Line ${letter}.`).concat('4 March 2022')],
  ['of no day', ['March 2022']],
  ['of no year', ['Friday, 4 March']],
])('a date %s is not the article’s', (_, paragraphs) => {
  expect(yesterday(paragraphs)).toBeNull();
});
