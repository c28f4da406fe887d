import {expect, test} from 'vitest';
import {headingBorders, weightOf} from '../../src/entities/weight.ts';
import {linked} from './aliases/marked.ts';
import {article} from './article.ts';

/** The names of a marked article of paragraphs, the weightiest first. */
function order(...paragraphs: string[]): string[] {
  const {entities} = linked(paragraphs.map((own) => own.replace(/^# /, '')).join('\n\n'));
  const document = article(paragraphs.map((own) => own.replaceAll(/\[\w ([^\]]+)\]/g, '$1')));
  const headings = headingBorders(document);
  return entities
    .toSorted((a, b) => weightOf(b, document, headings) - weightOf(a, document, headings))
    .map(({name}) => name);
}

test('what is named more often comes first', () => {
  expect(
    order('We saw [p Anna Berg] and [p Otto Lind].', 'Then [p Lind] spoke, and [p Lind] left.')[0],
  ).toBe('Otto Lind');
});

test('what is named earlier comes first among equals', () => {
  const padding = 'and so it went on and on '.repeat(20);
  expect(order('It rained.', `We saw [p Anna Berg], ${padding}`, `We saw [p Otto Lind].`)[0]).toBe(
    'Anna Berg',
  );
});

test('what a heading names comes before what only the text names', () => {
  expect(order('We saw [p Anna Berg].', '# Praise for [p Otto Lind]', 'No more.')[0]).toBe(
    'Otto Lind',
  );
});

test('what the first paragraph names comes before what the second does', () => {
  const second = 'On that day [p Anna Berg] sat, and [p Anna Berg] spoke.';
  expect(order('[p Otto Lind] sat and [p Lind] spoke.', second, 'They left.')[0]).toBe('Otto Lind');
});

test('people come before places, and places before peoples', () => {
  expect(
    order('[g Zemblans] of [l Zembla] saw [p Anna Berg].', 'It rained. '.repeat(20).trim()),
  ).toEqual(['Anna Berg', 'Zembla', 'Zemblans']);
});

test('a news agency that is named as a source comes after a body that is not', () => {
  expect(order('[o Reuters] saw [o Acme].', 'It told [o Reuters] so.')).toEqual([
    'Acme',
    'Reuters',
  ]);
});
