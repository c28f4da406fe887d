import {KINDS} from '../model/entity.ts';
import {entityHere, moveCard} from './card.ts';
import type {Effect} from './effect.ts';
import {EMPTY_FIELD, edit, insert} from './field.ts';
import {startFind} from './finding.ts';
import {PANES, type TextArea} from './geometry.ts';
import {goTo} from './going.ts';
import {accept, changeField, undoStep} from './leaving.ts';
import {keepSelection} from './listing.ts';
import type {News, ReaderMessage} from './message.ts';
import {focus, move, stepName, stepTrail} from './moving.ts';
import {askForNames, callOffNames, takeNames} from './naming.ts';
import {ORDER_NAMES} from './ordering.ts';
import {scroll, scrollToEnd, stepParagraph, travel} from './reading.ts';
import {isJumpAwaited, takeAnswer} from './searching.ts';
import {readerOfArticle, withIndexAsked, withReaderOf} from './shelf.ts';
import {shift} from './sideways.ts';
import {noting, type Reader, type State, withReader} from './state.ts';
import {areaOf} from './view.ts';

/** What news makes of the open article that it is of; news of another one changes nothing. */
export function takeNews(state: State, message: News): readonly [State, readonly Effect[]] {
  const reader = readerOfArticle(state, message.article);
  if (reader === null) return [state, []];
  switch (message.type) {
    case 'found': {
      const {article, revision, answer} = message;
      const taken = takeAnswer(reader, areaOf(state.size, reader), revision, answer);
      const next = withReaderOf(state, taken);
      const awaited = isJumpAwaited(reader) && taken !== reader && article === state.article;
      const missed = awaited && answer.hits.length === 0;
      return [missed ? noting(next, `Nothing found for “${answer.query.trim()}”.`) : next, []];
    }
    case 'analysed':
      return takeNames(state, reader, message.analysis);
    case 'analysis-failed': {
      const names = {kind: 'failed', failure: message.failure} as const;
      return [withReaderOf(state, {...reader, names, progress: null}), []];
    }
    case 'index-dropped': {
      const dropped = withReaderOf(state, {...reader, index: 'dropped'});
      return message.article === state.article ? withIndexAsked(dropped) : [dropped, []];
    }
    case 'indexed':
      return [withReaderOf(state, {...reader, index: 'ready'}), []];
  }
}

/** What a person's doing makes of the open article. */
export function updateReader(
  state: State,
  message: ReaderMessage,
): readonly [State, readonly Effect[]] {
  if (state.screen.kind !== 'ready') return [state, []];
  const {reader: earlier} = state.screen;
  const stepping = earlier.stepping && message.type === 'stepped';
  const reader = stepping === earlier.stepping ? earlier : {...earlier, stepping};
  const area = areaOf(state.size, reader);
  if (message.type === 'typed' || message.type === 'edited') {
    const [changed, effects] = changeField(reader, area, (field) =>
      message.type === 'typed' ? insert(field, message.text) : edit(field, message.edit),
    );
    return [withReader(state, changed), effects];
  }
  const next = withReader(state, reader);
  if (message.type === 'names-called-off') return callOffNames(next, reader);
  if (message.type === 'names-asked') return askForNames(next, reader);
  return [act(next, reader, area, message), []];
}

function act(
  state: State,
  reader: Reader,
  area: TextArea,
  message: Exclude<ReaderMessage, {type: 'typed' | 'edited' | 'names-called-off' | 'names-asked'}>,
): State {
  switch (message.type) {
    case 'moved': {
      const {by, direction} = message;
      return move(state, reader, area, by, direction, () => scroll(reader, area, by, direction));
    }
    case 'moved-to-end': {
      const {direction} = message;
      return move(state, reader, area, 'all', direction, () =>
        scrollToEnd(reader, area, direction),
      );
    }
    case 'shifted':
      return withReader(state, shift(reader, area, message.direction));
    case 'pane-chosen':
      return focus(state, reader, message.pane);
    case 'pane-passed': {
      const next = PANES.indexOf(reader.pane) + message.direction + PANES.length;
      return focus(state, reader, PANES[next % PANES.length] ?? 'text');
    }
    case 'stepped':
      return stepTrail(state, reader, area, message.direction);
    case 'name-stepped':
      return stepName(state, reader, area, message.direction);
    case 'paragraph-stepped':
      return withReader(state, stepParagraph(reader, area, message.direction));
    case 'travelled':
      return withReader(state, travel(reader, message.direction));
    case 'find-started':
      if (reader.pane !== 'entities') return withReader(state, startFind(reader));
      return withReader(state, {
        ...reader,
        filter: {field: reader.filter?.field ?? EMPTY_FIELD, typing: true},
      });
    case 'accepted':
      return accept(state, reader, area);
    case 'escaped':
      return undoStep(state);
    case 'card-opened': {
      const here = entityHere(reader, area);
      if (here === null) return noting(state, 'No name on this screen. w goes to the next one.');
      const card = {kind: 'card', entity: here.entity.id, mention: here.mention} as const;
      const [shown] = moveCard(reader, area, card, 0);
      return withReader({...state, overlay: card}, shown);
    }
    case 'kinds-opened':
      return {...state, overlay: {kind: 'kinds'}};
    case 'sort-opened':
      return {...state, overlay: {kind: 'sort'}};
    case 'order-chosen': {
      const {order} = message;
      const closed = {...state, overlay: {kind: 'none'}} as const;
      const said = `The list is ${ORDER_NAMES[order]}.`;
      return noting(withReader(closed, {...reader, order}), said);
    }
    case 'destination-chosen':
      return withReader(state, goTo(reader, area, message.to));
    case 'kinds-chosen': {
      const kinds = KINDS.filter((kind) => message.kinds.includes(kind));
      // All kinds is one value, so that lists need not be filtered for it.
      const shown = {...reader, kinds: kinds.length === KINDS.length ? KINDS : kinds};
      return withReader(state, shown.pane === 'entities' ? keepSelection(shown, area) : shown);
    }
  }
}
