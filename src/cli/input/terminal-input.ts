import type {ReadStream} from 'node:tty';
import {contextOf, isTyping} from '../../commands/context.ts';
import type {State} from '../../state/state.ts';
import type {Store} from '../../state/store.ts';
import {asksTerminal} from '../../state/theme.ts';
import {createQuestion} from './background.ts';
import {filterInput, type Pace} from './filter-input.ts';

/** The keys of a terminal, and what is asked of it. */
export type TerminalInput = {
  /** For Ink: keys and pastes only. */
  readonly keys: ReadStream;
  /** Asks for the background where the theme depends on it. To be called once there is a frame. */
  readonly ask: () => void;
  /** Null, or fulfilled when no answer is to come any more: before the terminal is handed over. */
  readonly settled: () => Promise<void> | null;
};

/** Listens to `source` for the store. `mayAsk`: whether the terminal can be asked things. */
export function createTerminalInput(
  source: ReadStream,
  store: Store,
  write: (text: string) => void,
  mayAsk: boolean,
): TerminalInput {
  const question = createQuestion(write, (background) => {
    store.dispatch({type: 'background-told', background});
  });
  let asked = false;
  const askWhereItMatters = () => {
    if (asked || !asksTerminal(store.state().theming)) return;
    asked = true;
    question.ask();
  };
  return {
    keys: filterInput(source, {pace: () => paceOf(store.state()), onReport: question.hear}),
    ask() {
      if (!mayAsk) return;
      askWhereItMatters();
      // A theme that depends on the background may be chosen later.
      store.subscribe(askWhereItMatters);
    },
    settled: question.settled,
  };
}

/** How a state takes keys. What lies over the panes may be a menu; they themselves never are. */
function paceOf(state: State): Pace {
  if (isTyping(contextOf(state))) return 'runs';
  return state.overlay.kind === 'none' && state.screen.kind === 'ready' ? 'keys' : 'turns';
}
