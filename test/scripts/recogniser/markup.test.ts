import {describe, expect, test} from 'vitest';
import {type MarkedDocument, readMarkup} from '../../../scripts/recogniser/markup.ts';

function read(...lines: readonly string[]): MarkedDocument {
  const [document, ...others] = readMarkup(['= salt-01 | news', ...lines].join('\n'), 'salt.txt');
  if (document === undefined || others.length > 0) throw new Error('not one document');
  return document;
}

/** The mentions of a line as "kind: text". */
function mentions(line: string): string[] {
  return read(line)
    .paragraphs.flat()
    .flatMap(({text, mentions: own}) =>
      own.map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`),
    );
}

describe('a line', () => {
  test('is read as plain text with its mentions', () => {
    const [[line] = []] = read('[p Anna Berg] left [l Oslo] on [d Friday].').paragraphs;
    expect(line).toEqual({
      style: 'running',
      text: 'Anna Berg left Oslo on Friday.',
      mentions: [
        {kind: 'person', start: 0, end: 9},
        {kind: 'place', start: 15, end: 19},
        {kind: 'date', start: 23, end: 29},
      ],
    });
  });

  test.each([
    ['p', 'person'],
    ['o', 'organisation'],
    ['l', 'place'],
    ['g', 'group'],
    ['e', 'event'],
    ['r', 'product'],
    ['w', 'work'],
    ['d', 'date'],
    ['m', 'money'],
    ['q', 'quantity'],
    ['c', 'contact'],
  ])('its letter %s is a %s', (letter, kind) => {
    expect(mentions(`so [${letter} it] was`)).toEqual([`${kind}: it`]);
  });

  test('a quantity holds other mentions, and comes before them', () => {
    expect(mentions('They sold [q 30 [r Boeing 787] jets] to [g Norwegian] firms.')).toEqual([
      'quantity: 30 Boeing 787 jets',
      'product: Boeing 787',
      'group: Norwegian',
    ]);
    expect(mentions('[q [r Boeing 787] jets] left')).toEqual([
      'quantity: Boeing 787 jets',
      'product: Boeing 787',
    ]);
  });

  test.each([
    ['# [o Acme] falls', 'headline', 'Acme falls'],
    ['## What now', 'heading', 'What now'],
    ['- [l Oslo] 3', 'item', 'Oslo 3'],
    ['-Oslo 3', 'running', '-Oslo 3'],
    ['### Oslo', 'running', '### Oslo'],
    ['  indented  ', 'running', 'indented'],
  ])('%s is a %s', (line, style, text) => {
    expect(read(line).paragraphs).toEqual([[expect.objectContaining({style, text})]]);
  });
});

describe('documents', () => {
  test('begin with their id and particulars', () => {
    const documents = readMarkup(
      '= a-01 | news, British | sea\nOne.\n= a-02\n\n= a-03|x\nThree.',
      '',
    );
    expect(documents.map(({id, particulars}) => [id, ...particulars])).toEqual([
      ['a-01', 'news, British', 'sea'],
      ['a-02'],
      ['a-03', 'x'],
    ]);
    expect(documents.map(({paragraphs}) => paragraphs.length)).toEqual([1, 0, 1]);
  });

  test('have paragraphs a blank line apart; headings and items are their own', () => {
    const {paragraphs} = read(
      '# Head',
      'One.',
      'Two.',
      '',
      '',
      'Three.',
      '## Part',
      'Four.',
      '- five',
      '- six',
    );
    expect(paragraphs.map((lines) => lines.map(({text}) => text))).toEqual([
      ['Head'],
      ['One.', 'Two.'],
      ['Three.'],
      ['Part'],
      ['Four.'],
      ['five'],
      ['six'],
    ]);
  });

  test('of an empty file are none', () => {
    expect(readMarkup('\n \n', 'salt.txt')).toEqual([]);
  });
});

describe('what is wrong is said with its file and line', () => {
  test.each([
    ['[x Oslo] fell', 'no kind after "["'],
    ['[Oslo] fell', 'no kind after "["'],
    ['it is [', 'no kind after "["'],
    ['[p Anna [l Oslo]] fell', 'a mention inside a mention'],
    ['Anna] fell', '"]" without "["'],
    ['[p Anna fell', '"[" without "]"'],
    ['[p Anna ]fell', 'begins or ends with a blank'],
    ['[p  Anna] fell', 'begins or ends with a blank'],
    ['[p ] fell', 'begins or ends with a blank'],
    ['[q 30 [r Boeing] jets', '"[" without "]"'],
  ])('%s', (line, reason) => {
    expect(() => read('Right.', '', line)).toThrow(reason);
    expect(() => read('Right.', '', line)).toThrow(/^salt\.txt:4: /);
  });

  test('text before the first document', () => {
    expect(() => readMarkup('\nSalt.', 'salt.txt')).toThrow(
      'salt.txt:2: text before the first "= id" line',
    );
  });
});
