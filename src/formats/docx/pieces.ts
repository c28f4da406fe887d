import type {Mark} from '../../model/document.ts';
import {cleanText} from '../../text/clean.ts';
import type {Phrase} from '../phrase.ts';

/** How a stretch of text looks, and where it leads. */
export type Look = {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly target: string | null;
};

/** A stretch of text of one look, unclean. */
export type Piece = {text: string; readonly look: Look};

export const PLAIN: Look = {
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
  target: null,
};

const KINDS = ['strong', 'emphasis', 'strike', 'code'] as const;

/** Puts `text` behind `pieces`; Word parts text that looks the same wherever it was edited. */
export function append(pieces: Piece[], text: string, look: Look): void {
  const last = pieces.at(-1);
  if (last !== undefined && same(last.look, look)) last.text += text;
  else pieces.push({text, look});
}

function same(a: Look, b: Look): boolean {
  return a === b || (a.target === b.target && KINDS.every((kind) => a[kind] === b[kind]));
}

/** The clean text of `pieces`, and a mark for each way to look and each link in it. Linear. */
export function phraseOf(pieces: readonly Piece[]): Phrase {
  const [only] = pieces;
  // As nearly all cells of large tables are.
  if (pieces.length === 1 && only?.look === PLAIN) return {text: cleanText(only.text), marks: []};
  const raw = withWholeLetters(pieces);
  const all = raw.join('');
  // Where a text is unclean as a whole, each of its parts is cleaned, because offsets move.
  const texts = cleanText(all) === all ? raw : raw.map(cleanText);
  if (pieces.every(({look}) => look === PLAIN)) return {text: texts.join(''), marks: []};
  const marks: Mark[] = [];
  const open = new Map<string, Mark>();
  let at = 0;
  for (const [index, {look}] of pieces.entries()) {
    const end = at + (texts[index] ?? '').length;
    for (const kind of KINDS) {
      const mark = open.get(kind);
      if (!look[kind]) open.delete(kind);
      else open.set(kind, {kind, start: mark?.start ?? at, end});
      if (mark !== undefined && !look[kind]) marks.push(mark);
    }
    const link = open.get('link');
    const goesOn = link?.kind === 'link' && link.target === look.target;
    if (link !== undefined && !goesOn) {
      marks.push(link);
      open.delete('link');
    }
    if (look.target !== null) {
      const start = goesOn ? link.start : at;
      open.set('link', {kind: 'link', target: look.target, start, end});
    }
    at = end;
  }
  marks.push(...open.values());
  const text = texts.join('');
  return {text, marks: marks.map((mark) => withoutEdges(mark, text))};
}

// What joins the letters on both sides must stay with the letter before it, or is no joiner.
const JOINS = /^[\p{M}\u200c\u200d]{1,32}/u;

/** The texts of pieces, each of which begins with a letter of its own. */
function withWholeLetters(pieces: readonly Piece[]): string[] {
  const texts = pieces.map(({text}) => text);
  for (let at = 1; at < texts.length; at++) {
    const [joins] = JOINS.exec(texts[at] ?? '') ?? [''];
    texts[at - 1] += joins;
    texts[at] = (texts[at] ?? '').slice(joins.length);
  }
  return texts;
}

/** A mark begins and ends at a letter: people mark a space too many. */
function withoutEdges(mark: Mark, text: string): Mark {
  let {start, end} = mark;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return {...mark, start, end};
}
