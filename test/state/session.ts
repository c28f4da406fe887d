import type {Entity} from '../../src/model/entity.ts';
import type {Hits} from '../../src/model/hit.ts';
import {buildIndex, type Index} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import type {Effect} from '../../src/state/effect.ts';
import type {Size} from '../../src/state/geometry.ts';
import type {Message} from '../../src/state/message.ts';
import {type Choice, initialState, type Reader, type State} from '../../src/state/state.ts';
import {createStore, type Store} from '../../src/state/store.ts';
import {areaOf, windowSpan} from '../../src/state/view.ts';
import {press} from '../../src/ui/press.ts';
import type {Read} from './articles.ts';

/** A program without a terminal: its store, and somebody who types. */
export type Session = {
  readonly store: Store;
  readonly state: () => State;
  /** The open article's reader; throws when none is open. */
  readonly reader: () => Reader;
  readonly send: (message: Message) => void;
  /** Presses chords, parted by blanks. */
  readonly keys: (chords: string) => void;
  /** Types text, a chord a character. */
  readonly type: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Every effect so far, in order. */
  readonly effects: readonly Effect[];
  /** Lets the effects so far be forgotten. */
  readonly forgetEffects: () => void;
  /** Answers the newest query, unless none has been asked. */
  readonly answer: () => void;
  /** What the search would answer. */
  readonly find: (query: string) => Hits;
};

/** What there is to choose among in every session. */
export const CHOICES: readonly Choice[] = [
  {path: 'ferry.md', id: '/ferry.md', title: 'The ferry', note: '3 May'},
  {path: 'goat.pdf', id: '/goat.pdf', title: 'goat.pdf', note: ''},
];

/** A session in which nothing is open yet. */
export function startSession(size: Size, read: Read): Session {
  const effects: Effect[] = [];
  const store = createStore(
    initialState(size, {kind: 'loading', name: 'ferry.md', progress: null}, CHOICES),
    (effect) => effects.push(effect),
  );
  const find = (query: string) => search(indexOf(read), query, 200);
  const keys = (chords: readonly string[]) => store.batch(() => press(store, chords));
  return {
    store,
    state: store.state,
    reader: () => readerIn(store.state()),
    send: store.dispatch,
    keys: (chords) => keys(chords.split(' ')),
    type: (text) => keys([...text].map((letter) => (letter === ' ' ? 'space' : letter))),
    resize: (columns, rows) => store.dispatch({type: 'resized', size: {columns, rows}}),
    effects,
    forgetEffects: () => effects.splice(0),
    find,
    answer() {
      const asked = effects.findLast((effect) => effect.type === 'search');
      if (asked === undefined) return;
      const {article, revision, query} = asked;
      store.dispatch({type: 'found', article, revision, answer: find(query)});
    },
  };
}

const indexes = new WeakMap<Read, Index>();

function indexOf(read: Read): Index {
  const known =
    indexes.get(read) ?? buildIndex(read.document, {language: 'en', entities: read.entities});
  indexes.set(read, known);
  return known;
}

/** A session with the article open, its names found and its index built. */
export function openSession(size: Size, read: Read): Session {
  const session = startSession(size, read);
  const {document, entities} = read;
  session.send({type: 'opened', article: 0, document, words: 100});
  session.send({type: 'analysed', article: 0, analysis: {language: 'en', entities}});
  session.send({type: 'indexed', article: 0});
  // What tests look for is what comes of keys.
  session.forgetEffects();
  return session;
}

/** The reader in a state; throws when no article is open. */
export function readerIn(state: State): Reader {
  if (state.screen.kind !== 'ready') throw new Error(`no article is open: ${state.screen.kind}`);
  return state.screen.reader;
}

/** The selected entity; throws when there is none. */
export function selected(reader: Reader): Entity {
  const entities = reader.names.kind === 'ready' ? reader.names.entities : [];
  const found = entities.find(({id}) => id === reader.entity);
  if (found === undefined) throw new Error(`no entity is selected: ${reader.entity}`);
  return found;
}

/** The text in the window. */
export function visible(session: Session): string {
  const {document, top} = session.reader();
  const {start, end} = windowSpan(document, areaOf(session.state().size, session.reader()), top);
  return document.text.slice(start, end);
}

/** The current mention or match as it stands in the text; null when there is none. */
export function current(session: Session): string | null {
  const {at, document} = session.reader();
  return at === null ? null : document.text.slice(at.start, at.end);
}
