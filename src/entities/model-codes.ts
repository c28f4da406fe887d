import type {Span} from '../model/span.ts';
import type {Candidate} from './candidate.ts';
import {LIST_CLASSES} from './tagger/lexicons.ts';
import type {Tagged} from './tagger/tag.ts';

/** Figures and capitals that touch, as in the names that makers give: 59N6-TE, S400, MQ9B. */
const CODE = /^(?=.{4})(?=.*(?:\d\p{Lu}|\p{Lu}\d))[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u;
/** Strains of influenza are written so too. */
const STRAIN = /^H\d+N\d+$/;
const PRODUCT_HEAD = 1 << LIST_CLASSES.indexOf('productHead');
/** How many words away the word may stand that says what the code is of. */
const NEAR = 6;

/**
 * Products that a text calls by their maker's code alone, with the word for what they are
 * nearby ("a radar of the type 59N6-TE"), where `named` does not have them yet.
 */
export function findModelCodes(tagged: readonly Tagged[], named: readonly Span[]): Candidate[] {
  const taken = new Set(named.flatMap(({start, end}) => [start, end]));
  const found: Candidate[] = [];
  for (const {sentence, context} of tagged)
    for (const [i, {text, start, end}] of sentence.words.entries()) {
      if (!CODE.test(text) || STRAIN.test(text) || taken.has(start) || taken.has(end)) continue;
      const head = context.types
        .slice(Math.max(0, i - NEAR), i + NEAR)
        .find(({classes, capital}) => !capital && (classes & PRODUCT_HEAD) !== 0);
      if (head === undefined) continue;
      const evidence = [`a maker's code near “${head.text}”`];
      found.push({start, end, kind: 'product', certainty: 0.7, evidence, value: null});
    }
  return found;
}
