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
import {type Page, parsePage, parsePart} from './parse.ts';
import {saidBy} from './particulars.ts';
import {forEachElement} from './tree.ts';

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
  const shown = article.whole ? blocks : withoutEchoes(blocks, said.title);
  const drafts = shown.length > 0 ? shown : instead(page, said.base);
  if (drafts.length === 0 && hasScripts(page)) {
    return fail(
      `${cleanLine(name)} holds no text: it is a page that scripts write in a browser.`,
      'Open it in a browser, save the complete page or its text, and open that.',
    );
  }
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
        notes: decoded.value.notes,
      },
      said.title === null || drafts.length === 0 ? drafts : withTitle(said.title, drafts),
    ),
  );
}

/** What a page shows in place of scripts or frames, which is text to the parser. */
function instead({nodes}: Page, base: string | null): readonly Draft[] {
  const texts: string[] = [];
  forEachElement(nodes, (element) => {
    if (element.tagName === 'noscript' || element.tagName === 'noframes') {
      texts.push(...element.childNodes.map((node) => ('value' in node ? node.value : '')));
    }
  });
  return blocksOf(parsePart(texts.join('\n')), base).drafts;
}

function hasScripts({nodes}: Page): boolean {
  let found = false;
  forEachElement(nodes, ({tagName}) => {
    found ||= tagName === 'script';
  });
  return found;
}

function firstHeading(drafts: readonly Draft[]): string | null {
  return cleanLine(drafts.find(({kind}) => kind === 'heading')?.text ?? '') || null;
}

// A kicker, a date or a picture may stand before the heading in the page.
const TITLE_WITHIN = 5;

/** The title, and the blocks without a line near their beginning that only says it again. */
function withTitle(title: string, drafts: readonly Draft[]): readonly Draft[] {
  const letters = lettersOf(title);
  const again = drafts.findIndex(
    ({kind, text}) => kind === 'heading' && lettersOf(text) === letters,
  );
  if (again === 0) return drafts;
  const rest =
    again > 0 && again < TITLE_WITHIN
      ? drafts.toSpliced(again, 1)
      : withoutFirstLine(letters, drafts);
  return [{...draft('heading', cleanLine(title)), level: 1}, ...rest];
}

/** The blocks without a first line of these letters: where nothing is a heading, large type is. */
function withoutFirstLine(letters: string, drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...rest] = drafts;
  if (first?.kind !== 'paragraph' || letters === '') return drafts;
  const line = first.text.indexOf('\n');
  const length = line < 0 ? first.text.length : line;
  if (length > LONGEST_LINE || lettersOf(first.text.slice(0, length)) !== letters) return drafts;
  if (line < 0) return rest;
  const marks = first.marks.flatMap((mark) => {
    const start = Math.max(0, mark.start - line - 1);
    const end = mark.end - line - 1;
    return end > start ? [{...mark, start, end}] : [];
  });
  return [{...first, text: first.text.slice(line + 1), marks}, ...rest];
}

const LONGEST_LINE = 1000;
