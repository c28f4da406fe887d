import {lastStartingBy, type Span} from '../../model/span.ts';
import {sentenceAround} from './sentence-around.ts';

/**
 * Tells whether a name without "Jr." may be short for one with it: Donald Trump is the
 * father where he is named before Donald Trump Jr., or in one sentence with him. `uses`
 * are the mentions of each name, in reading order.
 */
export function generationsIn(
  text: string,
  uses: ReadonlyMap<string, readonly Span[]>,
): (bare: string, suffixed: string) => boolean {
  const sentences = new Map<string, readonly Span[]>();
  return (bare, suffixed) => {
    const plain = uses.get(bare) ?? [];
    const full = uses.get(suffixed) ?? [];
    if ((plain[0]?.start ?? 0) < (full[0]?.start ?? 0)) return false;
    const around = sentences.get(suffixed) ?? full.map((span) => sentenceAround(text, span));
    sentences.set(suffixed, around);
    return !meet(plain, around);
  };
}

/** Whether a mention stands in one of the sentences, both in reading order; asks of the fewer. */
function meet(mentions: readonly Span[], sentences: readonly Span[]): boolean {
  if (mentions.length <= sentences.length)
    return mentions.some(
      ({start}) => (sentences[lastStartingBy(sentences, start)]?.end ?? 0) > start,
    );
  return sentences.some(
    ({start, end}) => (mentions[lastStartingBy(mentions, end - 1)]?.start ?? -1) >= start,
  );
}
