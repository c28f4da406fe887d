import type {Document} from '../model/document.ts';
import {type Result, succeed} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanText} from '../text/clean.ts';
import {assemble, titleFromName} from './assemble.ts';
import {type Decoded, decode} from './decode.ts';
import type {Format, Reading} from './format.ts';
import {withEmphasis} from './plain/emphasis.ts';
import {withHeadings} from './plain/headings.ts';
import {stanzas} from './plain/lines.ts';
import {asNotice, withoutNotices} from './plain/notices.ts';
import {paragraphs} from './plain/paragraphs.ts';
import {splitTitle} from './plain/title.ts';

const NAMES = /\.(?:txt|text)$/i;

/** Plain text: what everything is that is nothing else. */
export const plain: Format = {
  id: 'text',
  claim: ({name}) => (NAMES.test(name) ? 'name' : 'fallback'),
  offers: (name) => NAMES.test(name),
  isolated: false,
  read: readPlain,
};

async function readPlain(source: Source, reading: Reading): Promise<Result<Document>> {
  const declared = [source.stated?.charset ?? null];
  const decoded = await decode({bytes: source.bytes, wished: reading.encoding, declared});
  return decoded.ok ? succeed(documentOfText(decoded.value, source)) : decoded;
}

/**
 * Reads plain text as people write it: a line a paragraph, or hard-wrapped lines with
 * blank lines or indentation between paragraphs, verse, lists and headings among them, and books
 * with a header and a licence around them. The document's text differs from the file's in white
 * space, and in the underscores around _emphasised_ words, only (where the file is clean). Linear.
 */
export function documentOfText(
  {text, notes}: Decoded,
  {name, origin}: Pick<Source, 'name' | 'origin'>,
): Document {
  const {stated, before, body: own, behind} = withoutNotices(stanzas(cleanText(text)));
  const {title, body} = splitTitle(own);
  const chapters = withHeadings(paragraphs(body));
  return assemble(
    {
      title: stated.get('title') ?? title?.text ?? titleFromName(name),
      byline: stated.get('author') ?? null,
      date: null,
      source: null,
      language: null,
      origin,
      format: 'text',
      notes,
    },
    [
      ...asNotice(paragraphs(before), 0),
      ...withEmphasis([...(title === null ? [] : [title]), ...chapters]),
      ...asNotice(paragraphs(behind), 1),
    ],
  );
}
