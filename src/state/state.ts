import type {Document} from '../model/document.ts';
import {type Entity, KINDS, type Kind} from '../model/entity.ts';
import type {Hits} from '../model/hit.ts';
import type {Failure} from '../model/result.ts';
import type {Progress} from '../model/source.ts';
import type {Span} from '../model/span.ts';
import {type Catalogue, NEW_CATALOGUE} from './catalogue.ts';
import type {Chooser} from './chooser.ts';
import {EMPTY_FIELD, type Field} from './field.ts';
import type {Pane, Size} from './geometry.ts';
import type {Order} from './ordering.ts';
import type {Kept} from './saved.ts';
import type {ThemeChoice, Theming} from './theme.ts';

/** What n and N follow: the thing last jumped through. */
export type Trail =
  | {readonly kind: 'none'}
  | {readonly kind: 'entity'; readonly id: string}
  /** Matches in the text, in reading order; `total` counts those too many to be followed. */
  | {readonly kind: 'matches'; readonly spans: readonly Span[]; readonly total: number};

/** A place in the text that can be gone back to. `top` is a UTF-16 offset. */
export type Place = {
  /** Start of the topmost row on screen. */
  readonly top: number;
  /** The mention or match that was current there. */
  readonly at: Span | null;
  readonly entity: string | null;
  readonly trail: Trail;
};

/** The names found: on their way, called off, here, or not to be had. */
export type Names =
  | {readonly kind: 'pending'}
  | {readonly kind: 'stopped'}
  | {
      readonly kind: 'ready';
      readonly entities: readonly Entity[];
      /** Of the text, as a BCP 47 tag, or null. */
      readonly language: string | null;
    }
  | {readonly kind: 'failed'; readonly failure: Failure};

/** Finding in the text, while its query is typed: the field and all matches so far. */
export type Find = {
  readonly field: Field;
  readonly spans: readonly Span[];
};

/** The filter of the entities list. */
export type Filter = {
  readonly field: Field;
  readonly typing: boolean;
};

/**
 * How the question in the search field stands: answered (an empty one always is), asked,
 * asked and Enter pressed before the answer, which will then be jumped to, or answered and
 * asked once more because there is more to search in.
 */
export type Question = 'answered' | 'asked' | 'asked-to-jump' | 'asked-again';

export type Search = {
  readonly field: Field;
  /** Grows with every query; only its own answer is taken. */
  readonly revision: number;
  readonly question: Question;
  /** The latest answer, which is that of an earlier query while one is asked; null before the first. */
  readonly answer: Hits | null;
  readonly selected: number;
};

/** Whether search can answer, names or not: it is being prepared, can, or has stopped for good. */
export type Index =
  | 'pending'
  | 'ready'
  /** It had to go for other open articles, and is prepared anew when this one comes back. */
  | 'dropped'
  | 'failed';

/** How an article is opened, and how it is told from others. Not clean: never shown. */
export type Reference = {
  /** A path as it was given, an address or "-". */
  readonly path: string;
  /** The absolute path, or the address without credentials: one article has one. */
  readonly id: string;
};

/** One open article and everything about how it is being read. */
export type Reader = {
  /** The number under which it was asked for: news of it has the same. */
  readonly article: number;
  readonly reference: Reference;
  readonly document: Document;
  readonly words: number;
  readonly names: Names;
  readonly index: Index;
  /** What is being worked on and how far it is, once that takes longer than a blink. */
  readonly progress: Progress | null;
  readonly pane: Pane;
  /** The text offset whose row stands at the top of the text pane. */
  readonly top: number;
  /** How many steps what is too wide for the pane is moved sideways, as far as it reaches. */
  readonly side: number;
  /** The current mention or match, the one "3 of 17" speaks of. */
  readonly at: Span | null;
  /** Id of the selected entity, whose mentions are lit. */
  readonly entity: string | null;
  readonly trail: Trail;
  /** The place from before a preview; null while nothing is previewed. */
  readonly home: Place | null;
  readonly past: readonly Place[];
  readonly future: readonly Place[];
  /** The last key was n or N: a run of them is one jump to go back over. */
  readonly stepping: boolean;
  readonly find: Find | null;
  readonly filter: Filter | null;
  readonly kinds: readonly Kind[];
  /** In which order the list has its names. */
  readonly order: Order;
  readonly search: Search;
};

