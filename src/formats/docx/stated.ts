import {type Attributes, isOn, numberIn} from './names.ts';
import {readParagraphProperty, readRunProperty} from './properties.ts';
import type {Telling} from './telling.ts';

/**
 * Notes what the element `name` says of what it stands in, when it is a property of a run, a
 * paragraph, a row or a cell; whether it is one.
 */
export function readProperty(telling: Telling, name: string, attributes: Attributes): boolean {
  const {path, blocks, inline} = telling;
  const [holder, owner] = [path.at(-1), path.at(-2)];
  const local = name.slice(name.indexOf(':') + 1);
  switch (holder) {
    case 'w:rPr':
      if (owner === 'w:r' || owner === 'm:r') readRunProperty(inline.run, local, attributes);
      // Of the mark that ends a paragraph nothing else matters.
      if (owner === 'w:pPr' && (local === 'del' || local === 'moveFrom')) {
        blocks.paragraph().endless = true;
      }
      return true;
    case 'w:pPr':
    case 'w:numPr':
      if (local === 'rPr' || local === 'numPr') return false;
      readParagraphProperty(blocks.paragraph().properties, local, attributes);
      return true;
    case 'w:trPr':
      readRowProperty(telling, local, attributes);
      return true;
    case 'w:tcPr':
      if (local === 'gridSpan') blocks.setSpan(numberIn(attributes, 'val') ?? 1);
      return true;
    default:
      return false;
  }
}

function readRowProperty({blocks}: Telling, local: string, attributes: Attributes): void {
  const row = blocks.row();
  if (row === null) return;
  switch (local) {
    case 'tblHeader':
      row.header = isOn(attributes);
      break;
    case 'del':
      row.deleted = true;
      break;
    case 'gridBefore':
      row.before = numberIn(attributes, 'val') ?? 0;
  }
}
