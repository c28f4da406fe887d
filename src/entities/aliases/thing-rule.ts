import type {Kind} from '../../model/entity.ts';
import {WELL_KNOWN_PLACES} from '../data/places.ts';
import {PLACES, plainName} from './same-name.ts';

/** A name with what the rules ask of it again and again. */
export type ThingName = {
  readonly written: string;
  /** See `plainName`. */
  readonly plain: string;
  readonly words: readonly string[];
};

/** Reads a name for the rules. */
export function readThingName(written: string): ThingName {
  const plain = plainName(written);
  return {written, plain, words: plain.split(' ')};
}

/**
 * A rule by which a short name stands for a longer one of the same kind: it does when the
 * short name's key is among the keys of the long one. Keys make linking many names cheap.
 */
export type ThingRule = {
  readonly kinds: readonly Kind[];
  readonly why: (long: string) => string;
  /** Null where the rule says nothing of such a name. */
  readonly keyOfShort: (short: ThingName) => string | null;
  readonly keysOfLong: (long: ThingName) => readonly string[];
  /**
   * `introduced`: the long name must have been given before the short one. `rarer`: the
   * short one must not be the usual one. `alike`: names of one key are the same, however
   * many there are.
   */
  readonly only: 'introduced' | 'rarer' | 'alike' | null;
};

/** The kinds whose names are shortened. */
export const SHORTENED_KINDS: readonly Kind[] = [
  'organisation',
  'place',
  'event',
  'product',
  'work',
];

/** Words that hold a name together and say nothing by themselves. */
export const SMALL_WORD = /^(?:of|the|and|for|on|in|at|de|du|des|la|le|et)$/;

const CITIES: ReadonlySet<string> = new Set([...WELL_KNOWN_PLACES].map(plainName));

/** Whether a plain name is that of a place that texts name without more ado. */
export function isKnownPlace(plain: string): boolean {
  return PLACES.has(plain) || CITIES.has(plain);
}
