import type {Progress} from '../../model/source.ts';
import {scanXml} from '../xml.ts';
import type {Archive} from '../zip.ts';
import type {Content} from './content.ts';
import {countersOf} from './counters.ts';
import {diagramsOf} from './diagrams.ts';
import type {Note} from './drafts.ts';
import {languageTally} from './language.ts';
import {listsOf} from './numbering.ts';
import {paragraphOf} from './paragraph.ts';
import {partOfKind, partText, partTree, type Relations, relationsOf} from './parts.ts';
import {type Story, storyOf} from './story.ts';
import {stylesOf} from './styles.ts';
import type {Surroundings} from './telling.ts';

/** The text of a document with its notes, in the order in which the text refers to them. */
export type Whole = {
  /** The name of the main part's root: "w:document". */
  readonly root: string;
  readonly content: readonly Content[];
  readonly notes: readonly Note[];
  /** The language of most of it, or null where none is said. */
  readonly language: string | null;
  /** What a reader should know about how it was read, a sentence each. */
  readonly remarks: readonly string[];
};

const NOTES = ['footnote', 'endnote'] as const;

/** How many paragraphs are read before it is said again how many. */
const SAID_EVERY = 1000;

const DAMAGED = 'It is damaged: some of its text may be missing or out of place.';
const CUT = 'It is longer than Lectern reads: its end is missing.';
const ELSEWHERE = 'A part of it that is a document of its own is not shown.';

/**
 * Reads the main part `main`, whose XML is `xml`, with the parts that it leans on: those that
 * are missing or damaged are passed over.
 */
export async function wholeOf(
  archive: Archive,
  main: string,
  xml: string,
  progress: (progress: Progress) => void,
): Promise<Whole> {
  const relations = await relationsOf(archive, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const named = (kind: string): string | null =>
    partOfKind(archive, relations, kind, `${folder}${kind}.xml`);
  const styles = stylesOf(await partTree(archive, named('styles')));
  const counters = countersOf(listsOf(await partTree(archive, named('numbering')), styles));
  const languages = languageTally(styles.defaults.languages);
  const diagrams = await diagramsOf(archive, relations);
  const remarks = new Set<string>();
  let paragraphs = 0;

  const around = (own: Relations, noteNumber: Surroundings['noteNumber']): Surroundings => ({
    styles,
    languages,
    finish: (paragraph) => {
      if (++paragraphs % SAID_EVERY === 0) {
        progress({doing: `Reading paragraph ${paragraphs}`, share: null});
      }
      return paragraphOf(paragraph, styles, counters);
    },
    addressOf: (id) => {
      const relation = own.get(id);
      return relation?.external === true ? relation.target : null;
    },
    diagramOf: (id) => diagrams.get(id) ?? [],
    noteNumber,
    elsewhere: () => remarks.add(ELSEWHERE),
  });
  const scan = (story: Story, text: string): void => {
    const {wellFormed, whole} = scanXml(text, story.handlers);
    if (!wellFormed) remarks.add(DAMAGED);
    if (!whole) remarks.add(CUT);
  };

  const numbers = new Map<string, number>();
  const body = storyOf(
    around(relations, (kind, id) => {
      const number = numbers.get(`${kind} ${id}`) ?? numbers.size + 1;
      numbers.set(`${kind} ${id}`, number);
      return number;
    }),
  );
  scan(body, xml);
  const content = body.content();

  const noted = new Map<string, readonly Content[]>();
  for (const kind of NOTES) {
    const name = numbers.size === 0 ? null : named(`${kind}s`);
    const text = name === null ? null : await partText(archive, name);
    if (name === null || !text?.ok) continue;
    const story = storyOf(around(await relationsOf(archive, name), () => null));
    scan(story, text.value);
    for (const [id, each] of story.notes) noted.set(`${kind} ${id}`, each);
  }
  return {
    root: body.root(),
    content,
    notes: [...numbers].map(([key, number]) => ({number, content: noted.get(key) ?? []})),
    language: languages.most(),
    remarks: [...remarks],
  };
}
