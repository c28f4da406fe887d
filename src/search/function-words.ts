import type {Term} from './query.ts';

/**
 * English words that a question is put together with and that say nothing about what is
 * looked for. A list rather than a count: in a short article its heroes are as frequent.
 * Without "us", "may" and "will", which are names as well.
 */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those who whom whose what which when where why how ' +
    'is are was were be been being am do does did has have had of to in on at by for from with ' +
    'about into as and or but if then than so it its he she they his her their there'
  ).split(' '),
);

/**
 * The terms without function words; all of them where there is nothing else, and then the
 * very same array.
 */
export function contentTerms<T extends Term>(terms: readonly T[]): readonly T[] {
  const content = terms.filter((term) => !FUNCTION_WORDS.has(term.text));
  const some = content.some((term) => term.type === 'word') && content.length < terms.length;
  return some ? content : terms;
}
