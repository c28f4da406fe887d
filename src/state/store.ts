import type {Effect} from './effect.ts';
import type {Message} from './message.ts';
import type {State} from './state.ts';
import {update} from './update.ts';

/** Holds the state, runs the loop, and tells those who watch. */
export type Store = {
  readonly state: () => State;
  readonly dispatch: (message: Message) => void;
  /** Runs `work`; whoever watches is told once, after it, however many messages it sent. */
  readonly batch: (work: () => void) => void;
  /** Calls `listener` after every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Makes the store; every effect of an update goes to `run` at once, in order. */
export function createStore(initial: State, run: (effect: Effect) => void): Store {
  let state = initial;
  let depth = 0;
  let told = initial;
  const listeners = new Set<() => void>();
  const tell = () => {
    if (depth > 0 || told === state) return;
    told = state;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    dispatch(message) {
      const [next, effects] = update(state, message);
      state = next;
      for (const effect of effects) run(effect);
      tell();
    },
    batch(work) {
      depth += 1;
      try {
        work();
      } finally {
        depth -= 1;
        tell();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
