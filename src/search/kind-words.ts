import {KINDS, type Kind} from '../model/entity.ts';

/** What each kind may be called after `kind:`, folded: as in the data, in menus and in America. */
const KIND_WORDS: Readonly<Record<Kind, readonly string[]>> = {
  person: ['persons', 'people'],
  organisation: ['organisations', 'organizations'],
  place: ['places'],
  group: ['groups'],
  event: ['events'],
  product: ['products'],
  work: ['works'],
  date: ['dates'],
  money: ['money', 'amounts'],
  quantity: ['quantity', 'quantities'],
  contact: ['contacts'],
};

/** The kinds of which a name begins with `start` (folded), so "person" and "p" as well. */
export function kindsBeginning(start: string): Kind[] {
  return KINDS.filter((kind) => KIND_WORDS[kind].some((word) => word.startsWith(start)));
}

/** All kinds, for somebody who has to choose one. */
export const KINDS_IN_WORDS = `The kinds: ${KINDS.join(', ')}.`;
