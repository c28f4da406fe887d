import type {Span} from '../model/span.ts';

/** A folded text and where each of its letters came from. */
export type Folded = {
  readonly text: string;
  /** Per UTF-16 unit of `text` (and one past it): the start of its source letter; null: identity. */
  readonly starts: Uint32Array | null;
};

/** Case and accents folded away, with the way back. */
export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const out = foldText(letter);
    for (let i = 0; i < out.length; i++) starts.push(at);
    folded += out;
    at += letter.length;
  }
  starts.push(at);
  return {text: folded, starts: Uint32Array.from(starts)};
}

/** `fold` without the way back. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‐-―]/g, '-');
}

/** A span of `folded.text` as a span of the source, whole letters only. */
export function unfold(folded: Folded, span: Span): Span {
  const {starts} = folded;
  if (starts === null) return span;
  const start = starts[span.start] ?? 0;
  if (span.end <= span.start) return {start, end: start};
  const last = starts[span.end - 1] ?? start;
  let next = span.end;
  while (next < starts.length - 1 && starts[next] === last) next++;
  return {start, end: starts[next] ?? last};
}
