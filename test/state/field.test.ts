import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {EMPTY_FIELD, edit, type Field, insert} from '../../src/state/field.ts';

/** A field written with a bar where the cursor is. */
function field(marked: string): Field {
  return {text: marked.replace('|', ''), cursor: marked.indexOf('|')};
}

function shown({text, cursor}: Field): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

const EDITS = [
  'erase-before',
  'erase-after',
  'erase-word',
  'clear',
  'left',
  'right',
  'start',
  'end',
] as const;

describe('edits', () => {
  test.each([
    ['cam|ra', 'erase-before', 'ca|ra'],
    ['cam|ra', 'erase-after', 'cam|a'],
    ['the red bo|at', 'erase-word', 'the red |at'],
    ['the red  |boat', 'erase-word', 'the |boat'],
    ['cam|ra', 'clear', '|'],
    ['cam|ra', 'left', 'ca|mra'],
    ['cam|ra', 'right', 'camr|a'],
    ['cam|ra', 'start', '|camra'],
    ['cam|ra', 'end', 'camra|'],
    ['|camra', 'erase-before', '|camra'],
    ['camra|', 'erase-after', 'camra|'],
    ['|camra', 'left', '|camra'],
    ['camra|', 'right', 'camra|'],
  ] as const)('%s, %s: %s', (before, what, after) => {
    expect(shown(edit(field(before), what))).toBe(after);
  });

  test.each(['👩‍👩‍👧', 'e\u0301', '🇲🇱'])('what looks like one letter goes as one: %s', (letter) => {
    expect(shown(edit(field(`a${letter}|b`), 'erase-before'))).toBe('a|b');
    expect(shown(edit(field(`a|${letter}b`), 'erase-after'))).toBe('a|b');
    expect(shown(edit(field(`a${letter}|b`), 'left'))).toBe(`a|${letter}b`);
    expect(shown(edit(field(`a|${letter}b`), 'right'))).toBe(`a${letter}|b`);
  });
});

test('what is typed stands before the cursor, where the cursor was', () => {
  expect(shown(insert(field('ca|ra'), 'me'))).toBe('came|ra');
  expect(shown(insert(EMPTY_FIELD, 'x'))).toBe('x|');
});

test('the cursor stays inside the text and never inside a letter', () => {
  const anyEdits = fc.array(
    fc.oneof(fc.constantFrom(...EDITS), fc.constantFrom('a ', '👍🏽', 'e\u0301', '東', ' ')),
  );
  const segmenter = new Intl.Segmenter();
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const last = edits.reduce((at: Field, one) => {
        const known = EDITS.find((name) => name === one);
        return known === undefined ? insert(at, one) : edit(at, known);
      }, EMPTY_FIELD);
      const starts = [...segmenter.segment(last.text)].map(({index}) => index);
      expect([...starts, last.text.length]).toContain(last.cursor);
    }),
  );
});
