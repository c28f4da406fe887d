import {expect, test} from 'vitest';
import {analyse} from './with-model.ts';
import {article} from './article.ts';

const order = (...paragraphs: string[]): string[] =>
  analyse(article(paragraphs)).entities.map(({name}) => name);

test('what is named more often comes first', () => {
  expect(order('We saw Anna Berg and Otto Lind.', 'Then Lind spoke, and Lind left.')[0]).toBe(
    'Otto Lind',
  );
});

test('what is named earlier comes first among equals', () => {
  const padding = 'and so it went on and on '.repeat(20);
  expect(order(`We saw Anna Berg, ${padding}`, `We saw Otto Lind, ${padding}`)[0]).toBe(
    'Anna Berg',
  );
});

test('what a heading names comes before what only the text names', () => {
  expect(order('We saw Anna Berg.', '# Praise for Otto Lind', 'Nothing more.')[0]).toBe(
    'Otto Lind',
  );
});

test('people, organisations and places come before dates and quantities', () => {
  expect(order('On Monday and Monday 35 countries, then 35 countries, praised Anna Berg.')[0]).toBe(
    'Anna Berg',
  );
});

test('quantities come last, however often they are named', () => {
  const names = order('Two letters came on Monday, two letters more, then two letters for €5.');
  expect(names.at(-1)?.toLowerCase()).toBe('two letters');
  expect(names).toHaveLength(3);
});
