import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeBook} from '../../bench/book.ts';

const ARTICLE = join(import.meta.dirname, '../../content/helicopters-from-moscow.md');

test('a book is long enough, the same every time, and reads like a text file', () => {
  const book = makeBook(ARTICLE, 200_000);
  expect(book.length).toBeGreaterThanOrEqual(200_000);
  expect(book.length).toBeLessThan(202_000);
  expect(makeBook(ARTICLE, 200_000)).toBe(book);
  const paragraphs = book.trimEnd().split('\n\n');
  expect(paragraphs[0]).toBe('Chapter 1');
  expect(paragraphs.every((text) => /^\p{Lu}|^\d/u.test(text) && !text.includes('\n'))).toBe(true);
  // The article has some 300 distinct words; a book needs far more to be worth a search.
  expect(new Set(book.toLowerCase().match(/\p{L}+/gu)).size).toBeGreaterThan(900);
});

test('the front matter and the markup of the article stay out of it', () => {
  expect(makeBook(ARTICLE, 100_000)).not.toMatch(/byline|[*>#]/);
});
