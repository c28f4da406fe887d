import type {Progress} from '../model/source.ts';
import {renewed} from './catalogue.ts';
import {everyRow, isChoosing, isListed} from './catalogue-rows.ts';
import type {Effect} from './effect.ts';
import {EMPTY_FIELD, edit, insert} from './field.ts';
import {undoStep} from './leaving.ts';
import {takeLooked} from './looking.ts';
import type {Message, News, ProgramMessage, ReaderMessage} from './message.ts';
import {openPalette, updatePalette, withoutPalette} from './palette.ts';
import {bereft, calledOff, chooseArticle, readerOfArticle, withReaderOf} from './shelf.ts';
import {noting, type Overlay, openReader, type State, withReader} from './state.ts';
import {keptByConfig, withTheme} from './theming.ts';
import {updateCatalogue} from './update-catalogue.ts';
import {takeNews, updateReader} from './update-reader.ts';

/** The next state and what is to be done outside. */
export type Update = readonly [State, readonly Effect[]];

/**
 * The one loop: what a message makes of a state. Pure. News of an article that is no
 * longer the one asked for, and answers to an older query, change nothing.
 */
export function update(state: State, message: Message): Update {
  const [next, effects] = take(state, message);
  // Nobody waits any more for what is in articles once their list is gone.
  if (next.catalogue.looking === null || isListed(next)) return [next, effects];
  return [{...next, catalogue: renewed(next.catalogue)}, [...effects, {type: 'look-away'}]];
}

function take(state: State, message: Message): Update {
  if (isNews(message)) return takeNews(state, message);
  // What was said stands until the next key.
  const stands =
    state.notice === null || (isOfProgram(message) && OF_PROGRAM[message.type] === 'unasked');
  const cleared = stands ? state : {...state, notice: null};
  if (isOfProgram(message)) return updateProgram(cleared, message);
  if (cleared.overlay.kind === 'help') return [updateHelp(cleared, cleared.overlay, message), []];
  if (cleared.overlay.kind === 'palette') {
    return [updatePalette(cleared, cleared.overlay, message), []];
  }
  return isChoosing(cleared) ? updateCatalogue(cleared, message) : updateReader(cleared, message);
}

function updateProgram(state: State, message: ProgramMessage): Update {
  switch (message.type) {
    case 'resized':
      return [{...state, size: message.size}, []];
    case 'background-told':
      return [{...state, theming: {...state.theming, background: message.background}}, []];
    case 'themes-opened':
      return [{...state, overlay: {kind: 'theme', before: state.theming.choice}}, []];
    case 'theme-tried':
      return [withTheme(state, message.choice), []];
    case 'theme-chosen': {
      const closed = {...withTheme(state, message.choice), overlay: {kind: 'none'}} as const;
      return [noting(closed, keptByConfig(message.choice)), []];
    }
    case 'remarked':
      return [noting(state, message.text), []];
    case 'progressed': {
      return [withProgress(state, message.article, message.progress), []];
    }
    case 'opened': {
      if (message.article !== state.article) return [state, []];
      const {article, document, words} = message;
      const reader = openReader(document, words, article, state.asked);
      const opened = withReader(state, reader);
      const {notes, title, byline} = document;
      return [
        notes.length === 0 ? opened : noting(opened, notes.join(' ')),
        [{type: 'remember', reference: state.asked, title, byline}],
      ];
    }
    case 'open-failed': {
      if (message.article !== state.article) return [state, []];
      const failed = {...state, screen: {kind: 'failed', failure: message.failure}} as const;
      const {asked, saved} = state;
      const isRecent = saved?.recent.some(({id}) => id === asked.id) === true;
      return [failed, isRecent ? [{type: 'forget-gone', reference: asked}] : []];
    }
    case 'worker-stopped': {
      const left = {...state, aside: state.aside.map((each) => bereft(each, message.failure))};
      if (state.screen.kind !== 'ready') {
        const isAwaited = message.article === state.article;
        return isAwaited ? update(left, {...message, type: 'open-failed'}) : [left, []];
      }
      const reader = bereft(state.screen.reader, message.failure);
      return [noting(withReader(left, reader), message.failure.reason), []];
    }
    case 'article-chosen':
      return chooseArticle(state, message, message.name);
    case 'shipped-listed':
      return [{...state, shipped: message.choices}, []];
    case 'looked':
      return [takeLooked(state, message.revision, message.looked), []];
    case 'saved-read': {
      const read = {...state, saved: message.saved};
      return [message.note === null ? read : noting(read, message.note), []];
    }
    case 'articles-asked':
      return leaveForOthers(state);
    case 'help-opened': {
      if (state.overlay.kind === 'help') return [state, []];
      const help = {kind: 'help', field: EMPTY_FIELD, top: 0, under: state.overlay} as const;
      return [{...state, overlay: help}, []];
    }
    case 'help-scrolled':
      if (state.overlay.kind !== 'help') return [state, []];
      return [{...state, overlay: {...state.overlay, top: message.to}}, []];
    case 'palette-opened':
      return [openPalette(state), []];
    case 'palette-moved':
      if (state.overlay.kind !== 'palette') return [state, []];
      return [{...state, overlay: {...state.overlay, chooser: message.chooser}}, []];
    case 'palette-chosen':
      return updateAll(withoutPalette(state), message.messages);
    case 'refused':
      return [{...state, notice: {text: message.why}}, []];
    case 'suspended':
      return [state, [{type: 'suspend'}]];
    case 'redrawn':
      return [state, [{type: 'redraw'}]];
    case 'closed':
      return state.overlay.kind === 'none' ? quit(state) : [undoStep(state), []];
    case 'quit':
      return quit(state);
  }
}

