import type {Kind} from '../model/entity.ts';
import type {Span} from '../model/span.ts';

/** A stretch of the text that is held to be a mention, before mentions are linked. */
export type Candidate = Span & {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly certainty: number;
  /** What decided it, in words for a reader; at least one. */
  readonly evidence: readonly string[];
  /** The resolved value (date, money, quantity), else null. */
  readonly value: string | null;
};
