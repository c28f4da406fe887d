import {type Element, isElement, type Node} from '../html/tree.ts';

// In UTF-16 units: a number, its brackets and the space around them.
const LONGEST_BEGINNING = 24;

/** Takes the number off the note's beginning: it is shown in front of it. */
export function withoutLabel(note: Element, label: string): void {
  const texts = firstTexts(note);
  const beginning = texts.map(({value}) => value).join('');
  const [all = ''] = NUMBERED.exec(beginning.slice(0, LONGEST_BEGINNING)) ?? [];
  if (all.replaceAll(/[^\p{L}\p{N}*†‡§¶‖]/gu, '') !== label) return;
  let left = all.length;
  for (const text of texts) {
    const cut = Math.min(left, text.value.length);
    text.value = text.value.slice(cut);
    left -= cut;
  }
}

const NUMBERED =
  /^\s*[[({]?\s*(?:[\p{L}\p{N}]{1,7}(?![\p{L}\p{N}])|[*†‡§¶‖]{1,4})\s*[\])}]?[.:]?\s*/u;

/** The texts that `element` begins with, enough of them for a number. */
function firstTexts(element: Element): TextNode[] {
  const texts: TextNode[] = [];
  let length = 0;
  const rest: Node[] = [element];
  for (let node = rest.pop(); node !== undefined && length < LONGEST_BEGINNING; node = rest.pop()) {
    if (isText(node)) {
      texts.push(node);
      length += node.value.trim().length;
    } else if (isElement(node)) rest.push(...node.childNodes.toReversed());
  }
  return texts;
}

type TextNode = Extract<Node, {value: string}>;

function isText(node: Node): node is TextNode {
  return 'value' in node;
}
