/** A stretch of an article: one paragraph without any markup, or all sorts. */
export type Part = {readonly sort: 'prose' | 'markup'; readonly text: string};

const BLANK_LINES = /\n(?:[ \t]*\n)+/g;
// Fences, HTML and definitions can have an effect beyond the next blank line.
const REACHES_FURTHER = /```|~~~|<[!?a-z/]|\]:/i;
const MARKUP = /[\\`*_[\]<&~|@]|:\/|\bwww\.|\b[a-z]+:\S| {2}$|\t/im;
const EVERY_LINE_WORDS = /^(?:["'(“‘]?\p{L}[^\n]*(?:\n|$))+$/u;

/**
 * The parts of a clean text of Markdown, in order; all of its text is in them but the white
 * space around plain paragraphs. Parsing takes a second a megabyte, most of it for prose;
 * so where nothing reaches over a blank line, the paragraphs without markup stand alone
 * and need no parser. Linear.
 */
export function partsOf(text: string): Part[] {
  if (REACHES_FURTHER.test(text) || text.startsWith('---')) return [{sort: 'markup', text}];
  const parts: Part[] = [];
  let markup = '';
  const flush = (): void => {
    if (markup.trim() !== '') parts.push({sort: 'markup', text: markup});
    markup = '';
  };
  let from = 0;
  for (const blank of [...text.matchAll(BLANK_LINES), null]) {
    const stanza = text.slice(from, blank?.index);
    from = blank === null ? text.length : blank.index + blank[0].length;
    if (isProse(stanza)) {
      flush();
      parts.push({sort: 'prose', text: stanza.trimEnd()});
    } else {
      markup += stanza + (blank?.[0] ?? '');
    }
  }
  flush();
  return parts;
}

/** Whether every line of `stanza` begins with a word at the margin, and nothing is marked up. */
function isProse(stanza: string): boolean {
  return !MARKUP.test(stanza) && EVERY_LINE_WORDS.test(stanza);
}
