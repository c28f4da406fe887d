import type {Span} from '../model/span.ts';

const STOP = /[.!?…]+["'”’)\]]*(?=\s+["'“‘(]?\p{Lu})|[。！？]+[」』”]*/gu;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gov|Gen|Col|Sen|Rep|St|No|vs|\p{L})\.$/u;

/** The sentences of one block, trimmed and in order. */
export function sentences(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = part.slice(from, to);
    const start = span.start + from + (piece.length - piece.trimStart().length);
    const end = start + piece.trim().length;
    if (end > start) found.push({start, end});
    from = to;
  };
  for (const match of part.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (!ABBREVIATION.test(part.slice(from, to))) add(to);
  }
  add(part.length);
  return found;
}
