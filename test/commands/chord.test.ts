import {expect, test} from 'vitest';
import {chordLabel, chordText} from '../../src/commands/chord.ts';

test.each([
  ['j', 'j'],
  ['space', 'Space'],
  ['shift-tab', 'Shift-Tab'],
  ['pagedown', 'PgDn'],
  ['ctrl-d', 'Ctrl-d'],
  ['up', '↑'],
])('%s is read as %s', (chord, label) => {
  expect(chordLabel(chord)).toBe(label);
});

test.each([
  ['j', 'j'],
  ['G', 'G'],
  ['東', '東'],
  ['👍🏽', '👍🏽'],
  ['space', ' '],
  ['ctrl-d', null],
  ['enter', null],
  ['backspace', null],
])('%s as text', (chord, text) => {
  expect(chordText(chord)).toBe(text);
});
