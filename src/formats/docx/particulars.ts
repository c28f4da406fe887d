import {cleanLine} from '../../text/clean.ts';
import {elementsWithin, textWithin, type XmlElement} from '../xml-tree.ts';

/** What a document says of itself, clean; null where it says nothing that means something. */
export type Particulars = {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly language: string | null;
};

// What programs write where people wrote nothing.
const NO_TITLE =
  /^(?:(?:microsoft )?word(?: document| - .*)?|document\d*|untitled.*|title|no title|.*\.(?:docx?|dotx?|rtf|odt)|powerpoint presentation)$/i;
const NO_AUTHOR =
  /^(?:(?:microsoft )?office[ -]?user|(?:windows|microsoft|default|registered|ms)? ?users?|admin(?:istrator)?|author|unknown|un-?named|owner|pc|hp|dell|lenovo|acer|asus|python-docx|apache poi|docx4j|openxml|openpyxl|aspose.*|anonymous)$/i;

/** The particulars in a `cp:coreProperties` tree (ECMA-376, part 2, 11). */
export function particularsOf(tree: XmlElement): Particulars {
  const said = (name: string): string | null => {
    const [element] = elementsWithin(tree, name);
    return (element && cleanLine(textWithin(element).slice(0, 2000))) || null;
  };
  const author = said('creator');
  const title = said('title');
  const template = author === 'python-docx';
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    author: author === null || NO_AUTHOR.test(author) ? null : author.replaceAll(/\s*;\s*/g, ', '),
    // The template of python-docx has a date of its own.
    date: template ? null : (dayOf(said('created')) ?? dayOf(said('modified'))),
    language: said('language'),
  };
}

function dayOf(time: string | null): string | null {
  const [day] = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(time ?? '') ?? [];
  // Programs without a clock write the first day that they know.
  return day === undefined || /^(?:1601|1899|1900|1970|1980)-/.test(day) ? null : day;
}
