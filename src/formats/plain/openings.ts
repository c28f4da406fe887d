import {endsSentence, type Stanza} from './lines.ts';

/**
 * How paragraphs that follow each other without a blank line show where they begin: by an
 * indented first line, by a first line that alone is not indented (entries of a
 * bibliography), or not at all.
 */
export type Opening = 'indented' | 'outdented' | 'none';

/** How the paragraphs of `stanza` begin. Linear. */
export function openingOf(stanza: Stanza): Opening {
  let base = Number.POSITIVE_INFINITY;
  for (const {indent} of stanza) base = Math.min(base, indent);
  let deeper = 0;
  let afterSentence = 0;
  let last = stanza[0];
  for (const line of stanza.slice(1)) {
    if (line.indent > base) {
      deeper++;
      if (last !== undefined && endsSentence(last.text)) afterSentence++;
    }
    last = line;
  }
  if (deeper === 0) return 'none';
  // A paragraph mostly ends where a sentence does; the lines of an entry mostly do not.
  if (afterSentence * 2 >= deeper) return 'indented';
  return stanza[0]?.indent === base ? 'outdented' : 'none';
}
