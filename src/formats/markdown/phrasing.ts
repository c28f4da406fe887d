import type {PhrasingContent} from 'mdast';
import type {Mark} from '../../model/document.ts';
import {cleanText} from '../../text/clean.ts';
import {joint} from '../joint.ts';
import {bracketed, withoutHidden, wordsOfTag} from './html-words.ts';
import {numberOf, type References} from './references.ts';
import {safeTarget} from './target.ts';

/** Running text and the marks on it, which count from its start. */
export type Phrase = {readonly text: string; readonly marks: readonly Mark[]};

/** A node to read, or the end of one whose text began at `start`. */
type Step =
  | {readonly node: PhrasingContent}
  | {readonly start: number; readonly close: (start: number, end: number) => Mark | null};

/**
 * The text of inline Markdown and its marks, in reading order. Images become their
 * alternative text in brackets, footnotes their number in brackets, a link without text its
 * address; tags of HTML go. Walks with a stack of its own: emphasis can nest thousands deep.
 */
export function phraseOf(nodes: readonly PhrasingContent[], references: References): Phrase {
  let text = '';
  const marks: Mark[] = [];
  const steps: Step[] = [];
  const push = (children: readonly PhrasingContent[]): void => {
    for (const node of withoutHidden(children).toReversed()) steps.push({node});
  };
  const within = (children: readonly PhrasingContent[], kind: 'strong' | 'emphasis' | 'strike') => {
    steps.push({start: text.length, close: (start, end) => ({kind, start, end})});
    push(children);
  };
  const link = (children: readonly PhrasingContent[], url: string): void => {
    const target = safeTarget(url);
    if (target !== null) {
      steps.push({start: text.length, close: (start, end) => ({kind: 'link', target, start, end})});
      if (children.length === 0) text += target;
    }
    push(children);
  };
  push(nodes);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('close' in step) {
      const mark = step.close(step.start, text.length);
      if (mark !== null && mark.end > mark.start) marks.push(mark);
      continue;
    }
    const {node} = step;
    switch (node.type) {
      case 'text':
        text += continued(text, node.value);
        break;
      case 'inlineCode': {
        const start = text.length;
        text += cleanText(node.value).replaceAll('\n', ' ');
        marks.push({kind: 'code', start, end: text.length});
        break;
      }
      case 'break':
        text += '\n';
        break;
      case 'strong':
      case 'emphasis':
        within(node.children, node.type);
        break;
      case 'delete':
        within(node.children, 'strike');
        break;
      case 'link':
        link(node.children, node.url);
        break;
      case 'linkReference':
        link(node.children, references.addresses.get(node.identifier) ?? '');
        break;
      case 'image':
      case 'imageReference':
        text += bracketed(node.alt ?? '');
        break;
      case 'footnoteReference':
        text += `[${numberOf(references, node.identifier)}]`;
        break;
      case 'html':
        text += wordsOfTag(node.value);
        break;
    }
  }
  return {text, marks};
}

/** What `raw` adds to `text`: white space in a source, line breaks too, is one space. */
function continued(text: string, raw: string): string {
  const value = cleanText(raw).replaceAll(/[ \t]*\n[ \t\n]*|[ \t]+/g, (found, at: number, all) =>
    found.includes('\n') ? joint(all.slice(0, at), all.slice(at + found.length)) : ' ',
  );
  return text === '' || /\s$/.test(text.slice(-1)) ? value.replace(/^ /, '') : value;
}
