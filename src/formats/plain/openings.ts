import {endsSentence, type Stanza} from './lines.ts';

/**
 * How paragraphs that follow each other without a blank line show where they begin: by an
 * indented first line, by a first line that alone is not indented (entries of a
 * bibliography), or not at all.
 */
export type Opening = 'indented' | 'outdented' | 'none';

// In columns. Verse that indents every other line has shorter ones.
const LONG = 45;

/** How the paragraphs of `stanza` begin. Linear. */
export function openingOf(stanza: Stanza): Opening {
  let base = Number.POSITIVE_INFINITY;
  for (const {indent} of stanza) base = Math.min(base, indent);
  let deeper = 0;
  let afterSentence = 0;
  let afterLong = 0;
  let last = stanza[0];
  for (const line of stanza.slice(1)) {
    // One column further in is no indentation: verse stands so after a quotation mark.
    if (last !== undefined && line.indent > base + 1) {
      deeper++;
      if (endsSentence(last.text)) afterSentence++;
      if (last.end >= LONG) afterLong++;
    }
    last = line;
  }
  if (deeper === 0) return 'none';
  // A paragraph mostly ends where a sentence does; the lines of an entry mostly do not,
  // and they are long, or they would not have been broken.
  if (afterSentence * 2 >= deeper) return 'indented';
  return stanza[0]?.indent === base && afterLong * 2 >= deeper ? 'outdented' : 'none';
}