/** What is said of work that is over by now is no news. */
function withProgress(state: State, article: number, progress: Progress): State {
  const {screen} = state;
  if (screen.kind === 'loading' && article === state.article) {
    return {...state, screen: {...screen, progress}};
  }
  const reader = readerOfArticle(state, article);
  if (reader === null) return state;
  const {names, index} = reader;
  if (names.kind !== 'pending' && index !== 'pending') return state;
  return withReaderOf(state, {...reader, progress});
}

function updateAll(state: State, messages: readonly Message[]): Update {
  const effects: Effect[] = [];
  let last = state;
  for (const message of messages) {
    const [next, more] = update(last, message);
    effects.push(...more);
    last = next;
  }
  return [last, effects];
}

/** To the list of articles; out of the program where there is nothing in it. */
function leaveForOthers(state: State): Update {
  const {choices, shipped} = state;
  const fresh = {...state, catalogue: renewed(state.catalogue)};
  const list: readonly Effect[] =
    choices.length === 0 && shipped.length === 0 ? [{type: 'list-shipped'}] : [];
  if (state.screen.kind === 'ready') return [{...fresh, overlay: {kind: 'articles'}}, list];
  if (everyRow(state).length === 0) return quit(state);
  const [next, effects] = calledOff(fresh);
  return [next, [...effects, ...list]];
}

function quit(state: State): Update {
  return [state, [{type: 'quit'}]];
}

function updateHelp(
  state: State,
  overlay: Extract<Overlay, {kind: 'help'}>,
  message: ReaderMessage,
): State {
  switch (message.type) {
    case 'typed':
      return {...state, overlay: {...overlay, field: insert(overlay.field, message.text), top: 0}};
    case 'edited':
      return {...state, overlay: {...overlay, field: edit(overlay.field, message.edit), top: 0}};
    case 'escaped':
      if (overlay.field.text === '') return undoStep(state);
      return {...state, overlay: {...overlay, field: EMPTY_FIELD, top: 0}};
    // The keys of the reader below, which the help's own context never means.
    case 'accepted':
    case 'moved':
    case 'moved-to-end':
    case 'shifted':
    case 'pane-chosen':
    case 'pane-passed':
    case 'stepped':
    case 'name-stepped':
    case 'paragraph-stepped':
    case 'travelled':
    case 'find-started':
    case 'names-called-off':
    case 'names-asked':
    case 'card-opened':
    case 'kinds-opened':
    case 'kinds-chosen':
    case 'sort-opened':
    case 'order-chosen':
    case 'destination-chosen':
      return state;
  }
}

// Tables rather than lists: the compiler asks for a message that has been forgotten.
const NEWS: Readonly<Record<News['type'], true>> = {
  analysed: true,
  'analysis-failed': true,
  indexed: true,
  'index-dropped': true,
  found: true,
};

/** Whether each happens without a key. */
const OF_PROGRAM: Readonly<Record<ProgramMessage['type'], 'unasked' | 'asked'>> = {
  resized: 'unasked',
  'background-told': 'unasked',
  'themes-opened': 'asked',
  'theme-tried': 'asked',
  'theme-chosen': 'asked',
  remarked: 'unasked',
  progressed: 'unasked',
  opened: 'unasked',
  'open-failed': 'unasked',
  'worker-stopped': 'unasked',
  'article-chosen': 'asked',
  'articles-asked': 'asked',
  'saved-read': 'unasked',
  'shipped-listed': 'unasked',
  looked: 'unasked',
  'help-opened': 'asked',
  'help-scrolled': 'asked',
  'palette-opened': 'asked',
  'palette-moved': 'asked',
  'palette-chosen': 'asked',
  refused: 'asked',
  suspended: 'asked',
  redrawn: 'asked',
  closed: 'asked',
  quit: 'asked',
};

function isNews(message: Message): message is News {
  return Object.hasOwn(NEWS, message.type);
}

function isOfProgram(message: ProgramMessage | ReaderMessage): message is ProgramMessage {
  return Object.hasOwn(OF_PROGRAM, message.type);
}
