import {safeTarget} from '../target.ts';
import type {Faces} from './faces.ts';
import type {Items, Styles} from './glyphs.ts';
import {closedUp, isRtl, ordinary} from './letters.ts';
import type {Face, Lead, Page, Run} from './run.ts';
import {isSign, isStacked} from './stacked.ts';

/** A matrix of PDF: [a b c d e f]. */
type Matrix = readonly number[];

/** A link on the page: a box that is to be clicked, and where it leads. */
export type Link = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly target: string;
};

/** How a page is read: from the matrix of its view, in quarter turns with the clock. */
type Turn = 0 | 1 | 2 | 3;

const PLAIN: Face = {font: '', bold: false, italic: false, mono: false};

/**
 * What PDF.js found on a page, as runs in the coordinates of a reader who holds the page so
 * that most of the text is upright. What the document itself calls an artifact and
 * sets in its margins (running heads, page numbers) is left out. Text that is painted twice to
 * look bold is there once. Linear but for sorting.
 */
export function pageOf(
  number: number,
  view: {readonly width: number; readonly height: number; readonly transform: Matrix},
  items: Items,
  styles: Styles,
  faces: Faces,
  links: readonly Link[],
): Page {
  const turned = new Map<Turn | 'slanted', Run[]>();
  const letters = new Map<Turn | 'slanted', number>();
  const artifacts: boolean[] = [];
  const stacked = isStacked(items);
  let shown = new Map<string, Run>();
  let last: {turn: Turn | 'slanted'; index: number} | null = null;
  for (const item of items) {
    if ('type' in item) {
      const artifact = 'tag' in item && item.tag === 'Artifact';
      if (item.type === 'endMarkedContent') artifacts.pop();
      else artifacts.push(artifact || artifacts.at(-1) === true);
      continue;
    }
    if (item.str.trim() === '') {
      const told = item.str !== '' && !isScaled(item.transform);
      if (told && last !== null) markSpaced(turned.get(last.turn), last.index);
      continue;
    }
    const vertical = styles[item.fontName]?.vertical === true;
    const found = placeOf(item, view, vertical);
    if (found === null) continue;
    const place = stacked && isSign(item.str) ? stood(found, view) : found;
    if (artifacts.at(-1) === true && inMargin(place, view)) continue;
    const run = runOf(item, place, faces.get(item.fontName) ?? PLAIN, links);
    if (run === null || isDouble(run, shown)) continue;
    if (shown.size > 4096) shown = new Map();
    shown.set(run.text, run);
    const runs = turned.get(place.turn) ?? [];
    last = {turn: place.turn, index: runs.length};
    runs.push(run);
    turned.set(place.turn, runs);
    letters.set(place.turn, (letters.get(place.turn) ?? 0) + run.text.length);
  }
  const [main = 0] = [...letters].sort((a, b) => b[1] - a[1]).map(([turn]) => turn);
  const sideways = main === 1 || main === 3;
  return {
    number,
    width: sideways ? view.height : view.width,
    height: sideways ? view.width : view.height,
    runs: turned.get(main) ?? [],
    asides: [...turned].filter(([turn]) => turn !== main).map(([, runs]) => runs),
  };
}

type Place = {
  readonly turn: Turn | 'slanted';
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly size: number;
  /** On the page as it lies, for what is asked of the page as a whole. */
  readonly pageY: number;
};

/**
 * Whether a font's letters are drawn at another scale than others: then PDF.js sees spaces where
 * letters stand a little apart, and only the gaps between runs tell.
 */
function isScaled([a = 1, b = 0, c = 0, d = 1]: Matrix): boolean {
  return Math.hypot(a, b) < Math.hypot(c, d) * 0.2;
}

// In parts of the size of a sign: how much of it is below its baseline.
const BELOW = 0.12;

// In radians: scans are a little crooked, watermarks much.
const CROOKED = 0.2;

