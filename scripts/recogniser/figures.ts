import type {Model} from '../../src/entities/tagger/model.ts';
import {CORE, f1, ours, readSets, scoreSet} from '../eval/names.ts';

/** Strict F1 of person, organisation and place, per cent, on the sets that nothing is trained on. */
export function figuresOf(model: Model, data: string): Record<string, number> {
  return Object.fromEntries(
    readSets(data, null).map((set) => [
      set.name,
      Math.round(10 * (f1(scoreSet(ours(model), set), CORE) ?? 0)) / 10,
    ]),
  );
}
