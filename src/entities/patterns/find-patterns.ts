import type {Document} from '../../model/document.ts';
import type {Candidate} from '../candidate.ts';
import {findContacts} from './contact.ts';
import {findDates} from './date.ts';
import {findMoney} from './money.ts';
import {findQuantities} from './quantity.ts';
import {dateResolver} from './resolve-date.ts';

/** Everything that a grammar finds in a document's blocks: dates, money, quantities, contacts. */
export function findPatterns(document: Document): Candidate[] {
  const {text} = document;
  const resolve = dateResolver(document.date);
  return document.blocks.flatMap((block) => {
    if (block.kind === 'code' || block.kind === 'rule') return [];
    return [
      ...findContacts(text, block),
      ...findMoney(text, block),
      ...findDates(text, block, resolve),
      ...findQuantities(text, block),
    ];
  });
}
