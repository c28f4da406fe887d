import {hasHiddenKinds} from '../state/names.ts';
import type {Reader} from '../state/state.ts';

// Each says what is so, and which key does what about it. Nothing here is an error.

/** What the list of names says when it has found all there are and shows none of them. */
export function withoutEntries(reader: Reader): string {
  if (reader.names.kind !== 'ready' || reader.names.entities.length === 0) {
    return reader.pane === 'entities'
      ? 'No names in this text. Its words can be searched all the same: s.'
      : 'No names in this text. Its words can be searched all the same.';
  }
  if ((reader.filter?.field.text ?? '').trim() === '') {
    return reader.pane === 'search'
      ? 'All kinds are hidden. F, in the list or the text, chooses which to show.'
      : 'All kinds are hidden. F chooses which to show.';
  }
  if (reader.pane !== 'entities') return 'No name like this.';
  if (hasHiddenKinds(reader)) {
    return reader.filter?.typing === true
      ? 'No name like this among the kinds shown. Esc clears, then F shows the others.'
      : 'No name like this among the kinds shown. F shows the others, Esc clears the words.';
  }
  return reader.filter?.typing === true
    ? 'No name like this. Try fewer letters, or kind:place for all places. Esc clears.'
    : 'No name like this. / changes the words, Esc clears them.';
}

/** What the search says of `query`, which nothing was found for. */
export function withoutHits(query: string): string {
  const asked = query.trim();
  const found = `Nothing found for “${asked}”.`;
  if (/(?:^|\s)kind:/iu.test(asked)) return `${found} Try it without kind:, or with another kind.`;
  return /\s/u.test(asked)
    ? `${found} Try one of the words alone, or fewer letters.`
    : `${found} Try fewer letters, another word, or kind:place for all places.`;
}

/** What a search is good for, while nothing is typed. */
export const BEFORE_SEARCH =
  'Type a name or words: names, headings and text are searched, a typo or two forgiven. kind:place lists places.';

/** What the find bar says beside words that are nowhere in the text, the longest first. */
export const NOT_IN_TEXT: readonly string[] = [
  'not in the text: try fewer letters',
  'not in the text',
  'not found',
];

/** What the card says while it is of nobody. */
export function withoutCard(reader: Reader): string {
  if (reader.names.kind === 'ready' && reader.names.entities.length === 0) {
    return 'A card tells of a name, and this text has none.';
  }
  return 'Choose a name in the list (2): who it is, and every mention, stand here.';
}
