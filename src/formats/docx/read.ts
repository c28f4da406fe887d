import type {Document} from '../../model/document.ts';
import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine} from '../../text/clean.ts';
import {assemble, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {openArchive} from '../zip.ts';
import type {Content} from './content.ts';
import {withoutContents} from './contents.ts';
import {draftsOf} from './drafts.ts';
import {particularsOf} from './particulars.ts';
import {partOfKind, partText, partTree, relationsOf} from './parts.ts';
import {wholeOf} from './whole.ts';

/**
 * The article in a Word document (ECMA-376, ISO/IEC 29500, strict and transitional): its text
 * as it is when all changes are accepted, without comments, headers and footers, the notes
 * at its end. Fails in words for what is cut off, damaged, hostile, or no Word document.
 */
export async function readDocx(source: Source, reading: Reading): Promise<Result<Document>> {
  const opened = openArchive(source.bytes, source.name);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const relations = await relationsOf(archive, '');
  const main = partOfKind(archive, relations, 'officeDocument', 'word/document.xml');
  if (main === null) {
    return fail(
      `${archive.called} is no Word document: its text is missing.`,
      'Download or copy it again, then open that.',
    );
  }
  const text = await partText(archive, main);
  if (!text.ok) return text;
  const {root, content, notes, language, remarks} = await wholeOf(
    archive,
    main,
    text.value,
    reading.progress,
  );
  if (root !== 'w:document') return {ok: false, failure: otherDocument(archive.called, root)};
  const core = partOfKind(archive, relations, 'core-properties', 'docProps/core.xml');
  const said = particularsOf(await partTree(archive, core));
  return succeed(
    assemble(
      {
        title: said.title ?? titleIn(content) ?? titleFromName(source.name),
        byline: said.author,
        date: said.date,
        source: null,
        language: tagOf(said.language) ?? tagOf(language),
        origin: source.origin,
        format: 'docx',
        notes: remarks,
      },
      draftsOf(withoutContents(content), notes),
    ),
  );
}

function otherDocument(called: string, root: string): Failure {
  return {
    reason: `${called} is ${OTHERS.get(root) ?? 'no Word document, though it is packed like one'}.`,
    next: 'Save its text as a .docx, .txt or .md file and open that.',
  };
}

const OTHERS: ReadonlyMap<string, string> = new Map([
  ['?:workbook', 'an Excel workbook'],
  ['?:presentation', 'a PowerPoint presentation'],
]);

/** The first title in `content`, else the first heading, or null. */
function titleIn(content: readonly Content[]): string | null {
  const first = (is: string): string | undefined => {
    for (const each of content) {
      if (each.kind !== 'paragraph' || each.role.is !== is) continue;
      const line = cleanLine(each.phrase.text);
      if (line !== '') return line;
    }
    return undefined;
  };
  return first('title') ?? first('heading') ?? null;
}

function tagOf(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null;
}
