import {cleanLine} from '../../text/clean.ts';
import {type Attributes, valueIn} from './names.ts';

// What programs put where people should say what a picture shows.
const FILE_NAME =
  /^(?:\S*[\\/])?[^\\/]{1,200}\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp|heic)$/i;
const OF_A_MACHINE =
  /\s*(?:Description automatically generated|AI-generated content may be incorrect\.?).*$/i;

/** The words that stand for a picture, in brackets; nothing where it has none, or is hidden. */
export function alternativeOf(attributes: Attributes): string {
  if (/^(?:1|true)$/.test(valueIn(attributes, 'hidden') ?? '')) return '';
  return inBrackets(valueIn(attributes, 'descr') || valueIn(attributes, 'title') || '');
}

/** The words of a shape of the old kind: its letters where it is made of some, else what stands for it. */
export function wordsOfShape(name: string, attributes: Attributes): string {
  if (name === 'v:textpath') return valueIn(attributes, 'string') ?? '';
  return inBrackets(valueIn(attributes, 'alt') ?? '');
}

function inBrackets(words: string): string {
  const line = cleanLine(words.slice(0, 5000)).replace(OF_A_MACHINE, '');
  return line === '' || FILE_NAME.test(line) ? '' : `[${line}]`;
}
