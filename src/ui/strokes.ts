import type {Key} from 'ink';
import type {Chord} from '../commands/chord.ts';
import {graphemes} from '../text/width.ts';

const CONTROLS: Readonly<Record<string, Chord>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\x7f': 'backspace',
  '\x1b': 'esc',
  ' ': 'space',
};

/**
 * The chords of one input event of Ink, in the order typed. Fast typing arrives as one
 * event, control characters included, and is taken apart here: a chord a grapheme.
 * Escape directly before a key (what a terminal also sends for Alt) counts as the
 * two keys pressed quickly: no command has an Alt key, and nothing typed may get lost.
 */
export function chordsOf(input: string, key: Key): readonly Chord[] {
  const chords = chordsWithoutMeta(input, key);
  return key.meta ? ['esc', ...chords] : chords;
}

function chordsWithoutMeta(input: string, key: Key): readonly Chord[] {
  const special = specialOf(key);
  if (special !== null) return [special];
  if (key.ctrl) return input === '' || input === ' ' ? [] : [`ctrl-${input}`];
  return [...graphemes(input)].flatMap(({segment}) => chordsOfGrapheme(segment));
}

function specialOf(key: Key): Chord | null {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'pageup';
  if (key.pageDown) return 'pagedown';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.tab) return key.shift ? 'shift-tab' : 'tab';
  if (key.backspace) return 'backspace';
  if (key.delete) return 'delete';
  if (key.escape) return 'esc';
  return null;
}

function chordsOfGrapheme(grapheme: string): readonly Chord[] {
  const control = CONTROLS[grapheme];
  if (control !== undefined) return [control];
  // A carriage return and a line feed are one grapheme, and one press of Enter.
  if (grapheme === '\r\n') return ['enter'];
  const code = grapheme.charCodeAt(0);
  if (code === 0) return [];
  if (code < 0x20) return [`ctrl-${String.fromCharCode(code + 0x60)}`];
  return [grapheme];
}
