import type {PhrasingContent} from 'mdast';
import type {Mark} from '../../model/document.ts';
import {cleanText} from '../../text/clean.ts';
import {joint} from '../joint.ts';
import type {Phrase} from '../phrase.ts';
import {safeTarget} from '../target.ts';
import {bracketed, withoutHidden, wordsOfTag} from './html-words.ts';
import {numberOf, type References} from './references.ts';

/** A node to read, or a mark whose nodes have been read: it ends where the text now does. */
type Step = {readonly node: PhrasingContent} | {readonly open: Mark};

type Unplaced =
  | {readonly kind: 'strong' | 'emphasis' | 'strike'}
  | {readonly kind: 'link'; readonly target: string};

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
  const within = (children: readonly PhrasingContent[], mark: Unplaced): void => {
    steps.push({open: {...mark, start: text.length, end: text.length}});
    push(children);
  };
  const link = (children: readonly PhrasingContent[], url: string): void => {
    const target = safeTarget(url);
    if (target === null) push(children);
    else within(children, {kind: 'link', target});
    if (target !== null && children.length === 0) text += target;
  };
  push(nodes);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('open' in step) {
      marks.push({...step.open, end: text.length});
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
        within(node.children, {kind: node.type});
        break;
      case 'delete':
        within(node.children, {kind: 'strike'});
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
