import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {
  backgroundHint,
  backgroundIn,
  createQuestion,
  mayBeAsked,
} from '../../../src/cli/input/background.ts';
import type {Background} from '../../../src/state/theme.ts';

describe('the answer to OSC 11', () => {
  test.each([
    ['rgb:ffff/ffff/ffff', 'light'],
    ['rgb:fdfd/f6f6/e3e3', 'light'],
    ['rgb:ff/ff/ff', 'light'],
    ['rgb:f/f/f', 'light'],
    ['rgba:0000/2b2b/3636/ffff', 'dark'],
    ['rgb:0/0/0', 'dark'],
    ['#1c1c1c', 'dark'],
    ['#fff', 'light'],
    ['rgb:ff/ff', null],
    ['rgb:/ff/ff', null],
    ['#ffff', null],
  ])('%s is %s', (colour, background) => {
    for (const end of ['\x07', '\x1b\\']) {
      expect(backgroundIn(`\x1b]11;${colour}${end}`)).toBe(background);
    }
  });

  test('is not that to OSC 10', () => {
    expect(backgroundIn('\x1b]10;rgb:ff/ff/ff\x07')).toBeNull();
  });
});

test.each([
  ['15;0', 'dark'],
  ['0;15', 'light'],
  ['0;7', 'light'],
  ['15;8', 'dark'],
  ['0;default;15', 'light'],
  ['15;default', null],
  ['', null],
  [undefined, null],
])('COLORFGBG=%s hints at %s', (colours, background) => {
  expect(backgroundHint(colours)).toBe(background);
});

test.each([
  ['xterm-256color', true],
  ['tmux-256color', true],
  ['screen', true],
  ['linux', false],
  ['linux-16color', false],
  ['dumb', false],
  ['vt220', false],
  [undefined, false],
])('a terminal of the kind %s may be asked: %s', (kind, may) => {
  expect(mayBeAsked(kind)).toBe(may);
});

describe('the question', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function asking() {
    const told: Background[] = [];
    const written: string[] = [];
    const question = createQuestion(
      (text) => written.push(text),
      (background) => told.push(background),
    );
    return {question, told, written};
  }

  test('owes nothing before it is asked, and an answer until the second one is there', async () => {
    const {question, told, written} = asking();
    expect(question.settled()).toBeNull();
    question.ask();
    expect(written).toEqual(['\x1b]11;?\x1b\\\x1b[c']);
    const settled = question.settled();
    question.hear('\x1b]11;rgb:ff/ff/ff\x07');
    expect(told).toEqual(['light']);
    expect(question.settled()).not.toBeNull();
    question.hear('\x1b[?62;22c');
    await settled;
    expect(question.settled()).toBeNull();
  });

  test('keeps nobody for long who wants to leave, nor at all once it is old', async () => {
    const {question} = asking();
    question.ask();
    const settled = question.settled();
    await vi.advanceTimersByTimeAsync(1_000);
    await settled;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(question.settled()).toBeNull();
  });
});