function placeOf(
  item: {readonly transform: Matrix; readonly width: number; readonly height: number},
  view: {readonly width: number; readonly height: number; readonly transform: Matrix},
  vertical: boolean,
): Place | null {
  const [a, b, c, d, e, f] = times(view.transform, item.transform);
  const size = Math.hypot(c, d);
  const length = vertical ? item.height : item.width;
  if (![a, b, e, f, length].every(Number.isFinite) || !(size > 0.5 && size < 2000)) return null;
  // Vertical writing goes down where horizontal writing goes to the right.
  const angle = (vertical ? Math.atan2(d, c) + Math.PI : Math.atan2(b, a)) / (Math.PI / 2);
  const quarter = Math.round(angle);
  const turn = (((quarter % 4) + 4) % 4) as Turn;
  const upright = Math.abs(angle - quarter) * (Math.PI / 2) <= CROOKED;
  const [x, y] = turnedBack(turn, e, f, view);
  return {turn: upright ? turn : 'slanted', x, y, length, size, pageY: f};
}

/** The place of a sign that stands upright in a vertical line: on a line that goes down. */
function stood(place: Place, view: {readonly width: number; readonly height: number}): Place {
  if (place.turn !== 0) return place;
  const {x, y, size} = place;
  const [down, across] = turnedBack(1, x + size * BELOW, y - size * (1 - BELOW), view);
  return {...place, turn: 1, x: down, y: across, length: size};
}

function times(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** Where a point of the page lies when the page is turned so that text at `turn` is upright. */
function turnedBack(
  turn: Turn,
  x: number,
  y: number,
  {width, height}: {readonly width: number; readonly height: number},
): [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
}

// Of the page's height: where running heads and feet are.
const MARGIN = 0.14;

function inMargin({pageY}: Place, {height}: {readonly height: number}): boolean {
  return pageY < height * MARGIN || pageY > height * (1 - MARGIN);
}

function runOf(
  item: {readonly str: string; readonly dir: string},
  {turn, x, y, length, size}: Place,
  face: Face,
  links: readonly Link[],
): Run | null {
  const whole = ordinary(item.str);
  const text = closedUp(whole.trim().replaceAll(/\s+/g, ' '));
  if (text === '') return null;
  const spaced = {before: /^\s/.test(whole), after: /\s$/.test(whole)};
  const run: Run = {
    text,
    x,
    end: x + Math.max(length, 0),
    y,
    size,
    face,
    rtl: item.dir === 'rtl' || isRtl(text),
    spaced,
    leads: [],
  };
  return turn === 0 ? {...run, leads: leadsOf(run, links)} : run;
}

function markSpaced(runs: Run[] | undefined, index: number): void {
  const run = runs?.[index];
  if (runs !== undefined && run !== undefined) {
    runs[index] = {...run, spaced: {...run.spaced, after: true}};
  }
}

// In parts of the letter's size: a shadow or a false bold lies this near.
const NEAR = 0.25;

function isDouble(run: Run, shown: ReadonlyMap<string, Run>): boolean {
  const before = shown.get(run.text);
  if (before === undefined) return false;
  const near = NEAR * run.size;
  return Math.abs(before.x - run.x) < near && Math.abs(before.y - run.y) < near;
}

/** The words of a run that lie under links. Where a word is can only be estimated. */
function leadsOf({text, x, end, y, size}: Run, links: readonly Link[]): Lead[] {
  const leads: Lead[] = [];
  const middle = y - size * 0.3;
  for (const {left, right, top, bottom, target} of links) {
    if (middle < top || middle > bottom || end <= left || x >= right) continue;
    const width = (end - x) / text.length;
    let [from, to] = [-1, -1];
    for (const {index, 0: word} of text.matchAll(/\S+/g)) {
      const centre = x + (index + word.length / 2) * width;
      if (centre < left || centre > right) continue;
      if (from < 0) from = index;
      to = index + word.length;
    }
    if (from >= 0) leads.push({start: from, end: to, target});
  }
  return leads;
}

type Annotation = {readonly subtype?: unknown; readonly url?: unknown; readonly rect?: unknown};

/** The links among a page's annotations that lead to safe targets. */
export function linksOf(annotations: readonly Annotation[], transform: Matrix): Link[] {
  const links: Link[] = [];
  for (const {subtype, url, rect} of annotations) {
    if (subtype !== 'Link' || typeof url !== 'string' || !Array.isArray(rect)) continue;
    const target = safeTarget(url);
    const [x1, y1, x2, y2] = rect.map(Number);
    if (target === null || x1 === undefined || x2 === undefined) continue;
    const [, , , , left, top] = times(transform, [1, 0, 0, 1, x1, y1 ?? 0]);
    const [, , , , right, bottom] = times(transform, [1, 0, 0, 1, x2, y2 ?? 0]);
    links.push({
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      target,
    });
  }
  return links;
}
