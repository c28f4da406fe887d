import type {Mark} from '../../model/document.ts';
import {cleanText} from '../../text/clean.ts';
import {joint} from '../joint.ts';
import type {Phrase} from '../phrase.ts';

export type MarkKind = Mark['kind'];

type Opened = {
  readonly kind: MarkKind;
  readonly target: string;
  /** How many elements of this kind are open inside each other. */
  depth: number;
  /** Where its text begins; -1 before it has any. */
  start: number;
};

/** Running text that is being put together, as a browser would set it. */
export type Flow = {
  text: string;
  /** Its last character; asking the text itself would copy it each time. */
  last: string;
  readonly marks: Mark[];
  /** Of the marks that are open, at most one of a kind: two inside each other show as one. */
  readonly opened: Opened[];
  /** White space that stands before the next word: none, a space, or a line's end in the source. */
  space: '' | ' ' | '\n';
  /** Line breaks that stand before the next word. */
  breaks: number;
};

export function newFlow(): Flow {
  return {text: '', last: '', marks: [], opened: [], space: '', breaks: 0};
}

/** Adds text of the source: white space in it is one space, at both ends of a paragraph none. */
export function write(flow: Flow, raw: string): void {
  const text = cleanText(raw);
  const words = trim(text);
  if (words === '') {
    if (text !== '' && flow.space !== ' ') flow.space = text.includes('\n') ? '\n' : ' ';
    return;
  }
  const from = text.indexOf(words);
  if (from > 0 && flow.space !== ' ') flow.space = text.slice(0, from).includes('\n') ? '\n' : ' ';
  writeWords(flow, UNEVEN.test(words) ? collapsed(words) : words);
  const end = from + words.length;
  if (end < text.length) flow.space = text.slice(end).includes('\n') ? '\n' : ' ';
}

// Most texts have no white space but single spaces.
const UNEVEN = /[\t\n]| {2}/;

function collapsed(words: string): string {
  return words.replaceAll(/[ \t\n]+/g, (found, at: number, all: string) =>
    found.includes('\n') ? joint(all.slice(0, at), all.slice(at + found.length)) : ' ',
  );
}

/** Adds text that keeps its spaces and line ends. */
export function writeRaw(flow: Flow, raw: string): void {
  add(flow, cleanText(raw));
}

/** Adds clean words with what stands before them. */
export function writeWords(flow: Flow, words: string): void {
  if (words === '') return;
  if (flow.text !== '') {
    if (flow.breaks > 0) add(flow, '\n', false);
    else if (flow.space === '\n') add(flow, joint(flow.last, words), false);
    else if (flow.space === ' ') add(flow, ' ', false);
  }
  flow.space = '';
  flow.breaks = 0;
  add(flow, words);
}

/** Notes a line break before the next word. */
export function breakLine(flow: Flow): void {
  flow.breaks++;
  flow.space = '';
}

/** Parts the next word from the last one. */
export function space(flow: Flow): void {
  flow.space = ' ';
}

/** From here on the text is marked, until `closeMark`. */
export function openMark(flow: Flow, kind: MarkKind, target = ''): void {
  const open = flow.opened.find((each) => each.kind === kind);
  if (open === undefined) flow.opened.push({kind, target, depth: 1, start: -1});
  else open.depth++;
}

export function closeMark(flow: Flow, kind: MarkKind): void {
  const index = flow.opened.findIndex((each) => each.kind === kind);
  const open = flow.opened[index];
  if (open === undefined) return;
  open.depth--;
  if (open.depth > 0) return;
  flow.opened.splice(index, 1);
  settle(flow, open);
}

/** What has been written, and an empty flow: marks that are open go on in what comes next. */
export function take(flow: Flow): Phrase {
  for (const open of flow.opened) {
    settle(flow, open);
    open.start = -1;
  }
  const phrase = {text: flow.text, marks: flow.marks.splice(0)};
  flow.text = '';
  flow.last = '';
  flow.space = '';
  flow.breaks = 0;
  return phrase;
}

function settle(flow: Flow, {kind, target, start}: Opened): void {
  if (start < 0) return;
  const span = {start, end: flow.text.length};
  flow.marks.push(kind === 'link' ? {...span, kind, target} : {...span, kind});
}

function add(flow: Flow, text: string, marked = true): void {
  if (text === '') return;
  if (marked) {
    for (const open of flow.opened) if (open.start < 0) open.start = flow.text.length;
  }
  flow.text += text;
  flow.last = text.slice(-2);
}

/** Cuts what collapses: a space that does not break stays. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && collapses(text.charCodeAt(start))) start++;
  while (end > start && collapses(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function collapses(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a;
}
