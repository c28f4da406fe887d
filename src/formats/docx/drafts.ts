import type {Container} from '../../model/document.ts';
import {type Draft, draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import {prefixed} from './cells.ts';
import type {Content, Paragraph} from './content.ts';
import type {Item} from './counters.ts';
import {partsOf} from './tables.ts';

/** An item of a list that is open: what stands in it is set under it. */
type OpenItem = {readonly level: number; readonly container: Container};

/** What the last block was: its neighbours of the same kind stand close to it. */
type Kind = Draft['kind'] | 'item' | 'contents';

type Walk = {
  readonly drafts: Draft[];
  /** How many containers have been met. */
  containers: number;
  /** Items that are open, the outermost first. */
  items: OpenItem[];
  /** The quotation that is open, or null. */
  quote: Container | null;
  last: Kind | null;
};

/** A note of a document, and what is in it. */
export type Note = {readonly number: number; readonly content: readonly Content[]};

const HIGHEST_HEADING = 6;
// In UTF-16 units. A longer one is a paragraph that an outline was given to.
const LONGEST_HEADING = 400;

/** The blocks of a document in reading order, with the notes after all the rest. */
export function draftsOf(content: readonly Content[], notes: readonly Note[]): Draft[] {
  const walk: Walk = {drafts: [], containers: 0, items: [], quote: null, last: null};
  visitAll(walk, content, []);
  for (const note of notes) {
    const container: Container = {kind: 'item', id: walk.containers++, marker: `[${note.number}]`};
    Object.assign(walk, {items: [], quote: null, last: note === notes[0] ? null : 'item'});
    visitAll(walk, note.content, [container]);
  }
  return walk.drafts;
}

/** Recurses as deep as tables nest, which is as deep as XML may. */
function visitAll(walk: Walk, content: readonly Content[], within: readonly Container[]): void {
  for (const each of content) {
    if (each.kind === 'paragraph') visitParagraph(walk, each, within);
    else {
      Object.assign(walk, {items: [], quote: null});
      for (const part of partsOf(each)) {
        if (part.kind === 'row') add(walk, part.row, 'row', within);
        else {
          walk.last = null;
          visitAll(walk, part.content, within);
          walk.last = null;
        }
      }
    }
  }
}

function visitParagraph(walk: Walk, paragraph: Paragraph, within: readonly Container[]): void {
  const {role, phrase, item, contents} = paragraph;
  const isEmpty = phrase.text.trim() === '';
  if (role.is === 'rule') {
    leave(walk);
    add(walk, draft('rule', '* * *'), 'rule', within);
  }
  // An item without words of its own may hold others.
  if (isEmpty && (item === null || role.is !== 'text')) return;
  if (role.is === 'heading' || role.is === 'title' || role.is === 'contents-title') {
    leave(walk);
    const level = role.is === 'heading' ? Math.min(HIGHEST_HEADING, role.level) : 1;
    add(walk, headingOf(prefixed(item?.marker ?? '', phrase), level), 'heading', within);
    return;
  }
  const own = {...draft('paragraph', phrase.text), marks: phrase.marks};
  const goesOn = walk.items.length > 0 && role.is === 'continued';
  if (item !== null || goesOn) {
    if (item !== null) openItem(walk, item);
    add(walk, own, 'item', [...within, ...walk.items.map(({container}) => container)]);
    return;
  }
  walk.items = [];
  if (role.is === 'quote') {
    walk.quote ??= {kind: 'quote', id: walk.containers++};
    add(walk, own, 'paragraph', [...within, walk.quote]);
    return;
  }
  walk.quote = null;
  if (role.is === 'code') add(walk, {...own, kind: 'code', marks: []}, 'code', within);
  else add(walk, own, contents || role.is === 'contents' ? 'contents' : 'paragraph', within);
}

/** A heading, whose style makes it bold; a paragraph where it is as long as one. */
function headingOf({text, marks}: Phrase, level: number): Draft {
  if (text.length > LONGEST_HEADING) return {...draft('paragraph', text), marks};
  const shown = marks.filter(({kind}) => kind !== 'strong');
  return {...draft('heading', text), level, marks: shown};
}

/** Closes the items that `item` does not stand in. One without a mark goes on in one of its level. */
function openItem(walk: Walk, {level, marker}: Item): void {
  walk.quote = null;
  const goesOn = marker === '';
  walk.items = walk.items.filter((open) => (goesOn ? open.level <= level : open.level < level));
  if (goesOn) return;
  walk.items.push({level, container: {kind: 'item', id: walk.containers++, marker}});
}

function leave(walk: Walk): void {
  walk.items = [];
  walk.quote = null;
}

const CLOSE: ReadonlySet<Kind> = new Set(['item', 'row', 'code', 'contents']);

function add(walk: Walk, block: Draft, kind: Kind, within: readonly Container[]): void {
  if (block.text.trim() === '') return;
  walk.drafts.push({...block, within, gap: walk.last === kind && CLOSE.has(kind) ? 1 : 2});
  walk.last = kind;
}
