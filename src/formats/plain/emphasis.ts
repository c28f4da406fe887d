import type {Draft} from '../assemble.ts';

// Within a word an underscore is a letter of a name ("read_file"), and what is emphasised is
// seldom longer than a sentence or two.
const EMPHASISED =
  /(?<![\p{L}\p{N}_])_(?=["“‘'(]?[\p{L}\p{N}])(?<words>[^_]{1,500}?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;

/**
 * The blocks with the underscores taken away that stand around _emphasised_ words, as books
 * typed in plain letters have them for italics, and the words marked as emphasised. Linear.
 */
export function withEmphasis(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => (draft.text.includes('_') ? emphasised(draft) : draft));
}

function emphasised(draft: Draft): Draft {
  const marks: Draft['marks'][number][] = [];
  let text = '';
  let from = 0;
  for (const {index, 0: whole, groups} of draft.text.matchAll(EMPHASISED)) {
    text += draft.text.slice(from, index);
    const words = groups?.['words'] ?? '';
    marks.push({kind: 'emphasis', start: text.length, end: text.length + words.length});
    text += words;
    from = index + whole.length;
  }
  return {...draft, text: text + draft.text.slice(from), marks};
}
