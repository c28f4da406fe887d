import {type Blocks, blocksOf, type OpenParagraph} from './blocks.ts';
import type {Content, Paragraph} from './content.ts';
import {freshInline, type Inline, lookOf} from './inline.ts';
import type {LanguageTally} from './language.ts';
import type {Attributes} from './names.ts';
import {append} from './pieces.ts';
import type {Styles} from './styles.ts';

/** What a part of a document needs to know of the rest of it. */
export type Surroundings = {
  readonly styles: Styles;
  readonly languages: LanguageTally;
  /** What becomes of a paragraph that has been read. */
  readonly finish: (paragraph: OpenParagraph) => Paragraph;
  /** The address behind a relation's id, or null. */
  readonly addressOf: (id: string) => string | null;
  /** The words of the diagram behind a relation's id, a string a shape. */
  readonly diagramOf: (id: string) => readonly string[];
  /** The number of a note, which is counted when it is first met; null where notes have no notes. */
  readonly noteNumber: (kind: 'footnote' | 'endnote', id: string) => number | null;
  /** Something was met that lies in another file. */
  readonly elsewhere: () => void;
};

/** Where the reading of a part stands. */
export type Telling = {
  readonly surroundings: Surroundings;
  readonly blocks: Blocks;
  /** The names of the elements that are open, the innermost last. */
  readonly path: string[];
  inline: Inline;
  /** Those of the text around the text boxes that are open. */
  readonly inlines: Inline[];
  /** Content controls that are open: whether each is a table of contents. */
  readonly controls: boolean[];
  /** The id of the note that is being read; empty for none. */
  note: string;
  readonly notes: Map<string, readonly Content[]>;
  /** How much has been shown: an alternative that shows nothing is none. */
  shown: number;
};

/** What an element does to the telling when it opens, and when it closes. */
export type Action = {
  readonly open?: (telling: Telling, attributes: Attributes) => void;
  readonly close?: (telling: Telling) => void;
};

/** Nothing has been read yet. */
export function tellingIn(surroundings: Surroundings): Telling {
  return {
    surroundings,
    blocks: blocksOf(surroundings.finish),
    path: [],
    inline: freshInline(),
    inlines: [],
    controls: [],
    note: '',
    notes: new Map(),
    shown: 0,
  };
}

/** Puts `text` into the paragraph that is being read, unless it is hidden here. */
export function show(telling: Telling, text: string): void {
  const {blocks, inline, controls, surroundings} = telling;
  const paragraph = blocks.paragraph();
  const style = surroundings.styles.paragraph(paragraph.properties.style);
  if (inline.fields.state().hidden) inline.fields.withhold(text);
  const look = text === '' ? null : lookOf(inline, surroundings.styles, style);
  if (look === null) return;
  if (inline.ruby !== null) {
    inline.ruby += text;
    return;
  }
  append(paragraph.pieces, inline.sign + text, look);
  inline.sign = '';
  telling.shown += text.length;
  surroundings.languages.count(text, inline.run.languages ?? style.run.languages);
  if (inline.fields.state().contents || controls.at(-1) === true) paragraph.contents = true;
}
