import type {Document} from '../model/document.ts';
import {succeed} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanText} from '../text/clean.ts';
import {assemble, titleFromName} from './assemble.ts';
import {decode} from './decode.ts';
import type {Format} from './format.ts';
import {withHeadings} from './plain/headings.ts';
import {stanzas} from './plain/lines.ts';
import {paragraphs} from './plain/paragraphs.ts';
import {splitTitle} from './plain/title.ts';

const NAMES = /\.(?:txt|text)$/i;

/** Plain text: what everything is that is nothing else. */
export const plain: Format = {
  id: 'text',
  claim: ({name}) => (NAMES.test(name) ? 'name' : 'fallback'),
  offers: (name) => NAMES.test(name),
  isolated: false,
  read: (source) => succeed(readPlain(source)),
};

/**
 * Reads plain text as people write it: a line a paragraph, or hard-wrapped lines with
 * blank lines or indentation between paragraphs, verse, lists and headings among them.
 * The document's text differs from the file's in white space only (where the file is
 * clean). `notes` come before those about its encoding. Linear.
 */
export function readPlain(source: Source, notes: readonly string[] = []): Document {
  const decoded = decode(source.bytes);
  const {title, body} = splitTitle(stanzas(cleanText(decoded.text)));
  return assemble(
    {
      title: title?.text ?? titleFromName(source.name),
      byline: null,
      date: null,
      source: null,
      language: null,
      origin: source.origin,
      format: 'text',
      notes: [...notes, ...decoded.notes],
    },
    [...(title === null ? [] : [title]), ...withHeadings(paragraphs(body))],
  );
}
