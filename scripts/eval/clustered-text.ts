import type {Kind} from '../../src/model/entity.ts';
import type {Span} from '../../src/model/span.ts';

/** A name in a text, with the entity that it is annotated as; offsets in UTF-16 units. */
export type GoldMention = Span & {readonly kind: Kind; readonly cluster: string};

/** A text whose names are annotated with the entities that they mean. */
export type ClusteredText = {
  readonly id: string;
  readonly text: string;
  /** In reading order; no two of one span. */
  readonly mentions: readonly GoldMention[];
};

/** A text made of tokens again, with the span of each token. */
export type Joined = {readonly text: string; readonly spans: readonly Span[]};

const CLOSING = /^(?:[,.;:?!%)\]}”…]+|['’](?:s|S|ll|re|ve|d|m)?|n['’]t|'')$/;
const OPENING = /^(?:[([{“$£€#‘]|``)$/;
const HYPHEN = /^[-–]$/;
const WORD_END = /[\p{L}\p{N}.]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * The running text that tokens were cut from, as far as it can be told: sentences (lists of
 * tokens) are joined by a space, closing signs stand at the word before, straight quotation
 * marks open and close in turn, a hyphen between words joins them.
 */
export function joinTokens(sentences: readonly (readonly string[])[]): Joined {
  let text = '';
  const spans: Span[] = [];
  for (const tokens of sentences) {
    let glued = true;
    let quoted = false;
    if (text !== '') text += ' ';
    for (const [i, token] of tokens.entries()) {
      const quote = token === '"';
      const joins =
        HYPHEN.test(token) &&
        WORD_END.test(tokens[i - 1] ?? '') &&
        WORD_START.test(tokens[i + 1] ?? '');
      if (!glued && !CLOSING.test(token) && !(quote && quoted) && !joins) text += ' ';
      spans.push({start: text.length, end: text.length + token.length});
      text += token;
      if (quote) quoted = !quoted;
      glued = OPENING.test(token) || (quote && quoted) || joins;
    }
  }
  return {text, spans};
}
