import {localName, scanXml} from './xml.ts';

/** An element of a small XML file, with everything in it. */
export type XmlElement = {
  /** Without its prefix: "title" for "dc:title". */
  readonly name: string;
  /** By their names as written ("opf:role"); `attributeOf` looks without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Strings are text, unclean. */
  readonly children: readonly (XmlElement | string)[];
};

/**
 * The tree of a small XML file (a list, an index, metadata), read as `scanXml` reads: as its
 * top there is an element without a name, which holds the root and what stands beside it. It
 * nests at most 256 deep, so that one may recurse in it, and ends after 250,000 elements.
 */
export function xmlTree(
  source: string,
  entities: Readonly<Record<string, string>> = {},
): XmlElement {
  const top: Growing = {name: '', attributes: {}, children: []};
  const path = [top];
  scanXml(
    source,
    {
      open: (name, attributes) => {
        const element: Growing = {name: localName(name), attributes, children: []};
        path.at(-1)?.children.push(element);
        path.push(element);
      },
      close: () => {
        path.pop();
      },
      text: (text) => {
        path.at(-1)?.children.push(text);
      },
    },
    {entities, most: MOST_ELEMENTS},
  );
  return top;
}

// A table of contents of 60,000 entries has as many.
const MOST_ELEMENTS = 250_000;

type Growing = Omit<XmlElement, 'children'> & {readonly children: (XmlElement | string)[]};

/**
 * The elements right in `element`, of the local name `name` where it is given. Names in any
 * case.
 */
export function elementsIn(element: XmlElement, name: string | null = null): XmlElement[] {
  return element.children.filter((child): child is XmlElement => {
    if (typeof child === 'string') return false;
    return name === null || child.name.toLowerCase() === name;
  });
}

/** All elements of the local name `name` (in lower case) anywhere in `element`, in their order. */
export function elementsWithin(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (within: XmlElement): void => {
    for (const child of elementsIn(within)) {
      if (child.name.toLowerCase() === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** The value of the attribute of the local name `name` (in lower case), or null. */
export function attributeOf({attributes}: XmlElement, name: string): string | null {
  const exact = attributes[name];
  if (exact !== undefined) return exact;
  for (const [written, value] of Object.entries(attributes)) {
    if (localName(written).toLowerCase() === name) return value;
  }
  return null;
}

/** All text in `element`, unclean. */
export function textWithin(element: XmlElement): string {
  const parts: string[] = [];
  const collect = ({children}: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') parts.push(child);
      else collect(child);
    }
  };
  collect(element);
  return parts.join('');
}
