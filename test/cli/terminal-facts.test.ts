import {describe, expect, test} from 'vitest';
import {canPaint, colourDepth} from '../../src/cli/terminal-facts.ts';

const TERMINAL = {isTTY: true};

describe('the screen can be taken over', () => {
  test.each([
    [{TERM: 'xterm-256color'}, true],
    [{TERM: 'xterm', CI: ''}, true],
    [{TERM: 'xterm', CI: 'false'}, true],
    [{TERM: 'xterm', CI: '0'}, true],
    [{TERM: 'xterm', CI: 'true'}, false],
    [{TERM: 'xterm', CI: '1'}, false],
    [{TERM: 'dumb'}, false],
    [{TERM: ''}, false],
    [{}, false],
  ])('on a terminal with %o: %s', (environment, can) => {
    expect(canPaint(TERMINAL, environment)).toBe(can);
  });

  test('never where output goes into a pipe or a file', () => {
    expect(canPaint({isTTY: false}, {TERM: 'xterm'})).toBe(false);
    expect(canPaint({}, {TERM: 'xterm'})).toBe(false);
  });
});

describe('colours', () => {
  test.each([
    [24, 3],
    [8, 2],
    [4, 1],
    [1, 0],
  ])('of a terminal with %i bits are depth %i', (bits, depth) => {
    expect(colourDepth({getColorDepth: () => bits}, {})).toBe(depth);
  });

  test('are off with NO_COLOR set to anything, and on when it is empty', () => {
    const output = {getColorDepth: () => 24};
    expect(colourDepth(output, {NO_COLOR: '1'})).toBe(0);
    expect(colourDepth(output, {NO_COLOR: 'false'})).toBe(0);
    expect(colourDepth(output, {NO_COLOR: ''})).toBe(3);
  });

  test('are judged by the environment given, and none where nobody can tell', () => {
    const output = {
      getColorDepth: (environment?: object) =>
        environment !== undefined && 'COLORTERM' in environment ? 24 : 4,
    };
    expect(colourDepth(output, {COLORTERM: 'truecolor'})).toBe(3);
    expect(colourDepth(output, {})).toBe(1);
    expect(colourDepth({}, {})).toBe(0);
  });
});
