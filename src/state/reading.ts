import {blockIndexAt} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {moveBy} from '../text/layout.ts';
import type {TextArea} from './geometry.ts';
import type {Direction, Distance} from './message.ts';
import {entityById} from './names.ts';
import {sideShowing} from './sideways.ts';
import type {Place, Reader, Trail} from './state.ts';
import {isInWindow, nearest, settledTop, topShowing, type Window, windowSpan} from './view.ts';

/** Where the reader is, to come back to. */
export function placeOf(reader: Reader): Place {
  const {top, at, entity, trail} = reader;
  return {top, at, entity, trail};
}

/** Rows that a distance means in a window of `height` rows; a page keeps one row in view. */
export function rowsOf(by: Distance, height: number): number {
  switch (by) {
    case 'line':
      return 1;
    case 'half':
      return Math.max(1, Math.floor(height / 2));
    case 'page':
      return Math.max(1, height - 1);
  }
}

/** Scrolls the text by whole rows; stops at both ends. */
export function scroll(reader: Reader, area: TextArea, by: Distance, direction: Direction): Reader {
  const {document} = reader;
  const top = settledTop(document, area, reader.top);
  const rows = direction * rowsOf(by, area.height);
  return {...reader, top: settledTop(document, area, moveBy(document, area.cells, top, rows))};
}

/** Goes to the first or the last row; the place left can be gone back to. */
export function scrollToEnd(reader: Reader, area: TextArea, direction: Direction): Reader {
  const {document} = reader;
  const offset = direction === 1 ? document.text.length : 0;
  return remember({...reader, top: settledTop(document, area, offset)}, placeOf(reader));
}

/** Puts the start of the next or previous paragraph (any block) at the top. */
export function stepParagraph(reader: Reader, area: TextArea, direction: Direction): Reader {
  const {document} = reader;
  const top = settledTop(document, area, reader.top);
  const here = blockIndexAt(document, top);
  const block = document.blocks[here];
  if (block === undefined) return reader;
  // Backwards, a paragraph that is only partly in view is first shown from its start.
  const inside = direction === -1 && top > block.start;
  const goal = document.blocks[inside ? here : here + direction];
  if (goal === undefined) return scrollToEnd(reader, area, direction);
  return {...reader, top: settledTop(document, area, goal.start)};
}

/**
 * Shows one of `spans` without losing the place: the first that is on the screen already,
 * else the nearest to where the reader was before the preview began.
 */
export function previewNearest(reader: Reader, area: TextArea, spans: readonly Span[]): Reader {
  const now = windowSpan(reader.document, area, reader.top);
  const base = reader.home?.top ?? reader.top;
  const span =
    spans.find((each) => isInWindow(now, each)) ??
    nearest(spans, windowSpan(reader.document, area, base));
  return span === null ? reader : preview(reader, area, span);
}

/** Shows `span` without losing the place: the view before it is kept as home. */
export function preview(reader: Reader, area: TextArea, span: Span): Reader {
  const {document} = reader;
  const home = reader.home ?? placeOf(reader);
  // What is on the screen already is shown without moving a row.
  const stays = isInWindow(windowSpan(document, area, reader.top), span);
  const top = topShowing(document, area, stays ? reader.top : home.top, span);
  return {...reader, home, at: span, top, side: sideShowing(reader, area, span)};
}

/** Ends a preview by going back to the place before it. */
export function goHome(reader: Reader): Reader {
  return reader.home === null ? reader : {...reader, ...reader.home, home: null};
}

/** Ends a preview by staying; where it moved the view, the place before it is remembered. */
export function settle(reader: Reader): Reader {
  const {home} = reader;
  if (home === null) return reader;
  const stayed = {...reader, home: null};
  return home.top === reader.top ? stayed : remember(stayed, home);
}

/** Jumps to `span`: the text gets the focus, and the place before can be gone back to. */
export function jump(reader: Reader, area: TextArea, span: Span, trail: Trail): Reader {
  const from = reader.home ?? placeOf(reader);
  const top = topShowing(reader.document, area, reader.top, span);
  const side = sideShowing(reader, area, span);
  return remember({...reader, pane: 'text', home: null, at: span, trail, top, side}, from);
}

/** What n and N go through, in reading order. */
export function trailSpans(reader: Reader): readonly Span[] {
  switch (reader.trail.kind) {
    case 'none':
      return [];
    case 'entity':
      return entityById(reader, reader.trail.id)?.mentions ?? [];
    case 'matches':
      return reader.trail.spans;
  }
}

/** A step's outcome: the reader there, and whether it went round the end. */
export type Step = {
  readonly reader: Reader;
  readonly wrapped: boolean;
};

/**
 * Goes to the next or previous of `spans`, counted from the current one while that is in
 * view, else from the top of the window; round the end at the end. Null when there are none.
 */
export function step(
  reader: Reader,
  area: TextArea,
  spans: readonly Span[],
  direction: Direction,
): Step | null {
  const window = windowSpan(reader.document, area, reader.top);
  const goal = neighbour(spans, reader.at, window, direction);
  if (goal === null) return null;
  const top = topShowing(reader.document, area, reader.top, goal.span);
  const side = sideShowing(reader, area, goal.span);
  return {reader: {...reader, at: goal.span, top, side}, wrapped: goal.wrapped};
}

/** The span after (before) the current one, or after (before) the window's start. */
export function neighbour(
  spans: readonly Span[],
  at: Span | null,
  window: Window,
  direction: Direction,
): {readonly span: Span; readonly wrapped: boolean} | null {
  const current = at !== null && isInWindow(window, at) ? at : null;
  const found =
    direction === 1
      ? spans.find((span) =>
          current === null ? span.start >= window.start : span.start > current.start,
        )
      : spans.findLast((span) => span.start < (current?.start ?? window.start));
  const round = direction === 1 ? spans[0] : spans.at(-1);
  const span = found ?? round;
  return span === undefined ? null : {span, wrapped: found === undefined};
}

/** Back (-1) or forward (1) through the places that were jumped from; stays at the end. */
export function travel(reader: Reader, direction: Direction): Reader {
  const from = direction === -1 ? reader.past : reader.future;
  const place = from.at(-1);
  if (place === undefined) return reader;
  const rest = from.slice(0, -1);
  // From a preview, the place from before it: what was only previewed is no place.
  const here = reader.home ?? placeOf(reader);
  const moved = {...reader, ...place, home: null, pane: 'text' as const};
  return direction === -1
    ? {...moved, past: rest, future: [...reader.future, here]}
    : {...moved, past: [...reader.past, here], future: rest};
}

// A hundred places back is more than anyone follows, and bounds what a state holds.
const MOST_PLACES = 100;

/** Puts a place on the way back, unless the reader is still there; ends the way forward. */
export function remember(reader: Reader, place: Place): Reader {
  if (place.top === reader.top && place.at?.start === reader.at?.start) return reader;
  return {...reader, past: [...reader.past, place].slice(-MOST_PLACES), future: []};
}
