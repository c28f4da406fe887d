import {cleanLine} from '../../text/clean.ts';
import {
  breakLine,
  closeMark,
  type MarkKind,
  openMark,
  space,
  writeRaw,
  writeWords,
} from './flow.ts';
import {isSignpost, noteOf, raisedDigits, targetOf, wordsOfPicture} from './links.ts';
import {attribute, classesOf, type Element, isElement, type Node} from './tree.ts';
import {anchor, enter, type Walk} from './walk.ts';

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['strike', 'strike'],
]);

/** Reads an element that stands in a line. */
export function visitInline(walk: Walk, element: Element): void {
  anchor(walk, element);
  const {flow} = walk;
  const kind = MARKS.get(element.tagName);
  if (walk.formulas > 0) visitFormula(walk, element);
  else if (kind !== undefined) {
    if (element.tagName === 'cite') partSource(walk);
    openMark(flow, kind);
    enter(walk, element, () => closeMark(flow, kind));
  } else {
    switch (element.tagName) {
      case 'br':
        visitBreak(walk);
        break;
      case 'img':
      case 'image':
        visitPicture(walk, element);
        break;
      case 'a':
        visitLink(walk, element);
        break;
      case 'sup':
        visitRaised(walk, element);
        break;
      case 'q':
        writeWords(flow, '“');
        enter(walk, element, () => tie(walk, '”'));
        break;
      case 'ruby': {
        const {bareReadings} = walk;
        walk.bareReadings = !element.childNodes.some(({nodeName}) => nodeName === 'rp');
        enter(walk, element, () => {
          walk.bareReadings = bareReadings;
        });
        break;
      }
      case 'rt':
        if (walk.bareReadings) tie(walk, '(');
        enter(walk, element, walk.bareReadings ? () => tie(walk, ')') : null);
        break;
      case 'math':
        walk.formulas++;
        enter(walk, element, () => {
          walk.formulas--;
        });
        break;
      default:
        enter(walk, element);
    }
  }
}

const CLOSED = /[.!?…,;:]["”’»«“']?$|[\p{L}\p{N})]["”»«]?$/u;

/** Begins a line for the source of a quotation that stands close to its last word. */
function partSource(walk: Walk): void {
  const {flow, within} = walk;
  const close = flow.space === '' && flow.breaks === 0 && CLOSED.test(flow.last);
  if (close && within.some(({kind}) => kind === 'quote')) visitBreak(walk);
}

/** Adds a sign to the word before it. */
function tie(walk: Walk, sign: string): void {
  walk.flow.space = '';
  writeWords(walk.flow, sign);
}

function visitBreak(walk: Walk): void {
  if (walk.preformatted > 0) writeRaw(walk.flow, '\n');
  else if (walk.inCell || walk.heading > 0) space(walk.flow);
  else breakLine(walk.flow);
}

function visitPicture(walk: Walk, element: Element): void {
  // The picture of a formula whose words are there already.
  if (walk.captioned > 0 || classesOf(element).some((name) => name.startsWith('mwe-math'))) return;
  const alternative = attribute(element, 'alt') ?? '';
  const words = wordsOfPicture(cleanLine(alternative));
  const apart = words.startsWith('[');
  if (apart) space(walk.flow);
  writeWords(walk.flow, words);
  if (apart) space(walk.flow);
}

function visitLink(walk: Walk, element: Element): void {
  const {flow} = walk;
  if (isSignpost(element)) return;
  const note = noteOf(element, walk.raised > 0);
  const target = targetOf(element, walk.base);
  if (target !== null) openMark(flow, 'link', target);
  const close = (): void => {
    if (target !== null) closeMark(flow, 'link');
  };
  if (note === null) enter(walk, element, close);
  else {
    writeWords(flow, note);
    close();
  }
}

function visitRaised(walk: Walk, element: Element): void {
  const digits = element.childNodes.some(holdsLink) ? null : raisedDigits(element);
  if (digits !== null) {
    writeWords(walk.flow, digits);
    return;
  }
  walk.raised++;
  enter(walk, element, () => {
    walk.raised--;
  });
}

function holdsLink(node: Node): boolean {
  return (
    isElement(node) &&
    (node.tagName === 'a' || node.childNodes.some(({nodeName}) => nodeName === 'a'))
  );
}

const BETWEEN: ReadonlyMap<string, string> = new Map([
  ['mfrac', '/'],
  ['msup', '^'],
  ['msub', '_'],
]);

/** Reads a part of a formula: fractions, powers and indices have a sign between their parts. */
function visitFormula(walk: Walk, element: Element): void {
  const sign = BETWEEN.get(element.tagName);
  if (element.tagName === 'msqrt') writeWords(walk.flow, '√');
  if (sign === undefined) {
    enter(walk, element);
    return;
  }
  const parts = element.childNodes.filter(isElement);
  for (const [index, part] of [...parts.entries()].reverse()) {
    const several = part.childNodes.filter(isElement).length > 1;
    if (several) walk.steps.push(() => writeWords(walk.flow, ')'));
    walk.steps.push(part);
    if (several) walk.steps.push(() => writeWords(walk.flow, '('));
    if (index > 0) walk.steps.push(() => writeWords(walk.flow, sign));
  }
}
