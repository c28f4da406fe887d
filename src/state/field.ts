/** A one-line text field: its text and the cursor as a UTF-16 offset into it. */
export type Field = {
  readonly text: string;
  readonly cursor: number;
};

export const EMPTY_FIELD: Field = {text: '', cursor: 0};

/** What can be done to a field besides typing into it. */
export type Edit =
  | 'erase-before'
  | 'erase-after'
  | 'erase-word'
  | 'clear'
  | 'left'
  | 'right'
  | 'start'
  | 'end';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Puts text in at the cursor. */
export function insert(field: Field, text: string): Field {
  const before = field.text.slice(0, field.cursor) + text;
  return {text: before + field.text.slice(field.cursor), cursor: before.length};
}

/** Applies an edit; a whole grapheme is erased or stepped over, never half of one. */
export function edit(field: Field, what: Edit): Field {
  const {text, cursor} = field;
  switch (what) {
    case 'erase-before':
      return cut(text, previous(text, cursor), cursor);
    case 'erase-after':
      return cut(text, cursor, next(text, cursor));
    case 'erase-word':
      return cut(text, wordStart(text, cursor), cursor);
    case 'clear':
      return EMPTY_FIELD;
    case 'left':
      return {text, cursor: previous(text, cursor)};
    case 'right':
      return {text, cursor: next(text, cursor)};
    case 'start':
      return {text, cursor: 0};
    case 'end':
      return {text, cursor: text.length};
  }
}

function cut(text: string, start: number, end: number): Field {
  return {text: text.slice(0, start) + text.slice(end), cursor: start};
}

function previous(text: string, cursor: number): number {
  let last = 0;
  for (const {index} of segmenter.segment(text.slice(0, cursor))) last = index;
  return last;
}

function next(text: string, cursor: number): number {
  for (const {segment} of segmenter.segment(text.slice(cursor))) return cursor + segment.length;
  return cursor;
}

function wordStart(text: string, cursor: number): number {
  const before = text.slice(0, cursor);
  return before.replace(/\S*\s*$/u, '').length;
}
