import type {Block, Document} from '../../model/document.ts';
import type {Span} from '../../model/span.ts';
import {finish, inSteps, type Steps} from '../../model/steps.ts';
import type {Candidate} from '../candidate.ts';
import {isRead} from '../parts.ts';
import {articleDate} from './article-date.ts';
import {findContacts} from './contact.ts';
import {findDates} from './date.ts';
import {findMoney} from './money.ts';
import {moneySetting} from './money-setting.ts';
import {findNumbers} from './numbers.ts';
import {findQuantities} from './quantity.ts';
import {dateResolver} from './resolve-date.ts';

/**
 * Everything that a grammar finds in a document's blocks: dates, money, quantities,
 * contacts. Only blocks that are read count (see `isRead`), and no pattern goes beyond a cell of a table.
 * Linear.
 */
export function findPatterns(document: Document): Candidate[] {
  return finish(findPatternsInSteps(document));
}

/** How many blocks are looked through in a step. */
const STEP = 32;

/** The same in steps. */
export function* findPatternsInSteps(document: Document): Steps<Candidate[]> {
  const {text} = document;
  const resolve = dateResolver(articleDate(document));
  const setting = moneySetting(text);
  const found: Candidate[] = [];
  const lookThrough = ({start, end}: Span): void => {
    const part = text.slice(start, end);
    const numbers = findNumbers(part);
    const inPart = [
      ...findContacts(part),
      ...findMoney(part, numbers, setting),
      ...findDates(part, resolve),
      ...findQuantities(part, numbers),
    ];
    for (const candidate of inPart)
      found.push({...candidate, start: candidate.start + start, end: candidate.end + start});
  };
  yield* inSteps(document.blocks.flatMap(stretches), STEP, lookThrough);
  return found;
}

function stretches(block: Block): readonly Span[] {
  if (!isRead(block)) return [];
  return block.kind === 'row' && block.cells.length > 0 ? block.cells : [block];
}
