import type {Gold, GoldDocument} from '../../../scripts/recogniser/corpora.ts';
import type {Named} from '../../../src/entities/tagger/labels.ts';

const KINDS: Readonly<Record<string, readonly Named[]>> = {
  p: ['person'],
  o: ['organisation'],
  l: ['place'],
  g: ['group'],
  s: ['place', 'organisation'],
  x: [],
};

/**
 * A document of sentences in which names are marked: "[p Anna Berg] left." `s` is a place or
 * an organisation, `x` not known.
 */
export function gold(
  sentences: readonly string[],
  more: Partial<Pick<GoldDocument, 'id' | 'set' | 'unlabelled'>> = {},
): GoldDocument {
  let text = '';
  const names: Gold[] = [];
  const parts = sentences.map((sentence) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let copied = 0;
    for (const {0: whole, 1: letter = '', 2: name = '', index} of sentence.matchAll(
      /\[(\w) ([^\]]+)\]/g,
    )) {
      text += sentence.slice(copied, index);
      names.push({start: text.length, end: text.length + name.length, kinds: KINDS[letter] ?? []});
      text += name;
      copied = index + whole.length;
    }
    text += sentence.slice(copied);
    return {start, end: text.length, heading: false};
  });
  return {id: 'some', set: 'own', unlabelled: [], ...more, text, parts, gold: names};
}
