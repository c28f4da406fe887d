import {graphemes} from './graphemes.ts';

// An emoji that is put together: with a colour of skin, with others by joiners, or asked to be
// one by a selector. What is not put together is taken alike by all terminals.
const COMPOSED = /[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic}/u;

const SELECTOR = /\ufe0f/gu;

/**
 * `text` with emoji that terminals agree on. Of one put together (a family, a skin tone) the first
 * is left, and of a text sign that was asked to be an emoji the text sign: terminals take these
 * sequences for one to eight cells, and one cell too many would push the whole frame apart. The
 * rest of the text stays as it is. (Widths as tried in tmux 3.3, xterm.js and by wcwidth.)
 */
export function settled(text: string): string {
  if (!COMPOSED.test(text)) return text;
  return Array.from(graphemes(text), ({segment}) => settledGrapheme(segment)).join('');
}

/** The same for a single grapheme. */
export function settledGrapheme(segment: string): string {
  if (!COMPOSED.test(segment)) return segment;
  const first = String.fromCodePoint(segment.codePointAt(0) ?? 0);
  const joined = segment.slice(first.length).replace(SELECTOR, '');
  // Marks on a letter are its own; only what makes another emoji of an emoji goes.
  return /^\p{Extended_Pictographic}$/u.test(first) ? first : first + joined;
}
