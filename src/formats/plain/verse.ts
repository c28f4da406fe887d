import type {Line, Stanza} from './lines.ts';
import {continues, WRAPPED_FROM} from './wrapping.ts';

// In UTF-16 units. Longer lines of verse are rare, and as long as those of an entry.
const LONGEST = 72;

/**
 * Whether the lines of `stanza` are verse: short ones that no wrapping made, and that
 * begin with capitals unless they are too short for prose. Their indentation is a matter of
 * looks then and opens no paragraph. `width` is where the text was wrapped, if it was. Linear.
 */
export function isVerse(stanza: Stanza, width: number | null): boolean {
  let capitals = 0;
  let longest = 0;
  let last: Line | undefined;
  for (const line of stanza) {
    if (line.sort !== 'words' || line.text.length > LONGEST) return false;
    if (last !== undefined && continues(last, line, width)) return false;
    if (!BEGINS_SMALL.test(line.text)) capitals++;
    longest = Math.max(longest, line.end);
    last = line;
  }
  return longest < WRAPPED_FROM || capitals * 4 >= stanza.length * 3;
}

const BEGINS_SMALL = /^[^\p{L}\p{N}]*[\p{Ll}\p{N}]/u;
