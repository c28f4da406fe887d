import {expect, test} from 'vitest';
import {article, summary} from './article.ts';
import {analyse} from './with-model.ts';

const products = (text: string): string[] =>
  summary(analyse(article([text]))).filter((line) => line.startsWith('product'));

test('a code near the word for what it is names a product', () => {
  expect(products('He dwelt on one item, a radar of the type 59N6-TE, and sat down.')).toEqual([
    'product: 59N6-TE',
  ]);
});

test('a code of nothing in particular does not', () => {
  expect(products('They left by gate 59N6-TE in the evening.')).toEqual([]);
  expect(products('A vaccine against H5N1 is on its way to the farms.')).toEqual([]);
});
