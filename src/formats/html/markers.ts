import {romanOf} from '../roman.ts';
import {attribute, type Element, isBox, isElement, wholeNumber} from './tree.ts';

/** A list that is being read: how its items are marked, and the number that comes next. */
export type List = {
  readonly ordered: boolean;
  readonly type: string;
  readonly step: 1 | -1;
  next: number;
};

const MOST = 999_999_999;
const BULLET = '•';

export function newList(element: Element): List {
  const ordered = element.tagName === 'ol';
  const reversed = ordered && attribute(element, 'reversed') !== null;
  const start = attribute(element, 'start')?.trim() ?? '';
  const stated = /^-?\d{1,9}$/.test(start) ? Number(start) : null;
  const items = (): number => element.childNodes.filter(({nodeName}) => nodeName === 'li').length;
  return {
    ordered,
    type: attribute(element, 'type')?.trim() ?? '',
    step: reversed ? -1 : 1,
    next: stated ?? (reversed ? items() : 1),
  };
}

/** The mark of the next item of `list`; a box where the item begins with one to tick. */
export function markerOf(list: List | undefined, item: Element): string {
  const box = boxOf(item);
  if (list?.ordered !== true) return box || BULLET;
  const number = wholeNumber(item, 'value', MOST) ?? list.next;
  list.next = number + list.step;
  return `${numeral(number, list.type)}. ${box}`.trim();
}

function numeral(number: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letters = lettersOf(number);
    return type === 'a' ? letters : letters.toUpperCase();
  }
  if (type === 'i' || type === 'I') {
    const roman = romanOf(number);
    return type === 'i' ? roman : roman.toUpperCase();
  }
  return String(number);
}

function lettersOf(number: number): string {
  if (number < 1) return String(number);
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A box to tick that an item begins with, itself or in its first paragraph or label. */
function boxOf(item: Element): string {
  let holder: Element = item;
  for (let depth = 0; depth < 3; depth++) {
    const first = holder.childNodes.find(
      (node) => isElement(node) || ('value' in node && node.value.trim() !== ''),
    );
    if (first === undefined || !isElement(first)) return '';
    if (isBox(first)) {
      return attribute(first, 'checked') === null ? '☐' : '☑';
    }
    if (first.tagName !== 'p' && first.tagName !== 'label') return '';
    holder = first;
  }
  return '';
}
