/** An expected failure: what happened, and what the person can do next; a sentence each. */
export type Failure = {
  readonly reason: string;
  readonly next: string;
};

/** The outcome of something that can fail for a reason outside the program. */
export type Result<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly failure: Failure};

export function succeed<T>(value: T): Result<T> {
  return {ok: true, value};
}

export function fail(
  reason: string,
  next: string,
): {readonly ok: false; readonly failure: Failure} {
  return {ok: false, failure: {reason, next}};
}
