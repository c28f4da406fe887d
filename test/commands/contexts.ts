import type {Context} from '../../src/commands/context.ts';
import type {Size} from '../../src/state/geometry.ts';
import {initialState, type State} from '../../src/state/state.ts';
import {FERRY} from '../state/articles.ts';
import {CHOICES, openSession, startSession} from '../state/session.ts';

/** Every context, and what to press in an open article to get there (null: none is open). */
const CONTEXTS: Readonly<Record<Context, string | null>> = {
  picker: null,
  articles: 'A',
  'article-filter': 'A /',
  loading: null,
  failed: null,
  text: '1',
  entities: '2',
  search: '3',
  find: '/',
  filter: '2 /',
  card: 'K',
  kinds: 'F',
  sort: 'O',
  theme: 'C',
  palette: ':',
  help: '?',
};

export const ALL_CONTEXTS = Object.keys(CONTEXTS) as readonly Context[];

/** A state that is in the context. */
export function stateIn(context: Context, size: Size = {columns: 120, rows: 30}): State {
  if (context === 'picker') {
    return initialState(size, {kind: 'choosing'}, CHOICES);
  }
  const keys = CONTEXTS[context];
  if (keys !== null) {
    const session = openSession(size, FERRY);
    session.keys(keys);
    return session.state();
  }
  const session = startSession(size, FERRY);
  const failure = {reason: 'It is gone.', next: 'Choose another.'};
  if (context === 'failed') session.send({type: 'open-failed', article: 0, failure});
  return session.state();
}
