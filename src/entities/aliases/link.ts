import {finish, partOf, type Steps} from '../../model/steps.ts';
import type {Candidate} from '../candidate.ts';
import type {Cluster} from './cluster.ts';
import {linkPeople} from './people.ts';
import {asName} from './same-name.ts';
import {findStatements} from './stated.ts';
import {linkThings} from './things.ts';
import {titleBefore, titleLength} from './titles.ts';

/**
 * Brings the mentions of one person or thing together. Kinds are never mixed; every
 * link beyond the same name is recorded in the mention's evidence. Candidates must come
 * in reading order, and so do the mentions of each cluster. Linear in their number.
 */
export function linkAliases(text: string, candidates: readonly Candidate[]): Cluster[] {
  return finish(linkAliasesInSteps(text, candidates));
}

/** The same in steps. */
export function* linkAliasesInSteps(
  text: string,
  candidates: readonly Candidate[],
): Steps<Cluster[]> {
  const mentions = withCases(text, candidates).map((candidate) => {
    const {start, end, kind} = candidate;
    const own = text.slice(start, end);
    const title = kind === 'person' ? titleBefore(text, start + titleLength(own)) : null;
    return {...candidate, name: asName(own), title};
  });
  yield 0.1;
  const statements = findStatements(text, mentions);
  yield 0.2;
  const people = yield* partOf(
    0.2,
    0.87,
    linkPeople(
      text,
      mentions.filter(({kind}) => kind === 'person'),
      statements.filter(({kind}) => kind === 'person'),
    ),
  );
  yield 0.87;
  const things = linkThings(
    text,
    mentions.filter(({kind}) => kind !== 'person'),
    statements,
  );
  const clusters = [...people, ...things];
  for (const {mentions: linked} of clusters) linked.sort((a, b) => a.start - b.start);
  return clusters;
}

/** "Jarndyce and Jarndyce" is a case at law, and neither of its parties. */
function withCases(text: string, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const {start, end} = candidate;
    const doubled =
      before !== undefined &&
      before.kind === candidate.kind &&
      candidate.value === null &&
      /^(?:person|organisation)$/.test(candidate.kind) &&
      end - start === before.end - before.start &&
      /^\s(?:and|v\.?|vs\.?)\s$/.test(text.slice(before.end, start)) &&
      text.slice(start, end) === text.slice(before.start, before.end);
    if (!doubled) joined.push(candidate);
    else
      joined[joined.length - 1] = {
        ...before,
        end,
        kind: 'event',
        evidence: ['a case by the names of its parties'],
      };
  }
  return joined;
}
