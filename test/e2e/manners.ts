import {expect} from 'vitest';
import {TIDY} from './modes.ts';
import type {Terminal} from './terminal.ts';

const STACK_TRACE = /^\s+at .+:\d+:\d+\)?\s*$/m;

/** Checks that the terminal is as it was before the program, and that no stack was shown. */
export function expectTidy(terminal: Terminal): void {
  expect(terminal.modes()).toEqual(TIDY);
  expect(terminal.settings()).toEqual({echo: true, canonical: true});
  expect(terminal.raw()).not.toMatch(STACK_TRACE);
}
