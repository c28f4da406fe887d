import fc from 'fast-check';
import {readSentences, type Sentence} from '../../../src/entities/reading.ts';
import {article} from '../article.ts';

/** The sentences of an article of these paragraphs; one that begins with "# " is a heading. */
export function sentencesOf(...paragraphs: readonly string[]): Sentence[] {
  return readSentences(article(paragraphs));
}

/** The only sentence of a text; an error where it has another number of them. */
export function sentenceOf(text: string): Sentence {
  const [sentence, ...others] = sentencesOf(text);
  if (sentence === undefined || others.length > 0) throw new Error(`not one sentence: ${text}`);
  return sentence;
}

// Capitals of all sorts, what joins them, what opens a sentence, and what is in between.
const WORDS = [
  ...['Anna', 'Berg', 'Oslo', 'New', 'York', 'BBC', 'UN', 'U.S.', 'É', 'Ødegård', 'I', '59N6-TE'],
  ...['The', 'He', 'And', 'Then', 'THE', 'CRISIS', 'TALKS', 'PARIS', 'ANNA', 'Army', 'Bank'],
  ...['the', 'of', 'and', 'de', 'van', '’s', 'anna', 'new', 'bank', 'talks', 'army', 'police'],
  ...['said', 'went', 'quickly', '12', '1990s', 'iPhone', '東京', 'Geneva-based', 'al-Assad'],
  ...['.', ',', ':', '“', '”', '(', '—', '-', '?', '•', '...', '&'],
];

/** Documents of a few paragraphs in which the rules of capitals meet. */
export const anySentences: fc.Arbitrary<Sentence[]> = fc
  .array(fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 14}), {
    minLength: 1,
    maxLength: 4,
  })
  .map((paragraphs) => sentencesOf(...paragraphs.map((words) => words.join(' '))));
