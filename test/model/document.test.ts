import {expect, test} from 'vitest';
import {blockIndexAt, paragraphAt} from '../../src/model/document.ts';
import {documentOf} from '../state/articles.ts';

const document = documentOf('One.', 'Two.', 'Three.');

test('an offset stands in the block that holds it, or in the one before it', () => {
  const {text} = document;
  expect(blockIndexAt(document, 0)).toBe(0);
  expect(blockIndexAt(document, text.indexOf('Two'))).toBe(1);
  expect(blockIndexAt(document, text.indexOf('Two') - 1)).toBe(0);
  expect(blockIndexAt(document, text.length)).toBe(2);
});

test('an offset before the first block counts to it, and no block holds any without blocks', () => {
  expect(blockIndexAt(document, -1)).toBe(0);
  expect(blockIndexAt(documentOf(), 0)).toBe(-1);
});

test('paragraphs are counted from 1, and there is none in an empty text', () => {
  expect(paragraphAt(document, 0)).toBe(1);
  expect(paragraphAt(document, document.text.length)).toBe(3);
  expect(paragraphAt(documentOf(), 0)).toBe(0);
});
