import type {Entry} from '../../../scripts/recogniser/build-lexicons.ts';
import {packModel} from '../../../scripts/recogniser/pack.ts';
import {LABELS, mayFollow} from '../../../src/entities/tagger/labels.ts';
import {hashOfPhrase, LIST_CLASSES, type ListClass} from '../../../src/entities/tagger/lexicons.ts';
import type {Model} from '../../../src/entities/tagger/model.ts';
import {unpackModel} from '../../../src/entities/tagger/unpack.ts';

/** What a feature (by its hash) says for a label, in steps of the model's scale: -127 to 127. */
export type Say = readonly [feature: number, label: number, steps: number];

/** What the lists say of a phrase, words a space apart in lower case. */
type Listed = Partial<Omit<Entry, 'classes'>> & {readonly classes?: readonly ListClass[]};

/** Nothing for or against what may follow, and nothing else may. */
export const LEGAL_TRANSITIONS = Float32Array.from({length: LABELS * LABELS}, (_, i) =>
  mayFollow(Math.floor(i / LABELS), i % LABELS) ? 0 : Number.NEGATIVE_INFINITY,
);

/** What one step of a weight is worth. */
const SCALE = unpackModel(packModel(new Map(), new Uint8Array(), [], LEGAL_TRANSITIONS, 0)).scale;

/** The bits of list classes. */
export function bitsOf(...classes: readonly ListClass[]): number {
  return classes.reduce((bits, name) => (bits | (1 << LIST_CLASSES.indexOf(name))) >>> 0, 0);
}

/** A model that says this and no more. */
export function modelOf(
  says: readonly Say[],
  {
    lists = {},
    coarse = [],
    transitions = LEGAL_TRANSITIONS,
  }: {
    readonly lists?: Readonly<Record<string, Listed>>;
    readonly coarse?: readonly number[];
    readonly transitions?: Float32Array;
  } = {},
): Model {
  const weights = new Map<number, Float32Array>();
  for (const [feature, label, steps] of says) {
    const own = weights.get(feature) ?? new Float32Array(LABELS);
    own[label] = steps * SCALE;
    weights.set(feature, own);
  }
  const entries = Object.entries(lists).map(
    ([phrase, {classes = [], cluster = 0, casing = 0}]) =>
      [hashOfPhrase(phrase.split(' ')), {classes: bitsOf(...classes), cluster, casing}] as const,
  );
  const rows = [...weights].map(([hash, own]) => ({hash, weights: own}));
  return unpackModel(
    packModel(new Map(entries), Uint8Array.from(coarse), rows, transitions, SCALE / 2),
  );
}
