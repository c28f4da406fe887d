import {readSentences} from '../../src/entities/reading.ts';
import {readFacts} from '../../src/entities/tagger/facts.ts';
import type {Model} from '../../src/entities/tagger/model.ts';
import {namesOf, tagByVotes, tagSentences} from '../../src/entities/tagger/tag.ts';
import type {Span} from '../../src/model/span.ts';
import type {Gold, GoldDocument} from './corpora.ts';
import {documentOf} from './examples.ts';

/** Machine-labelled sentences come in the order of their articles: about so many make one. */
const TOGETHER = 15;

/**
 * The machine-labelled sentences in whose names a model that was learned from texts
 * labelled by people finds nothing to correct. The others are left: their faults would
 * be learned.
 */
export function agreed(model: Model, sentences: readonly GoldDocument[]): GoldDocument[] {
  const kept: GoldDocument[] = [];
  for (let at = 0; at < sentences.length; at += TOGETHER) {
    const group = sentences.slice(at, at + TOGETHER);
    let text = '';
    const parts: (Span & {heading: boolean})[] = [];
    for (const sentence of group) {
      parts.push({start: text.length, end: text.length + sentence.text.length, heading: false});
      text += `${sentence.text}\n\n`;
    }
    const document = documentOf({id: '', set: '', text, parts, gold: [], unlabelled: []});
    const read = readSentences(document);
    const names = namesOf(tagByVotes(model, tagSentences(model, read, readFacts(read))));
    for (const [i, sentence] of group.entries()) {
      const {start, end} = parts[i]!;
      const found = names
        .filter((name) => name.start >= start && name.start < end)
        .map((name) => ({...name, start: name.start - start, end: name.end - start}));
      if (sentence.gold.length > 0 && sameNames(found, sentence.gold)) kept.push(sentence);
    }
  }
  return kept;
}

function sameNames(found: readonly (Span & {kind: string})[], gold: readonly Gold[]): boolean {
  return (
    found.length === gold.length &&
    found.every(({start, end, kind}) =>
      gold.some(
        (name) =>
          name.start === start && name.end === end && name.kinds.some((one) => one === kind),
      ),
    )
  );
}
