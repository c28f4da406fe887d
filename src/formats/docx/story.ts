import {DEEPEST, type XmlHandlers} from '../xml.ts';
import type {Content} from './content.ts';
import {FORMULAS} from './formulas.ts';
import {type Attributes, namer} from './names.ts';
import {RUNNING, TAB} from './running.ts';
import {readProperty} from './stated.ts';
import {STRUCTURE} from './structure.ts';
import {withSymbols} from './symbols.ts';
import {type Action, type Surroundings, show, tellingIn} from './telling.ts';

/** A part of a document while it is read: the body, or all notes of a kind. */
export type Story = {
  readonly handlers: XmlHandlers;
  /** The name of its root ("w:document"), known once it has been met. */
  readonly root: () => string;
  /** What has been read outside notes. Ends it. */
  readonly content: () => readonly Content[];
  /** Notes by their ids. */
  readonly notes: ReadonlyMap<string, readonly Content[]>;
};

const ACTIONS: ReadonlyMap<string, Action> = new Map([...STRUCTURE, ...RUNNING, ...FORMULAS]);

/** What is not shown: deleted and moved text, and how things looked before they were changed. */
const SKIPPED: ReadonlySet<string> = new Set(
  [
    'del moveFrom delText delInstrText sectPr tblGrid numberingChange',
    'rPrChange pPrChange tblPrChange trPrChange tcPrChange tblPrExChange tblGridChange',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
);

const TEXT: ReadonlySet<string> = new Set(['w:t', 'm:t', 'a:t']);

/** One thing said in several ways (ECMA-376, part 3): the first that shows something counts. */
type Alternatives = {taken: boolean; before: number};

/** Reads the text of one part from the events of `scanXml`. Linear. */
export function storyOf(surroundings: Surroundings): Story {
  const telling = tellingIn(surroundings);
  const names = namer();
  const alternatives: Alternatives[] = [];
  let root = '';
  /** How many elements are open that are not read. */
  let skipping = 0;

  const isSkipped = (name: string): boolean => {
    if (name === 'mc:Choice' || name === 'mc:Fallback') return alternatives.at(-1)?.taken === true;
    return SKIPPED.has(name);
  };
  const enter = (name: string, attributes: Attributes): void => {
    const isProperty = readProperty(telling, name, attributes);
    if (isSkipped(name)) {
      skipping = 1;
      return;
    }
    if (name === 'mc:AlternateContent') alternatives.push({taken: false, before: 0});
    const alternative = alternatives.at(-1);
    if (name === 'mc:Choice' && alternative !== undefined) alternative.before = telling.shown;
    if (!isProperty) ACTIONS.get(name)?.open?.(telling, attributes);
    telling.path.push(name);
  };
  const leave = (name: string): void => {
    ACTIONS.get(name)?.close?.(telling);
    const alternative = alternatives.at(-1);
    if (name === 'mc:Choice' && alternative !== undefined) {
      alternative.taken = telling.shown > alternative.before;
    }
    if (name === 'mc:AlternateContent') alternatives.pop();
  };
  const fontNow = (): string => {
    const {run} = telling.inline;
    const style = run.style === undefined ? null : surroundings.styles.run(run.style);
    return run.font ?? style?.run.font ?? '';
  };

  return {
    handlers: {
      open: (written, attributes) => {
        const name = names.open(written, attributes);
        if (root === '') root = name;
        if (skipping > 0) skipping++;
        else enter(name, attributes);
      },
      close: () => {
        names.close();
        const name = skipping > 0 ? undefined : telling.path.pop();
        if (name !== undefined) leave(name);
        skipping = Math.max(0, skipping - 1);
      },
      text: (text) => {
        const holder = skipping > 0 ? '' : (telling.path.at(-1) ?? '');
        if (TEXT.has(holder)) show(telling, withSymbols(plainly(text), fontNow()));
        else if (holder === 'w:instrText') telling.inline.fields.instruct(text);
        // What is nested this deep has lost its own element.
        else if (holder !== '' && telling.path.length === DEEPEST)
          show(telling, `${plainly(text)} `);
      },
    },
    root: () => root,
    content: () => telling.blocks.closePlace(),
    notes: telling.notes,
  };
}

/** Text of one run: a line's end in the file is a space, a hyphen that may break is none. */
function plainly(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('\t', TAB)
    .replaceAll('\u00ad', '');
}
