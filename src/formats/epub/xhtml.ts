import {parse} from 'parse5';
import type {Element, Node} from '../html/tree.ts';
import {localName, scanXml} from '../xml.ts';
import {entitiesIn} from './entities.ts';
import {newElement} from './shape.ts';

/**
 * The tree of a content document in the shape that parse5 gives to HTML, names in lower case
 * and those of elements without prefixes. It is read as XML, in which `<title/>` and
 * `<a id="x"/>` end where they begin; a broken one as HTML, in which such tags are written
 * out first; one that is both broken and nested hundreds deep as far as XML goes.
 */
export function contentTree(source: string): Node[] {
  const {nodes, wellFormed, deepest} = treeOfXml(source);
  if (wellFormed || deepest > DEEPEST_HTML) return nodes;
  return parse(withoutSelfClosing(source)).childNodes;
}

// The parser of HTML takes a time that grows with the depth for each tag.
const DEEPEST_HTML = 200;

// No chapter comes near: what follows is left out.
const MOST_ELEMENTS = 1_000_000;

type Scanned = {
  readonly nodes: Node[];
  readonly wellFormed: boolean;
  /** The most elements that lie in each other, paragraphs and items without end aside. */
  readonly deepest: number;
};

function treeOfXml(source: string): Scanned {
  const top: Element = newElement('#root', {}, null);
  let parent: Element = top;
  let depth = 0;
  let deepest = 0;
  const {wellFormed, whole} = scanXml(
    source,
    {
      open: (name, attributes) => {
        const element = newElement(localName(name).toLowerCase(), attributes, parent);
        parent.childNodes.push(element);
        parent = element;
        if (!ENDS_BY_ITSELF.has(element.tagName)) deepest = Math.max(deepest, ++depth);
      },
      close: () => {
        if (!ENDS_BY_ITSELF.has(parent.tagName)) depth--;
        const above = parent.parentNode;
        if (above !== null && 'tagName' in above) parent = above;
      },
      text: (value) => {
        parent.childNodes.push({nodeName: '#text', value, parentNode: parent});
      },
    },
    {entities: entitiesIn(source), most: MOST_ELEMENTS},
  );
  return {nodes: top.childNodes, wellFormed: wellFormed || !whole, deepest};
}

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
const ENDS_BY_ITSELF = new Set([...VOID, ...'p li dt dd tr td th option'.split(' ')]);

const SELF_CLOSING = /<([a-z][\w:-]*)(\s[^<>]*)?\/>/gi;

function withoutSelfClosing(source: string): string {
  return source.replaceAll(SELF_CLOSING, (tag, name: string, rest: string | undefined) =>
    VOID.has(name.toLowerCase()) ? tag : `<${name}${rest ?? ''}></${name}>`,
  );
}
