import type {Reader, State} from '../state/state.ts';
import {chordLabel} from './chord.ts';
import {contextOf} from './context.ts';
import type {Hint} from './hints.ts';
import {TABLE} from './table.ts';

/** In how many runs the first keys are told. */
const FIRST_RUNS = 3;

// In the order in which one needs them.
const FIRST_KEYS: readonly {readonly id: string; readonly label: string}[] = [
  {id: 'pane-entities', label: 'names'},
  {id: 'search', label: 'search'},
  {id: 'accept', label: 'jumps'},
  {id: 'help', label: 'all keys'},
];

/**
 * The few keys to begin with, for somebody who has just begun: in the first runs, over the text,
 * until in one of the open articles a name has been chosen, or words searched or found.
 * Null otherwise, and until it is known how many runs there have been.
 */
export function firstHints(state: State): readonly Hint[] | null {
  const {saved, screen, aside} = state;
  if (saved === null || saved.runs > FIRST_RUNS) return null;
  if (screen.kind !== 'ready' || contextOf(state) !== 'text') return null;
  if (![screen.reader, ...aside].every(isUntouched)) return null;
  const {names} = screen.reader;
  const nameless = names.kind === 'ready' && names.entities.length === 0;
  return FIRST_KEYS.filter(({id}) => !(nameless && id === 'pane-entities')).flatMap(
    ({id, label}) => {
      const chord = TABLE.find((command) => command.id === id)?.bindings[0]?.keys[0];
      return chord === undefined ? [] : [{keys: chordLabel(chord), label}];
    },
  );
}

function isUntouched({entity, at, trail, search}: Reader): boolean {
  return entity === null && at === null && trail.kind === 'none' && search.revision === 0;
}
