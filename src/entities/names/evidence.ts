import type {Kind} from '../../model/entity.ts';

/** One reason to hold a name for a kind. `weight` below zero speaks against it. */
export type Evidence = {
  readonly kind: Kind;
  readonly weight: number;
  /** In words for a reader. */
  readonly why: string;
};

/** Builds the reasons of one rule in its order. */
export function evidence(kind: Kind, weight: number, why: string): Evidence {
  return {kind, weight, why};
}
