import type {Span} from '../model/span.ts';

/** A word, a number or a sign of a text. */
export type Token = Span & {readonly kind: 'word' | 'number' | 'sign'};

const TOKEN =
  /(?<possessive>['’]s(?![\p{L}\p{N}]))|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<word>(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gov|Gen|Col|Sen|Rep|St|[A-Z])\.(?=\s)|[\p{L}\p{M}\p{N}]+(?:(?!['’]s(?![\p{L}\p{N}]))['’-][\p{L}\p{M}\p{N}]+)*)|(?<sign>[^\s])/gu;

/** The tokens of `text`, or of `span` of it, in order. */
export function tokens(text: string, span: Span = {start: 0, end: text.length}): Token[] {
  const found: Token[] = [];
  const part = text.slice(span.start, span.end);
  for (const match of part.matchAll(TOKEN)) {
    const start = span.start + match.index;
    const kind =
      match.groups?.['number'] !== undefined
        ? 'number'
        : match.groups?.['sign'] !== undefined
          ? 'sign'
          : 'word';
    found.push({start, end: start + match[0].length, kind});
  }
  return found;
}
