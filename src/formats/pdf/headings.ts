import type {Usual} from './blocks.ts';
import type {Passage} from './flow.ts';

// In parts of the usual size, lines and letters: what stands out and is short is a heading.
const LARGE = 1.14;
const LINES = 4;
const LETTERS = 180;

/** Whether a passage is set like a heading: larger or bolder than the text, and short. */
export function isHeading({kind, lines, size, note}: Passage, usual: Usual): boolean {
  if (kind !== 'text' || note || lines.length > LINES) return false;
  const text = lines.map(({line}) => line.phrase.text).join(' ');
  if (text.length > LETTERS || !/\p{L}{2}|\p{Lo}/u.test(text)) return false;
  if (size >= usual.size * LARGE) return true;
  const bold = lines.every(({line}) => line.bold) && !usual.bold;
  if (!bold || size < usual.size * 0.95 || lines.length > 3) return false;
  return !/[.,;:]$/.test(text) || /^[\dIVX]+\.\s/.test(text);
}

/** How much a heading stands out: what is set alike is of one level. */
function styleOf({size, lines}: Passage): number {
  return Math.round(size * 2) + (lines[0]?.line.bold === true ? 0.5 : 0);
}

/**
 * The level of each heading, 1 to 6: by size and then by weight, the largest of the document
 * first, however many sizes there are.
 */
export function levelsOf(headings: readonly Passage[]): Map<Passage, number> {
  const styles = [...new Set(headings.map(styleOf))].sort((a, b) => b - a);
  return new Map(
    headings.map((heading) => [heading, Math.min(6, styles.indexOf(styleOf(heading)) + 1)]),
  );
}
