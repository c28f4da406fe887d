import {attributeOf, elementsIn, elementsWithin, type XmlElement} from '../xml-tree.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperty,
  readRunProperty,
} from './properties.ts';
import {type Role, roleOfName} from './roles.ts';

/** What a style says, with all that it takes over from those it is based on. */
export type Style = {
  readonly id: string;
  readonly paragraph: Readonly<ParagraphProperties>;
  readonly run: Readonly<RunProperties>;
  /** What its name says that its text is, or that of the nearest style that it is based on. */
  readonly role: Role;
};

/** The styles of a document. */
export type Styles = {
  /** The style of this id for paragraphs; the default one for none. */
  readonly paragraph: (id: string | undefined) => Style;
  /** The style of this id for runs, or null. */
  readonly run: (id: string) => Style | null;
  /** How runs look of which nothing is said. */
  readonly defaults: Readonly<RunProperties>;
};

type Written = {
  readonly element: XmlElement;
  readonly name: string;
  readonly basedOn: string | null;
};

// Word's own limit is lower. It also ends circles.
const LONGEST_CHAIN = 32;

/** The styles of a `w:styles` tree (ECMA-376, part 1, 17.7). Ids that it lacks are judged by themselves. */
export function stylesOf(tree: XmlElement): Styles {
  const written = new Map<string, Written>();
  let usual: string | undefined;
  for (const element of elementsWithin(tree, 'style')) {
    const id = attributeOf(element, 'styleid') ?? '';
    const [named] = elementsIn(element, 'name');
    const [based] = elementsIn(element, 'basedon');
    const name = (named && attributeOf(named, 'val')) ?? id;
    written.set(id, {element, name, basedOn: (based && attributeOf(based, 'val')) ?? null});
    const isDefault = /^(?:1|true|on)$/.test(attributeOf(element, 'default') ?? '');
    if (isDefault && attributeOf(element, 'type') === 'paragraph') usual = id;
  }
  const known = new Map<string, Style>();
  const styleOf = (id: string): Style => {
    const style = known.get(id) ?? inherited(id, written);
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => styleOf(id ?? usual ?? ''),
    run: (id) => (id === '' ? null : styleOf(id)),
    defaults: defaultsOf(tree),
  };
}

function inherited(id: string, written: ReadonlyMap<string, Written>): Style {
  const chain: Written[] = [];
  for (let at = written.get(id); at !== undefined; at = written.get(at.basedOn ?? '')) {
    if (chain.length === LONGEST_CHAIN || chain.includes(at)) break;
    chain.push(at);
  }
  const paragraph: ParagraphProperties = {};
  const run: RunProperties = {};
  for (const {element} of chain.toReversed()) {
    for (const properties of elementsIn(element, 'ppr')) readParagraph(paragraph, properties);
    for (const properties of elementsIn(element, 'rpr')) readRun(run, properties);
  }
  const names = chain.length === 0 ? [id] : chain.map(({name}) => name);
  const role = names.map(roleOfName).find((each) => each.is !== 'text') ?? {is: 'text'};
  return {id, paragraph, run, role};
}

function defaultsOf(tree: XmlElement): RunProperties {
  const defaults: RunProperties = {};
  for (const element of elementsWithin(tree, 'rprdefault')) {
    for (const properties of elementsIn(element, 'rpr')) readRun(defaults, properties);
  }
  return defaults;
}

function readParagraph(into: ParagraphProperties, properties: XmlElement): void {
  for (const element of elementsIn(properties)) {
    readParagraphProperty(into, element.name, element.attributes);
    if (element.name === 'numPr') readParagraph(into, element);
  }
}

function readRun(into: RunProperties, properties: XmlElement): void {
  for (const {name, attributes} of elementsIn(properties)) readRunProperty(into, name, attributes);
}
