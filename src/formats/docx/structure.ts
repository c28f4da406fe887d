import {freshInline} from './inline.ts';
import {valueIn} from './names.ts';
import {type Action, show, type Telling} from './telling.ts';

const NOTE: Action = {
  open: (telling, attributes) => {
    const type = valueIn(attributes, 'type') ?? '';
    // The line above notes is one itself.
    const isNote = !/separator|notice/i.test(type);
    telling.blocks.openPlace();
    telling.note = isNote ? (valueIn(attributes, 'id') ?? '') : '';
  },
  close: ({blocks, note, notes}) => {
    const content = blocks.closePlace();
    if (note !== '') notes.set(note, content);
  },
};

const ELSEWHERE: Action = {open: ({surroundings}) => surroundings.elsewhere()};

/** The elements that paragraphs stand in, and paragraphs. */
export const STRUCTURE: ReadonlyMap<string, Action> = new Map<string, Action>([
  [
    'w:p',
    {
      open: ({blocks}) => {
        blocks.beginParagraph();
      },
      close: (telling) => {
        show(telling, telling.inline.fields.endParagraph());
        telling.blocks.endParagraph();
      },
    },
  ],
  ['w:tbl', {open: ({blocks}) => blocks.openTable(), close: ({blocks}) => blocks.closeTable()}],
  ['w:tr', {open: ({blocks}) => blocks.openRow(), close: ({blocks}) => blocks.closeRow()}],
  ['w:tc', {open: ({blocks}) => blocks.openPlace(), close: ({blocks}) => blocks.closeCell()}],
  ['w:txbxContent', {open: openBox, close: closeBox}],
  ['w:footnote', NOTE],
  ['w:endnote', NOTE],
  [
    'w:sdt',
    {
      open: ({controls}) => {
        controls.push(controls.at(-1) ?? false);
      },
      close: ({controls}) => {
        controls.pop();
      },
    },
  ],
  [
    'w:docPartGallery',
    {
      open: ({controls}, attributes) => {
        const isContents = /table of contents/i.test(valueIn(attributes, 'val') ?? '');
        if (isContents && controls.length > 0) controls[controls.length - 1] = true;
      },
    },
  ],
  ['w:altChunk', ELSEWHERE],
  ['w:subDoc', ELSEWHERE],
]);

function openBox(telling: Telling): void {
  telling.blocks.openPlace();
  telling.inlines.push(telling.inline);
  telling.inline = freshInline();
}

/** A box stands behind the paragraph that it is anchored in. */
function closeBox(telling: Telling): void {
  telling.inline = telling.inlines.pop() ?? freshInline();
  const content = telling.blocks.closePlace();
  const {after} = telling.blocks.paragraph();
  for (const each of content) after.push(each);
}
