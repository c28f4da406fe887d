import {fail} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import type {Format} from './format.ts';
import {KINDS} from './unreadable/kinds.ts';

/**
 * The kinds of file that are recognised only to be refused by their name in words. One
 * that Lectern learns to read leaves their list for a file of its own.
 */
export const UNREADABLE: readonly Format[] = KINDS.flatMap(({articles, next, kinds}) =>
  kinds.map(([what, matches]) => ({
    id: what,
    claim: (sample) => (matches(sample) ? 'content' : null),
    offers: () => false,
    isolated: false,
    read: ({name}) =>
      fail(
        articles
          ? `${cleanLine(name)} is ${what}, which Lectern cannot read.`
          : `${cleanLine(name)} is ${what}, not an article.`,
        next,
      ),
  })),
);
