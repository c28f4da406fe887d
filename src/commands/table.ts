import type {Command} from './command.ts';
import {NAMES} from './names.ts';
import {PANES} from './panes.ts';
import {PLACES} from './places.ts';
import {PROGRAM} from './program.ts';
import {READING} from './reading.ts';
import {SEARCHING} from './searching.ts';
import {TYPING} from './typing.ts';

/**
 * Every command there is, a row each. The keymap, the help screen, the hints of the
 * status line and the README's table of keys are all made from it.
 */
export const TABLE: readonly Command[] = [
  ...READING,
  ...PANES,
  ...NAMES,
  ...SEARCHING,
  ...PLACES,
  ...TYPING,
  ...PROGRAM,
];
