import {moveCard} from './card.ts';
import {stepFind} from './finding.ts';
import {geometry, listHeight, type Pane, type TextArea} from './geometry.ts';
import {keepSelection, moveSelection} from './listing.ts';
import type {Direction, Distance} from './message.ts';
import {entityById, namedMentions} from './names.ts';
import {placeOf, remember, rowsOf, settle, step, trailSpans} from './reading.ts';
import {callOffJump, moveHit, selectHitHere} from './searching.ts';
import {noting, type Overlay, type Reader, type State, withReader} from './state.ts';
import {areaOf} from './view.ts';

/** Moves what has the focus: the card, the find bar's match, a list; else the text. */
export function move(
  state: State,
  reader: Reader,
  area: TextArea,
  by: Distance | 'all',
  direction: Direction,
  scrolled: () => Reader,
): State {
  const rows = direction * (by === 'all' ? Number.MAX_SAFE_INTEGER : listRows(state, reader, by));
  const {overlay} = state;
  if (overlay.kind === 'card') {
    const [shown, card] = moveCard(reader, area, overlay, rows);
    return withReader({...state, overlay: card}, shown);
  }
  if (reader.find !== null) return withReader(state, stepFind(reader, area, direction));
  switch (reader.pane) {
    case 'text':
      return withReader(state, scrolled());
    case 'entities':
      return withReader(state, moveSelection(reader, area, rows));
    case 'search':
      return withReader(state, moveHit(reader, area, rows));
  }
}

function listRows(state: State, reader: Reader, by: Distance): number {
  const layout = geometry(state.size, reader.pane);
  if (state.overlay.kind === 'card') {
    // At least half of a card is for its mentions.
    return rowsOf(by, Math.ceil(listHeight(layout.side, layout.bordered, 0) / 2));
  }
  const fieldRows = Number(reader.pane === 'search' || reader.filter !== null);
  return rowsOf(by, listHeight(layout[reader.pane] ?? layout.body, layout.bordered, fieldRows));
}

/** Gives a pane the focus: what was previewed stays in view, a list selects something. */
export function focus(state: State, reader: Reader, pane: Pane): State {
  if (pane === reader.pane) return state;
  // Somebody who goes on to another pane is not called back by an answer.
  const focused = {...callOffJump(reader), pane};
  const area = areaOf(state.size, focused);
  switch (pane) {
    case 'text':
      return withReader(state, settle(focused));
    case 'entities':
      return withReader(state, keepSelection(focused, area));
    case 'search':
      return withReader(state, selectHitHere(focused));
  }
}

/** n and N: through the card's or the list's entity where they are, else along the trail. */
export function stepTrail(
  state: State,
  reader: Reader,
  area: TextArea,
  direction: Direction,
): State {
  if (state.overlay.kind === 'card') return stepCard(state, reader, area, state.overlay, direction);
  const inList = reader.pane === 'entities';
  const spans = inList ? (entityById(reader, reader.entity)?.mentions ?? []) : trailSpans(reader);
  const stepped = step(reader, area, spans, direction);
  if (stepped === null) return state;
  if (inList) {
    const shown = {...stepped.reader, home: reader.home ?? placeOf(reader)};
    return noteRound(withReader(state, shown), stepped.wrapped, direction, spans.length);
  }
  // What is stepped through is what is lit, whatever was looked at in between.
  const entity = reader.trail.kind === 'entity' ? reader.trail.id : null;
  const there = {...stepped.reader, entity, stepping: true};
  const next = reader.stepping ? there : remember(there, placeOf(reader));
  return noteRound(withReader(state, next), stepped.wrapped, direction, spans.length);
}

function stepCard(
  state: State,
  reader: Reader,
  area: TextArea,
  card: Extract<Overlay, {kind: 'card'}>,
  direction: Direction,
): State {
  const last = (entityById(reader, card.entity)?.mentions.length ?? 1) - 1;
  const wrapped = card.mention === (direction === 1 ? last : 0);
  const by = wrapped ? -direction * last : direction;
  const [shown, moved] = moveCard(reader, area, card, by);
  return noteRound(withReader({...state, overlay: moved}, shown), wrapped, direction, last + 1);
}

function noteRound(state: State, wrapped: boolean, direction: Direction, total: number): State {
  if (!wrapped) return state;
  if (total === 1) return noting(state, 'This is the only one.');
  return noting(state, direction === 1 ? 'On from the first again.' : 'On from the last again.');
}

/** w and W: the next or previous mention of any name, which becomes the selected one. */
export function stepName(
  state: State,
  reader: Reader,
  area: TextArea,
  direction: Direction,
): State {
  const named = namedMentions(reader);
  const mentions = named.map(({mention}) => mention);
  const stepped = step(reader, area, mentions, direction);
  const there = named.find(({mention}) => mention === stepped?.reader.at);
  if (stepped === null || there === undefined)
    return noting(state, 'No names to go to here, only dates and numbers.');
  const id = there.entity.id;
  // A search in the text stays what n and N follow; w and W only pass by names.
  const trail = reader.trail.kind === 'matches' ? reader.trail : ({kind: 'entity', id} as const);
  const next = withReader(state, {...stepped.reader, entity: id, trail});
  return noteRound(next, stepped.wrapped, direction, mentions.length);
}
