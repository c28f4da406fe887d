import {targetOf} from './fields.ts';
import {type Attributes, valueIn} from './names.ts';
import {alternativeOf, wordsOfShape} from './pictures.ts';
import {symbolOf} from './symbols.ts';
import {type Action, show, type Telling} from './telling.ts';

/** What a tab becomes: columns that are made with them stay apart. */
export const TAB = '    ';

/** The elements of running text: runs, signs that are no letters, links, fields, notes, pictures. */
export const RUNNING: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['w:r', {open: freshRun, close: freshRun}],
  ['m:r', {open: freshRun, close: freshRun}],
  [
    'w:tab',
    {
      // In a paragraph's properties it is a tab stop.
      open: (telling) => {
        if (telling.path.at(-1) === 'w:r') show(telling, TAB);
      },
    },
  ],
  ['w:ptab', shows(TAB)],
  ['w:br', shows('\n')],
  ['w:cr', shows('\n')],
  ['w:noBreakHyphen', shows('\u2011')],
  ['a:p', {close: (telling) => show(telling, '\n')}],
  ['w:sym', {open: openSymbol}],
  ['w:footnoteReference', note('footnote')],
  ['w:endnoteReference', note('endnote')],
  [
    'w:hyperlink',
    {
      open: ({inline, surroundings}, attributes) => {
        const address = surroundings.addressOf(valueIn(attributes, 'id') ?? '');
        const anchor = valueIn(attributes, 'anchor');
        inline.links.push(address === null ? null : targetOf(address, anchor));
      },
      close: ({inline}) => {
        inline.links.pop();
      },
    },
  ],
  [
    'w:fldSimple',
    {
      open: ({inline: {fields}}, attributes) => {
        fields.begin();
        fields.instruct(valueIn(attributes, 'instr') ?? '');
        fields.separate();
      },
      close: ({inline}) => inline.fields.end(),
    },
  ],
  ['w:fldChar', {open: openFieldMark}],
  ['wp:docPr', {open: (telling, attributes) => picture(telling, alternativeOf(attributes))}],
  ['v:shape', shape('v:shape')],
  ['v:rect', shape('v:rect')],
  ['v:textpath', shape('v:textpath')],
  [
    'dgm:relIds',
    {
      open: (telling, attributes) => {
        const words = telling.surroundings.diagramOf(valueIn(attributes, 'dm') ?? '');
        for (const text of words) show(telling, `\n${text}`);
      },
    },
  ],
  [
    'w:rt',
    {
      open: ({inline}) => {
        inline.ruby = '';
      },
      close: ({inline}) => {
        inline.reading = inline.ruby?.trim() ?? '';
        inline.ruby = null;
      },
    },
  ],
  [
    'w:rubyBase',
    {
      close: (telling) => {
        const {reading} = telling.inline;
        telling.inline.reading = '';
        if (reading !== '') show(telling, `(${reading})`);
      },
    },
  ],
]);

function freshRun({inline}: Telling): void {
  inline.run = {};
}

function shows(text: string): Action {
  return {open: (telling) => show(telling, text)};
}

function openSymbol(telling: Telling, attributes: Attributes): void {
  const code = Number.parseInt(valueIn(attributes, 'char') ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return;
  show(telling, symbolOf(code, valueIn(attributes, 'font') ?? '') ?? '');
}

function openFieldMark({inline: {fields}}: Telling, attributes: Attributes): void {
  switch (valueIn(attributes, 'fldCharType')) {
    case 'begin':
      fields.begin();
      break;
    case 'separate':
      fields.separate();
      break;
    case 'end':
      fields.end();
  }
}

function note(kind: 'footnote' | 'endnote'): Action {
  return {
    open: (telling, attributes) => {
      const number = telling.surroundings.noteNumber(kind, valueIn(attributes, 'id') ?? '');
      if (number !== null) show(telling, `[${number}]`);
    },
  };
}

function shape(name: string): Action {
  return {
    open: (telling, attributes) => {
      if (valueIn(attributes, 'hr') !== null) {
        telling.blocks.paragraph().rule = true;
        telling.shown++;
      }
      picture(telling, wordsOfShape(name, attributes));
    },
  };
}

/** The words for a picture are a word of their own. */
function picture(telling: Telling, words: string): void {
  const before = telling.blocks.paragraph().pieces.at(-1)?.text ?? '';
  if (words === '') return;
  show(telling, /\S$/.test(before.slice(-1)) ? ` ${words}` : words);
}
