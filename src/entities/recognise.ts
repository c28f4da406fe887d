import type {Document} from '../model/document.ts';
import {inReadingOrder} from '../model/span.ts';
import type {Candidate} from './candidate.ts';
import {type Casing, countCasing, opensSentence} from './names/casing.ts';
import {classify, type Name} from './names/classify.ts';
import {contextEvidence} from './names/context.ts';
import {findRuns} from './names/runs.ts';
import {nameOf, segment} from './names/segments.ts';
import {isListedName} from './names/shape.ts';
import {findWorks} from './names/works.ts';
import type {Sentence} from './reading.ts';

/**
 * The names of a document: people, organisations, places, groups, events, products and
 * works, in reading order; a title of a work may overlap a name inside it. This is the one door of the recogniser:
 * whatever replaces it keeps this signature.
 *
 * The first recogniser weighs hand-written evidence over the whole document: runs of
 * capitals, word lists (compromise's, and our own), titles, head words and context. A
 * name has one kind throughout a document unless a title says otherwise.
 */
export function recognise(document: Document, sentences: readonly Sentence[]): Candidate[] {
  const casing = countCasing(sentences);
  const names = new Map<string, Name>();
  for (const sentence of sentences) {
    for (const run of findRuns(document.text, sentence, casing)) {
      for (const piece of segment(document.text, sentence, run, casing)) {
        const first = sentence.words[piece.from];
        const last = sentence.words[piece.to - 1];
        if (first === undefined || last === undefined) continue;
        const written = nameOf(document.text, sentence.words, piece.from, piece.to);
        const text = asWrittenElsewhere(written, casing, sentence.style);
        let name = names.get(text);
        if (name === undefined) {
          name = {text, occurrences: []};
          names.set(text, name);
        }
        name.occurrences.push({
          start: first.start,
          end: last.end,
          opening: opensSentence(sentence.words, piece.from) && piece.title === null,
          running: sentence.style === 'running',
          evidence: contextEvidence(sentence.words, piece),
        });
      }
    }
  }
  return [...classify([...names.values()], casing), ...findWorks(document)].sort(inReadingOrder);
}

/**
 * A name in capitals as running text would write it ("KROOK" where the text has Krook
 * elsewhere). What the text itself writes in capitals, acronyms above all, stays.
 */
function asWrittenElsewhere(name: string, casing: Casing, style: Sentence['style']): string {
  return name
    .split(' ')
    .map((word) => {
      if (word.length < 3 || word !== word.toUpperCase() || isListedName(word)) return word;
      const count = casing.get(word.toLowerCase());
      const cased = (count?.inside ?? 0) > 0;
      const shouted = (count?.shouted ?? 0) > 0;
      if (!cased && (shouted || style !== 'shouting')) return word;
      return word.slice(0, 1) + word.slice(1).toLowerCase();
    })
    .join(' ');
}
