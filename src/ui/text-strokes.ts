import {blockIndexAt, type Document} from '../model/document.ts';
import {lastStartingBy, type Span} from '../model/span.ts';
import {type Lit, litIn} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import type {Stroke} from './paint.ts';
import {blockPaint} from './text-line.ts';
import type {Paint, Theme} from './theme.ts';

/** The strokes of emphasis, code and links in a stretch of the text. */
export function markStrokes(document: Document, window: Span, theme: Theme): readonly Stroke[] {
  const paints = {
    strong: theme.strong,
    emphasis: theme.emphasis,
    code: theme.code,
    strike: theme.strike,
    link: theme.link,
  };
  // A mark reaches no farther than its block, so none from before the first block does.
  const first = document.blocks[blockIndexAt(document, window.start)]?.start ?? 0;
  return between(document.marks, {start: first, end: window.end}).map((mark) => {
    const {start, end} = mark;
    const paint = paints[mark.kind];
    const block = document.blocks[blockIndexAt(document, start)];
    if (block?.kind !== 'heading') return {start, end, paint};
    // An emphasised word of a heading is still one of a heading.
    const heading = blockPaint(block, theme);
    return {start, end, paint: (text) => heading(paint(text))};
  });
}

/** The strokes of what is lit in a stretch of the text, the current one last. */
export function litStrokes(reader: Reader, window: Span, theme: Theme): readonly Stroke[] {
  const lit = litIn(reader);
  const {at} = reader;
  const spans = lit === null ? [] : inSight(lit.spans, window);
  const paint = lit === null ? theme.plain : litPaint(lit, theme);
  const strokes = spans.map(({start, end}) => ({start, end, paint}));
  return at === null ? strokes : [...strokes, {start: at.start, end: at.end, paint: theme.current}];
}

function litPaint(lit: Lit, theme: Theme): Paint {
  return lit.kind === 'mentions' ? theme.lit[lit.of] : theme.match;
}

/** Those of the sorted `spans` that share something with the window. */
function inSight(spans: readonly Span[], window: Span): readonly Span[] {
  let first = Math.max(0, lastStartingBy(spans, window.start));
  // Matches of a search may overlap.
  while ((spans[first - 1]?.end ?? 0) > window.start) first--;
  return spans.slice(first, lastStartingBy(spans, window.end - 1) + 1);
}

/** Those of `spans` that start inside `range`. */
function between<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  return spans.slice(
    lastStartingBy(spans, range.start - 1) + 1,
    lastStartingBy(spans, range.end - 1) + 1,
  );
}
