/** What an xterm sends for the keys that are not plain characters. */
const KEYS = {
  enter: '\r',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  esc: '\x1b',
  backspace: '\x7f',
  delete: '\x1b[3~',
  space: ' ',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pgup: '\x1b[5~',
  pgdn: '\x1b[6~',
} as const;

type Letter = 'b' | 'c' | 'd' | 'f' | 'l' | 'n' | 'o' | 'p' | 'r' | 'u' | 'z' | '\\';

/** A key by name: `enter`, `pgdn`, `ctrl-c`. */
export type Key = keyof typeof KEYS | `ctrl-${Letter}`;

/** The characters that a terminal sends for a key. */
export function sequenceOf(key: Key): string {
  if (key in KEYS) return KEYS[key as keyof typeof KEYS];
  return String.fromCharCode(key.toUpperCase().charCodeAt('ctrl-'.length) & 0x1f);
}
