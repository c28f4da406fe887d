// Letters that show nothing and mean something only in their place. Anywhere else they
// hide text or spoil a search for it.

const ENGLAND = '\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
const SCOTLAND = '\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
const WALES = '\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}';
const TAGS = new RegExp(
  `(\u{1f3f4}(?:${ENGLAND}|${SCOTLAND}|${WALES}))|[\u{e0001}\u{e0020}-\u{e007f}]`,
  'gu',
);

/** Joiners and breakers: zero-width space, non-joiner, joiner, Mongolian separator. */
const JOINERS = /([\u200b-\u200d\u180e])[\u200b-\u200d\u180e]{0,1000}/g;
const ZERO_WIDTH_SPACE = '\u200b';
const JOINER = '\u200d';
/** Arabic to Sinhala, Thai to Burmese, Khmer, Mongolian, and Arabic's older forms. */
const JOINING = '[\\u0600-\\u109f\\u1780-\\u18af\\ufb50-\\ufefc]';
const JOINING_LETTER = new RegExp(`^[\\p{L}&&${JOINING}]`, 'v');
const JOINING_MARK = new RegExp(`^[[\\p{M}&&${JOINING}]--[\\u180b-\\u180f\\ufe00-\\ufe0f]]`, 'v');
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const INDIC = /^[\u0900-\u0dff]/;
const MARK = /^\p{M}/u;
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;
// No sign in use joins more than four; longer chains would be one letter without end.
const CHAIN =
  /(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?\u200d){9}\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;
const LONGEST_CHAIN = 64;
const EMOJI = /^\p{Extended_Pictographic}/u;

// A selector chooses a form of the sign before it: of an ideograph from the second
// set, of a symbol or a Mongolian letter from the first. Runs of them carry hidden text.
const SELECTORS =
  /(?<![0-9#*]|[^\p{ASCII}\p{M}\p{White_Space}\p{Cf}])[\ufe00-\ufe0f\u180b-\u180d\u180f]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu;

const MARKS_TOO_MANY = /(?<=\p{M}{5})\p{M}{1,1000}/gu;

/**
 * `text` without joiners, tags and selectors that are out of place and with at most five
 * marks on a letter. ZWJ stays between emoji and in Indic scripts, ZWNJ and ZWJ between
 * letters of scripts that join, the zero-width space between letters of scripts
 * without spaces, one selector after a sign that has forms, tags in the flags of
 * England, Scotland and Wales.
 */
export function withoutStrayInvisibles(text: string): string {
  return text
    .replaceAll(TAGS, '$1')
    .replaceAll(JOINERS, (run: string, first: string, at: number, whole: string) =>
      belongs(first, whole, at, at + run.length) ? first : '',
    )
    .replaceAll(SELECTORS, '')
    .replaceAll(MARKS_TOO_MANY, '');
}

function belongs(joiner: string, text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 2);
  if (joiner === JOINER && EMOJI.test(after)) {
    const before = text.slice(Math.max(0, from - LONGEST_CHAIN), from);
    return EMOJI_BEFORE.test(before) && !CHAIN.test(before);
  }
  // The letter under the marks decides: cutting too many marks must not change it.
  let base = from - 1;
  while (base > 0 && MARK.test(text.charAt(base))) base--;
  const letter = text.charAt(base);
  if (!JOINING_LETTER.test(letter)) return false;
  if (joiner === ZERO_WIDTH_SPACE) return UNSPACED.test(letter) && UNSPACED.test(after);
  const marked = base < from - 1;
  if (marked && MARK.test(after)) return false;
  if (JOINING_LETTER.test(after) || JOINING_MARK.test(after)) return true;
  return joiner === JOINER && marked && INDIC.test(letter);
}
