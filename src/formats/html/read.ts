import type {Document} from '../../model/document.ts';
import {fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine} from '../../text/clean.ts';
import {assemble, type Draft, draft, titleFromName} from '../assemble.ts';
import {decode, decodeHead} from '../decode.ts';
import type {Reading} from '../format.ts';
import {articleIn} from './article.ts';
import {blocksOf} from './blocks.ts';
import {declaredCharset} from './charset.ts';
import {lettersOf, withoutEchoes} from './echoes.ts';
import {parsePage} from './parse.ts';
import {saidBy} from './particulars.ts';

/**
 * Reads a web page: its article where it has one, else the whole page. Title, byline, date,
 * site and language are what the page says of itself; the title becomes the first block
 * unless the text begins with it.
 */
export async function readHtml(source: Source, reading: Reading): Promise<Result<Document>> {
  const {bytes, name, origin, stated} = source;
  const decoded = await decode({
    bytes,
    wished: reading.encoding,
    declared: [stated?.charset ?? null, declaredCharset(decodeHead(bytes.subarray(0, 8192)))],
  });
  if (!decoded.ok) return decoded;
  const page = parsePage(decoded.value.text);
  if (page === null) {
    return fail(
      `${cleanLine(name)} is a web page of more elements than Lectern can lay out.`,
      'Save the part that you want to read as a page or a text of its own.',
    );
  }
  const said = saidBy(page, stated?.address ?? null);
  const article = articleIn(page, said);
  const blocks = blocksOf(article.nodes, said.base).drafts;
  const drafts = article.whole ? blocks : withoutEchoes(blocks, said.title);
  return succeed(
    assemble(
      {
        title: said.title ?? firstHeading(drafts) ?? titleFromName(name),
        byline: said.byline ?? article.byline,
        date: said.date,
        source: said.site,
        language: said.language,
        origin,
        format: 'html',
        notes: [...decoded.value.notes, ...(stated?.notes ?? [])],
      },
      said.title === null ? drafts : withTitle(said.title, drafts),
    ),
  );
}

function firstHeading(drafts: readonly Draft[]): string | null {
  return cleanLine(drafts.find(({kind}) => kind === 'heading')?.text ?? '') || null;
}

function withTitle(title: string, drafts: readonly Draft[]): readonly Draft[] {
  const [first] = drafts;
  const same = first?.kind === 'heading' && lettersOf(first.text) === lettersOf(title);
  return same ? drafts : [{...draft('heading', cleanLine(title)), level: 1}, ...drafts];
}
