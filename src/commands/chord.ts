/**
 * A key or key combination, by its canonical name: a printing character is itself (`j`,
 * `G`, `?`); others are `space`, `enter`, `tab`, `shift-tab`, `esc`, `up`, `down`, `left`,
 * `right`, `pageup`, `pagedown`, `home`, `end`, `backspace`, `delete`, and `ctrl-` with a
 * lower-case letter.
 */
export type Chord = string;

const LABELS: Readonly<Record<string, string>> = {
  space: 'Space',
  enter: 'Enter',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  esc: 'Esc',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
  delete: 'Delete',
};

/** A chord as people read it: `Ctrl-d`, `PgDn`, `j`. */
export function chordLabel(chord: Chord): string {
  return LABELS[chord] ?? (chord.startsWith('ctrl-') ? `Ctrl-${chord.slice(5)}` : chord);
}

/** Whether the chord is text to a text field: a printing character or the space bar. */
export function chordText(chord: Chord): string | null {
  if (chord === 'space') return ' ';
  return LABELS[chord] === undefined && !chord.startsWith('ctrl-') ? chord : null;
}
