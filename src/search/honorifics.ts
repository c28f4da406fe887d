import type {Term} from './query.ts';

/** What people are addressed by or called before their names, folded. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr doctor sir dame lady lord madam master rev reverend father sister saint st ' +
    'captain capt colonel col general gen major maj lieutenant lt sergeant sgt admiral adm ' +
    'commander inspector officer professor prof president minister chancellor governor mayor ' +
    'judge justice senator sen king queen prince princess duke duchess count countess baron ' +
    'baroness emperor empress pope bishop archbishop cardinal sheikh imam rabbi'
  ).split(' '),
);

/**
 * The terms without the honorifics that they begin with ("Mrs Clay"), as long as a word is
 * left; the very same array where there are none.
 */
export function withoutHonorific<T extends Term>(terms: readonly T[]): readonly T[] {
  const first = terms.findIndex((term) => !HONORIFICS.has(term.text));
  return first > 0 && terms.slice(first).some((term) => term.type === 'word')
    ? terms.slice(first)
    : terms;
}
