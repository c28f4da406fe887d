import {cleanLine} from '../../text/clean.ts';
import {attributeOf, elementsIn, elementsWithin, textWithin, type XmlElement} from '../xml-tree.ts';

/** What a book's package says of it; clean. */
export type Metadata = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Whether its pages are laid out as pictures are: EPUB 3.3, section 8.2. */
  readonly fixedLayout: boolean;
};

/** A statement of the metadata, and what refines it: by attributes in EPUB 2, by elements in 3. */
type Statement = {
  readonly text: string;
  readonly of: (property: string) => string;
};

/**
 * Reads the metadata in the tree of a package: Dublin Core, with the refinements of EPUB 2 and
 * 3.
 */
export function metadataOf(tree: XmlElement): Metadata {
  const elements = elementsWithin(tree, 'metadata').flatMap(withNested);
  const statements = statementsOf(elements);
  const [language = ''] = statements('language').map(({text}) => text);
  return {
    title: titleOf(statements('title')),
    byline: bylineOf(statements('creator')),
    date: dateOf(statements('date'), elements),
    publisher: joinedNames(statements('publisher').map(({text}) => text)),
    language: LANGUAGE.test(language) ? language.replaceAll('_', '-') : null,
    fixedLayout: elements.some(
      (element) =>
        propertyOf(element) === 'rendition:layout' && statedIn(element) === 'pre-paginated',
    ),
  };
}

// A tag of BCP 47, but none of those that say: unknown, several, no language.
const LANGUAGE = /^(?!(?:und|mul|zxx)\b)[a-z]{2,8}(?:[-_][a-z\d]{1,8})*$/i;

/** Old books put the statements into one more element. */
function withNested(metadata: XmlElement): XmlElement[] {
  return elementsIn(metadata).flatMap((element) =>
    /^(?:dc|x)-metadata$/i.test(element.name) ? elementsIn(element) : [element],
  );
}

function propertyOf(element: XmlElement): string {
  return attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
}

function statedIn(element: XmlElement): string {
  return cleanLine(attributeOf(element, 'content') ?? textWithin(element));
}

function statementsOf(elements: readonly XmlElement[]): (name: string) => Statement[] {
  const refinements = new Map<string, string>();
  for (const element of elements) {
    const id = attributeOf(element, 'refines')?.replace(/^#/, '');
    if (id !== undefined) refinements.set(`${id} ${propertyOf(element)}`, statedIn(element));
  }
  return (name) =>
    elements
      .filter((element) => element.name.toLowerCase() === name)
      .map((element) => ({
        text: cleanLine(textWithin(element)),
        of: (property: string) =>
          refinements.get(`${attributeOf(element, 'id') ?? ''} ${property}`) ??
          attributeOf(element, property) ??
          '',
      }))
      .filter(({text}) => text !== '');
}

function titleOf(titles: readonly Statement[]): string | null {
  const main = titles.find((title) => title.of('title-type') === 'main') ?? titles[0];
  if (main === undefined) return null;
  const sub = titles.find((title) => title.of('title-type') === 'subtitle');
  return sub === undefined || sub === main ? main.text : `${main.text}: ${sub.text}`;
}

/** Who wrote it; whoever made it otherwise, where nobody wrote it. */
function bylineOf(creators: readonly Statement[]): string | null {
  const authors = creators.filter((creator) => /^(?:aut)?$/i.test(creator.of('role')));
  return joinedNames((authors.length > 0 ? authors : creators).map(({text}) => text));
}

// A longer list is for a catalogue.
const MOST_NAMES = 10;

function joinedNames(names: readonly string[]): string | null {
  return [...new Set(names)].slice(0, MOST_NAMES).join(', ') || null;
}

/** When it was published; when it was made into a file, where nothing else is said. */
function dateOf(dates: readonly Statement[], elements: readonly XmlElement[]): string | null {
  // What programs write that know no date is in the first years of the era.
  const known = dates.filter(({text}) => !/^0[01]\d\d-/.test(text));
  const published =
    known.find((date) => date.of('event') === 'original-publication') ??
    known.find((date) => date.of('event') === 'publication') ??
    known.find((date) => !/modification|conversion/.test(date.of('event'))) ??
    known[0];
  const modified = elements.find((element) => propertyOf(element) === 'dcterms:modified');
  return published?.text ?? (modified === undefined ? null : statedIn(modified) || null);
}
