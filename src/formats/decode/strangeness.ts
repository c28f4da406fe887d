// What people write has habits that bytes read in the wrong encoding break: capitals begin
// words, a word is in one script, signs do not stand in the middle of one.

type Kind = 'lower' | 'upper' | 'letter' | 'mark' | 'digit' | 'sign' | 'between' | 'impossible';

type Character = {
  readonly kind: Kind;
  /** Of letters: the script that they are written together with, or ''. */
  readonly script: string;
};

// The first that fits; anything else is a sign.
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  // White space, and punctuation that stands inside words or without a space between two.
  [/[\t-\r \xa0\u2000-\u200f\u202f\u3000'’‘·‐‑–—…\xad]/u, 'between'],
  // The currency sign has a place in many encodings and in no text.
  [/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd¤]/u, 'impossible'],
  [/\p{Ll}/u, 'lower'],
  [/\p{Lu}/u, 'upper'],
  [/[ªº]/u, 'sign'],
  [/\p{L}/u, 'letter'],
  [/\p{M}/u, 'mark'],
  [/\p{Nd}/u, 'digit'],
];

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Latin}/u, 'Latin'],
  [/\p{sc=Cyrillic}/u, 'Cyrillic'],
  [/\p{sc=Greek}/u, 'Greek'],
  [/\p{sc=Hebrew}/u, 'Hebrew'],
  [/\p{sc=Arabic}/u, 'Arabic'],
  [/\p{sc=Thai}/u, 'Thai'],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, 'Japanese or Chinese'],
  [/\p{sc=Hangul}/u, 'Hangul'],
];

// Where there are so many letters beyond ASCII, one of them may be damaged.
const ENOUGH = 8;
const BLANK: Character = {kind: 'between', script: ''};

/**
 * How strange `text` looks to somebody who can read no language but knows how all of them
 * are written: 0 for text as people write it, about 1 when hardly a letter beyond ASCII is where
 * it could be. Linear.
 */
export function strangeness(text: string): number {
  const known = new Map<string, Character>();
  let beyond = 0;
  let strange = 0;
  let earlier = BLANK;
  let before = BLANK;
  let beforeBeyond = false;
  for (const letter of text) {
    const character = known.get(letter) ?? characterOf(letter);
    known.set(letter, character);
    const own = letter > '\x7f';
    if (own) beyond++;
    if ((own || beforeBeyond) && clash(before, character)) strange++;
    if (beforeBeyond && before.kind === 'sign' && isLetter(earlier) && isLetter(character)) {
      strange++;
    }
    earlier = before;
    before = character;
    beforeBeyond = own;
  }
  return Math.max(0, strange - (beyond < ENOUGH ? 0 : 1)) / Math.max(1, beyond);
}

function characterOf(letter: string): Character {
  const kind = KINDS.find(([pattern]) => pattern.test(letter))?.[1] ?? 'sign';
  const script = SCRIPTS.find(([pattern]) => pattern.test(letter))?.[1] ?? '';
  return {kind, script};
}

function isLetter({kind}: Character): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'letter';
}

/** Whether `after` is strange where it stands, right after `before`. */
function clash(before: Character, after: Character): boolean {
  if (after.kind === 'impossible') return true;
  if (after.kind === 'mark') return !isLetter(before) && before.kind !== 'mark';
  if (!isLetter(after) || !isLetter(before)) return false;
  return before.script !== after.script || (before.kind === 'lower' && after.kind === 'upper');
}
