import type {Key} from 'ink';
import {describe, expect, test} from 'vitest';
import {chordsOf} from '../../src/ui/strokes.ts';

const NO_KEY: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe('one key', () => {
  test.each([
    ['', {upArrow: true}, 'up'],
    ['', {downArrow: true}, 'down'],
    ['', {leftArrow: true}, 'left'],
    ['', {rightArrow: true}, 'right'],
    ['', {pageUp: true}, 'pageup'],
    ['', {pageDown: true}, 'pagedown'],
    ['', {home: true}, 'home'],
    ['', {end: true}, 'end'],
    ['\r', {return: true}, 'enter'],
    ['', {tab: true}, 'tab'],
    ['', {tab: true, shift: true}, 'shift-tab'],
    ['', {backspace: true}, 'backspace'],
    ['', {delete: true}, 'delete'],
    ['', {escape: true}, 'esc'],
    ['c', {ctrl: true}, 'ctrl-c'],
    ['d', {ctrl: true}, 'ctrl-d'],
    ['j', {}, 'j'],
    ['G', {shift: true}, 'G'],
    [' ', {}, 'space'],
    ['é', {}, 'é'],
    ['👩‍👩‍👧', {}, '👩‍👩‍👧'],
  ])('%j with %o is %s', (input, key, chord) => {
    expect(chordsOf(input, {...NO_KEY, ...key})).toEqual([chord]);
  });

  test('that says nothing, as F1 does, is no chord', () => {
    expect(chordsOf('', NO_KEY)).toEqual([]);
    expect(chordsOf('', {...NO_KEY, ctrl: true})).toEqual([]);
  });
});

describe('keys that arrive as one', () => {
  test.each([
    ['gg', 'g g'],
    ['camra\r', 'c a m r a enter'],
    ['scamra\rn', 's c a m r a enter n'],
    ['a\r\nb', 'a enter b'],
    ['a\nb', 'a enter b'],
    ['a\tb', 'a tab b'],
    ['a b', 'a space b'],
    ['ab\x7f\x08', 'a b backspace backspace'],
    ['\x03', 'ctrl-c'],
    ['s\x15x\x17', 's ctrl-u x ctrl-w'],
    ['j\x1bj', 'j esc j'],
    ['東é👍🏽', '東 é 👍🏽'],
    ['e\u0301x', 'e\u0301 x'],
  ])('%j', (input, chords) => {
    expect(chordsOf(input, NO_KEY)).toEqual(chords.split(' '));
  });

  test('Escape and a key pressed quickly are what Alt sends, and lose nothing', () => {
    expect(chordsOf('q', {...NO_KEY, meta: true})).toEqual(['esc', 'q']);
    expect(chordsOf('', {...NO_KEY, meta: true, return: true})).toEqual(['esc', 'enter']);
    expect(chordsOf('', {...NO_KEY, meta: true, escape: true})).toEqual(['esc', 'esc']);
    expect(chordsOf('d', {...NO_KEY, meta: true, ctrl: true})).toEqual(['esc', 'ctrl-d']);
  });
});
