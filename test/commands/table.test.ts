import {describe, expect, test} from 'vitest';
import {chordText} from '../../src/commands/chord.ts';
import {GROUPS} from '../../src/commands/command.ts';
import {isTyping} from '../../src/commands/context.ts';
import {TABLE} from '../../src/commands/table.ts';
import {ALL_CONTEXTS} from './contexts.ts';

const bound = TABLE.flatMap((command) =>
  command.bindings.flatMap((binding) =>
    binding.in.flatMap((context) => binding.keys.map((chord) => ({command, context, chord}))),
  ),
);

// Single printing characters, the names of keys, and Ctrl with a letter.
const CHORD =
  /^(.|ctrl-[a-z]|space|enter|tab|shift-tab|esc|up|down|left|right|pageup|pagedown|home|end|backspace|delete)$/u;

describe('the command table', () => {
  test('has a title, a group and a key for every command, and each id once', () => {
    for (const {title, group, bindings} of TABLE) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(GROUPS).toContain(group);
      expect(bindings.flatMap(({keys}) => keys)).not.toEqual([]);
      expect(bindings.every(({in: contexts}) => contexts.length > 0)).toBe(true);
    }
    expect(new Set(TABLE.map(({id}) => id)).size).toBe(TABLE.length);
    expect(new Set(TABLE.map(({title}) => title)).size).toBe(TABLE.length);
  });

  test('means one command at most by a chord in a context', () => {
    const places = bound.map(({context, chord}) => `${chord} in ${context}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('spells chords canonically, and none that terminals cannot send apart', () => {
    for (const {chord} of bound) expect(chord).toMatch(CHORD);
    const chords = bound.map(({chord}) => chord);
    for (const twin of ['ctrl-i', 'ctrl-j', 'ctrl-m', 'ctrl-h', 'ctrl-[']) {
      expect(chords).not.toContain(twin);
    }
  });

  test('binds no printing character where one types', () => {
    const taken = bound.filter(
      ({context, chord}) => isTyping(context) && chordText(chord) !== null,
    );
    expect(taken.map(({chord, context}) => `${chord} in ${context}`)).toEqual([]);
  });

  test('has the keys of the design, each in the context where it is meant', () => {
    const meant = {
      text: 'j down k up d ctrl-d u ctrl-u space ctrl-f pagedown b ctrl-b pageup g home G end tab shift-tab 1 2 3 / s n N K w W } { H ctrl-o L ? ctrl-l ctrl-z q ctrl-c esc',
      entities: 'j down k up d u g G tab shift-tab 1 2 3 / s n N K enter H L ? q esc ctrl-c',
      search: 'down up ctrl-n ctrl-p enter tab shift-tab ctrl-u esc ctrl-c',
      find: 'down up ctrl-n ctrl-p enter ctrl-u esc ctrl-c',
      filter: 'down up ctrl-n ctrl-p enter ctrl-u esc ctrl-c',
      card: 'j k down up n N enter q esc ctrl-c',
      help: 'down up ctrl-n ctrl-p ctrl-u esc ctrl-c',
    };
    const known = new Set(bound.map(({context, chord}) => `${context} ${chord}`));
    const missing = Object.entries(meant).flatMap(([context, keys]) =>
      keys.split(' ').flatMap((key) => (known.has(`${context} ${key}`) ? [] : `${context} ${key}`)),
    );
    expect(missing).toEqual([]);
  });

  test('can be left, redrawn and suspended everywhere', () => {
    for (const chord of ['ctrl-c', 'ctrl-l', 'ctrl-z']) {
      const contexts = bound.filter((one) => one.chord === chord).map(({context}) => context);
      expect([...contexts].sort()).toEqual([...ALL_CONTEXTS].sort());
    }
  });
});