/** An article that can be chosen from the picker. */
export type Choice = Reference & {
  /** Clean, as is the note. */
  readonly title: string;
  readonly note: string;
};

export type Screen =
  | {readonly kind: 'choosing'}
  | {readonly kind: 'loading'; readonly name: string; readonly progress: Progress | null}
  | {readonly kind: 'failed'; readonly failure: Failure}
  | {readonly kind: 'ready'; readonly reader: Reader};

export type Overlay =
  | {readonly kind: 'none'}
  /** `top` is the first row shown; `under` is what is there again when it closes. */
  | {
      readonly kind: 'help';
      readonly field: Field;
      readonly top: number;
      readonly under: Exclude<Overlay, {kind: 'help'}>;
    }
  /** `mention` is an index into the entity's mentions. */
  | {readonly kind: 'card'; readonly entity: string; readonly mention: number}
  | {readonly kind: 'kinds'}
  | {readonly kind: 'sort'}
  /** `before` is the theme that is there again when none is chosen. */
  | {readonly kind: 'theme'; readonly before: ThemeChoice}
  /** Commands by name; `under` is where they run. */
  | {
      readonly kind: 'palette';
      readonly chooser: Chooser;
      readonly under: Exclude<Overlay, {kind: 'palette'}>;
    }
  /** The picker over the open article. */
  | {readonly kind: 'articles'};

/** A line for the reader that stands until the next key. */
export type Notice = {
  readonly text: string;
};

export type State = {
  readonly size: Size;
  readonly theming: Theming;
  /** What was named to choose among; nothing when one article was, or none. */
  readonly choices: readonly Choice[];
  /** The articles that come with Lectern, offered where none were named; empty until listed. */
  readonly shipped: readonly Choice[];
  readonly catalogue: Catalogue;
  readonly screen: Screen;
  readonly overlay: Overlay;
  readonly notice: Notice | null;
  /** Numbers what is on the screen: the article that is open there, or was asked for. */
  readonly article: number;
  /** What that article was asked for by. */
  readonly asked: Reference;
  /** The highest number given so far. */
  readonly latest: number;
  /** The other open articles, the one read last first; see `shelf.ts`. */
  readonly aside: readonly Reader[];
  /** What is kept from run to run; null until it has been read, soon after the first frame. */
  readonly saved: Kept | null;
};

/** The state before anything is known: a picker over `choices`, or an article on its way. */
export function initialState(
  size: Size,
  screen: Screen,
  choices: readonly Choice[] = [],
  offered: Partial<Pick<State, 'shipped' | 'saved' | 'theming'>> = {},
): State {
  return {
    size,
    theming: {choice: 'auto', background: null},
    choices,
    screen,
    overlay: {kind: 'none'},
    notice: null,
    article: 0,
    asked: NO_REFERENCE,
    latest: 0,
    aside: [],
    saved: null,
    shipped: [],
    catalogue: NEW_CATALOGUE,
    ...offered,
  };
}

const NO_REFERENCE: Reference = {path: '', id: ''};

/** A freshly opened article: at its top, the text in focus, the names still to come. */
export function openReader(
  document: Document,
  words: number,
  article: number,
  reference: Reference,
): Reader {
  return {
    article,
    reference,
    document,
    words,
    names: {kind: 'pending'},
    index: 'pending',
    progress: null,
    pane: 'text',
    top: 0,
    side: 0,
    at: null,
    entity: null,
    trail: {kind: 'none'},
    home: null,
    past: [],
    future: [],
    stepping: false,
    find: null,
    filter: null,
    kinds: KINDS,
    order: 'weight',
    search: {
      field: EMPTY_FIELD,
      revision: 0,
      question: 'answered',
      answer: null,
      selected: 0,
    },
  };
}

/** The state with another reader in it. */
export function withReader(state: State, reader: Reader): State {
  if (state.screen.kind === 'ready' && state.screen.reader === reader) return state;
  return {...state, screen: {kind: 'ready', reader}};
}

/** The state with a line for the person who reads. */
export function noting(state: State, text: string): State {
  return {...state, notice: {text}};
}
