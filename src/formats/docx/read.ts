import type {Document} from '../../model/document.ts';
import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine} from '../../text/clean.ts';
import {assemble, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {scanXml} from '../xml.ts';
import {attributeOf, elementsWithin} from '../xml-tree.ts';
import {type Archive, openArchive} from '../zip.ts';
import type {Content} from './content.ts';
import {withoutContents} from './contents.ts';
import {countersOf} from './counters.ts';
import {diagramsOf} from './diagrams.ts';
import {draftsOf, type Note} from './drafts.ts';
import {languageTally} from './language.ts';
import {listsOf} from './numbering.ts';
import {paragraphOf} from './paragraph.ts';
import {particularsOf} from './particulars.ts';
import {partOfKind, partText, partTree, type Relations, relationsOf} from './parts.ts';
import {type Story, storyOf} from './story.ts';
import {stylesOf} from './styles.ts';
import type {Surroundings} from './telling.ts';

const NOTES = ['footnote', 'endnote'] as const;

/** How many paragraphs are read before it is said again how many. */
const SAID_EVERY = 1000;

/**
 * The article in a Word document (ECMA-376, ISO/IEC 29500, strict and transitional): its text
 * as it is when all changes are accepted, without comments, headers and footers, the notes
 * at its end. Fails in words for what is cut off, damaged, hostile, or no Word document.
 */
export async function readDocx(source: Source, reading: Reading): Promise<Result<Document>> {
  const opened = openArchive(source.bytes, source.name);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const top = await relationsOf(archive, '');
  const main = partOfKind(archive, top, 'officeDocument', 'word/document.xml');
  if (main === null)
    return fail(`${archive.called} is no Word document: its text is missing.`, AGAIN);
  const text = await partText(archive, main);
  if (!text.ok) return text;

  const parts = await partsAround(archive, main);
  const styles = stylesOf(await partTree(archive, parts.named('styles')));
  const counters = countersOf(listsOf(await partTree(archive, parts.named('numbering')), styles));
  const languages = languageTally(styles.defaults.languages);
  const diagrams = await diagramsOf(archive, parts.relations);
  const numbers = new Map<string, number>();
  const notes = new Set<string>();
  let paragraphs = 0;

  const surroundings = (
    relations: Relations,
    noteNumber: Surroundings['noteNumber'],
  ): Surroundings => ({
    styles,
    languages,
    finish: (paragraph) => {
      if (++paragraphs % SAID_EVERY === 0) {
        reading.progress({doing: `Reading paragraph ${paragraphs}`, share: null});
      }
      return paragraphOf(paragraph, styles, counters);
    },
    addressOf: (id) => {
      const relation = relations.get(id);
      return relation?.external === true ? relation.target : null;
    },
    diagramOf: (id) => diagrams.get(id) ?? [],
    noteNumber,
    elsewhere: () => notes.add('A part of it that is a document of its own is not shown.'),
  });
  const scan = (story: Story, xml: string): void => {
    const {wellFormed, whole} = scanXml(xml, story.handlers);
    if (!wellFormed) notes.add('It is damaged: some of its text may be missing or out of place.');
    if (!whole) notes.add('It is longer than Lectern reads: its end is missing.');
  };

  const body = storyOf(
    surroundings(parts.relations, (kind, id) => {
      const key = `${kind} ${id}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return number;
    }),
  );
  scan(body, text.value);
  if (body.root() !== 'w:document') {
    return {ok: false, failure: otherDocument(archive.called, body.root())};
  }

  const noted = new Map<string, readonly Content[]>();
  for (const kind of NOTES) {
    if (![...numbers.keys()].some((key) => key.startsWith(kind))) continue;
    const name = parts.named(`${kind}s`);
    const xml = name === null ? null : await partText(archive, name);
    if (name === null || !xml?.ok) continue;
    const story = storyOf(surroundings(await relationsOf(archive, name), () => null));
    scan(story, xml.value);
    for (const [id, content] of story.notes) noted.set(`${kind} ${id}`, content);
  }
  const endNotes = [...numbers].map(
    ([key, number]): Note => ({number, content: noted.get(key) ?? []}),
  );

  const content = body.content();
  const said = particularsOf(
    await partTree(archive, partOfKind(archive, top, 'core-properties', 'docProps/core.xml')),
  );
  const settings = await partTree(archive, parts.named('settings'));
  const [theme] = elementsWithin(settings, 'themefontlang');
  return succeed(
    assemble(
      {
        title: said.title ?? titleIn(content) ?? titleFromName(source.name),
        byline: said.author,
        date: said.date,
        source: null,
        language: tagOf(said.language ?? languages.most() ?? (theme && attributeOf(theme, 'val'))),
        origin: source.origin,
        format: 'docx',
        notes: [...notes],
      },
      draftsOf(withoutContents(content), endNotes),
    ),
  );
}

/** A part by the relation of its kind, else by its usual name. */
type Parts = {
  readonly relations: Relations;
  readonly named: (kind: string) => string | null;
};

async function partsAround(archive: Archive, main: string): Promise<Parts> {
  const relations = await relationsOf(archive, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return {
    relations,
    named: (kind) => partOfKind(archive, relations, kind, `${folder}${kind}.xml`),
  };
}

const AGAIN = 'Download or copy it again, then open that.';

function otherDocument(called: string, root: string): Failure {
  const what =
    root === '?:workbook'
      ? 'an Excel workbook'
      : root === '?:presentation'
        ? 'a PowerPoint presentation'
        : 'no Word document, though it is packed like one';
  return {
    reason: `${called} is ${what}.`,
    next: 'Save its text as a .docx, .txt or .md file and open that.',
  };
}

function titleIn(content: readonly Content[]): string | null {
  const named = (is: string) =>
    content.find(
      (each) => each.kind === 'paragraph' && each.role.is === is && each.phrase.text.trim() !== '',
    );
  const found = named('title') ?? named('heading');
  return found?.kind === 'paragraph' ? cleanLine(found.phrase.text) : null;
}

function tagOf(language: string | null | undefined): string | null {
  return language && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : null;
}
