import type {Looked} from '../model/inside.ts';
import {EMPTY_FIELD, type Field} from './field.ts';

/** The list of articles as it is being used: on the screen by itself, or over an article. */
export type Catalogue = {
  readonly filter: Field;
  readonly typing: boolean;
  /** Id of the selected row; null for the first one. */
  readonly selected: string | null;
  /** Looking into the articles for what is typed. */
  readonly looking: Looking | null;
  /** Grows with every query for texts; only its own answers are taken. */
  readonly revision: number;
};

/** How far articles have been looked into for one query. */
export type Looking = {
  /** Ids of the articles that are looked into, and how many of them have been. */
  readonly ids: readonly string[];
  readonly done: number;
  /** Where something was found, in the order of the list; of the query before until this has answers. */
  readonly found: readonly Looked[];
};

export const NEW_CATALOGUE: Catalogue = {
  filter: EMPTY_FIELD,
  typing: false,
  selected: null,
  looking: null,
  revision: 0,
};

/** The list as it opens; answers to what was typed before are not for it. */
export function renewed({revision}: Catalogue): Catalogue {
  return {...NEW_CATALOGUE, revision};
}

/** Whether the field is shown: while it is typed into, and as long as something is in it. */
export function hasField({typing, filter}: Catalogue): boolean {
  return typing || filter.text !== '';
}
