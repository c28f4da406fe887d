import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Container} from '../../src/model/document.ts';
import {articleText} from '../../src/output/article-text.ts';
import {cellWidth} from '../../src/text/width.ts';
import {documentOf} from './article.ts';

const quote: Container = {kind: 'quote', id: 1};

function item(id: number, marker: string): Container {
  return {kind: 'item', id, marker};
}

const article = documentOf(
  {kind: 'heading', level: 1, text: 'A bridge'},
  {text: 'The council met again on Tuesday to discuss the old bridge.'},
  {text: 'One line\nand another'},
  {within: [item(2, '•')], text: 'bread'},
  {within: [item(2, '•'), item(3, '1.')], text: 'and a loaf that is rather long', gap: '\n'},
  {within: [item(2, '•')], text: 'More on bread.', gap: '\n'},
  {within: [quote], text: 'Nobody came, she said.'},
  {within: [quote], text: 'Nobody at all.'},
  {kind: 'code', text: 'a\n\tb'},
);

test('without a width a paragraph is a line, and the author’s line breaks stay', () => {
  expect(articleText(article, null)).toBe(
    [
      'A bridge\n',
      'The council met again on Tuesday to discuss the old bridge.\n',
      'One line\nand another\n',
      '• bread\n  1. and a loaf that is rather long\n  More on bread.\n',
      '> Nobody came, she said.\n>\n> Nobody at all.\n',
      '  a\n  \tb\n',
    ].join('\n'),
  );
});

test('with a width the lines keep to it', () => {
  const text = articleText(article, 24);
  expect(text).toContain('The council met again on\nTuesday to discuss the\nold bridge.\n');
  expect(text).toContain('> Nobody came, she said.\n');
  expect(text).toContain('• bread\n');
});

test('lists stand in the same columns with a width and without', () => {
  const list = documentOf(
    {within: [item(2, '10.')], text: 'bread'},
    {within: [item(2, '10.'), item(3, '•')], text: 'and a loaf', gap: '\n'},
    {within: [item(2, '10.'), item(3, '•')], text: 'of rye', gap: '\n'},
    {within: [item(2, '10.'), quote], text: 'She said:'},
    {within: [quote, item(4, '┃')], text: 'Who says so?'},
  );
  const text = '10. bread\n    • and a loaf\n      of rye\n\n    > She said:\n\n> ┃ Who says so?\n';
  expect(articleText(list, 60)).toBe(text);
  expect(articleText(list, null)).toBe(text);
});

test('of nothing is an empty line', () => {
  expect(articleText(documentOf(), null)).toBe('\n');
  expect(articleText(documentOf(), 20)).toBe('\n');
});

test('at any width every line fits, no character is lost and none is a control', () => {
  const words = fc
    .array(
      fc.constantFrom('a', 'word', ' ', '\t', '中文', '👩‍🚀', 'é', 'incomprehensibilities', '\n'),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join('').trim())
    .filter((text) => text !== '');
  const part = fc.record({
    text: words,
    kind: fc.constantFrom('paragraph', 'code'),
    within: fc.array(fc.constantFrom(quote, item(2, '•'), item(3, '•')), {maxLength: 4}),
  });
  fc.assert(
    fc.property(fc.array(part, {maxLength: 5}), fc.integer({min: 2, max: 60}), (parts, width) => {
      const document = documentOf(...parts);
      const text = articleText(document, width);
      const bare = (some: string): string => some.replaceAll(/[\s>•◦▪]/g, '');
      expect(bare(text)).toBe(bare(document.text));
      expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
      for (const line of text.split('\n')) expect(cellWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});
