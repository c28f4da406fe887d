import type {FootnoteDefinition, RootContent} from 'mdast';

/** What the links and footnotes of one article refer to. */
export type References = {
  /** Addresses by identifier. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Footnotes by identifier. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** The footnotes' numbers by identifier, in order; `numberOf` gives the next one out. */
  readonly numbers: Map<string, number>;
};

/** Everything that `nodes` define, at any depth. Of two definitions the first counts. */
export function referencesOf(nodes: readonly RootContent[]): References {
  const addresses = new Map<string, string>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const collect = (node: RootContent): void => {
    if (node.type === 'definition') {
      if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
      return;
    }
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, node);
    }
    if (HOLDERS.has(node.type) && 'children' in node) node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return {addresses, footnotes, numbers: new Map()};
}

// Only these hold other blocks, and so definitions.
const HOLDERS: ReadonlySet<RootContent['type']> = new Set([
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
]);

/** The number of a footnote: they are numbered in the order in which they are asked for. */
export function numberOf({numbers}: References, identifier: string): number {
  const number = numbers.get(identifier) ?? numbers.size + 1;
  numbers.set(identifier, number);
  return number;
}
