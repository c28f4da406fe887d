import type {Container} from '../../model/document.ts';
import type {Draft} from '../assemble.ts';
import {blocksOf} from '../html/blocks.ts';
import {adapt} from './content.ts';
import {type Note, settleNotes} from './notes.ts';
import type {Notes} from './references.ts';
import {newElement} from './shape.ts';
import {contentTree} from './xhtml.ts';

/** The blocks of one content document. */
export type Chapter = {
  readonly drafts: readonly Draft[];
  /** Ids, with the index of the draft that each leads to. */
  readonly anchors: ReadonlyMap<string, number>;
};

/**
 * The blocks of the content document `path`, whose text is `source`; `notes` learns of those in
 * it.
 */
export function readChapter(source: string, path: string, notes: Notes): Chapter {
  const {drafts, anchors} = chapterWithNotes(source, path, notes);
  return {drafts, anchors};
}

/** The blocks of the notes alone in a document that is not to be read as a whole. */
export function readLooseNotes(source: string, path: string, notes: Notes): readonly Draft[] {
  return chapterWithNotes(source, path, notes).ofNotes;
}

function chapterWithNotes(
  source: string,
  path: string,
  notes: Notes,
): Chapter & {readonly ofNotes: readonly Draft[]} {
  const top = newElement('#root', {}, null);
  top.childNodes = contentTree(source);
  for (const node of top.childNodes) node.parentNode = top;
  adapt(top);
  const settled = settleNotes(notes, path, top);
  const {drafts, anchors} = blocksOf(top.childNodes, null);
  const marked = [...drafts];
  const ofNotes: Draft[] = [];
  let containers = 1 + drafts.reduce((most, draft) => Math.max(most, lastIdOf(draft)), -1);
  let last = -1;
  for (const note of settled) {
    const [start, end] = rangeOf(note, anchors);
    const container: Container = {kind: 'item', id: containers++, marker: `[${note.label}]`};
    for (let index = start; index < end; index++) {
      const draft = marked[index];
      if (draft === undefined) continue;
      const gap = index > start ? draft.gap : start === last ? 1 : 2;
      const inNote = {...draft, gap, within: [container, ...draft.within]};
      marked[index] = inNote;
      ofNotes.push(inNote);
    }
    last = end;
  }
  return {drafts: marked, anchors, ofNotes};
}

function rangeOf({start, end}: Note, anchors: ReadonlyMap<string, number>): [number, number] {
  return [anchors.get(start) ?? 0, anchors.get(end) ?? 0];
}

function lastIdOf({within}: Draft): number {
  return within.reduce((most, {id}) => Math.max(most, id), -1);
}
