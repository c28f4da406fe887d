import type {Kind} from './entity.ts';

/** The letter that stands for a kind, with colour and without. */
export const KIND_LETTERS: Readonly<Record<Kind, string>> = {
  person: 'P',
  organisation: 'O',
  place: 'L',
  group: 'G',
  date: 'D',
  money: 'M',
  quantity: 'Q',
  event: 'E',
  product: 'T',
  work: 'W',
  contact: 'C',
};

/** Kinds in the plural, for menus. */
export const KIND_PLURALS: Readonly<Record<Kind, string>> = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  group: 'groups',
  date: 'dates',
  money: 'amounts of money',
  quantity: 'quantities',
  event: 'events',
  product: 'products',
  work: 'works',
  contact: 'contacts',
};
