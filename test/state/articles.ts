import fc from 'fast-check';
import type {Block, Container, Document} from '../../src/model/document.ts';
import type {Entity, Kind} from '../../src/model/entity.ts';
import {entity} from '../search/article.ts';

/** An article as the program holds it, with the names found in it. */
export type Read = {
  readonly document: Document;
  readonly entities: readonly Entity[];
};

/** What a block is made from; what is left out is a paragraph's. */
export type Part = Partial<Omit<Block, 'start' | 'end' | 'cells'>> & {readonly text: string};

/** A document of these parts, a blank row between two of them. */
export function documentOf(...parts: readonly (Part | string)[]): Document {
  let text = '';
  const blocks = parts
    .map((part) => (typeof part === 'string' ? {text: part} : part))
    .filter((part) => part.text !== '')
    .map(({text: own, ...rest}): Block => {
      if (text !== '') text += '\n\n';
      const start = text.length;
      text += own;
      const plain = {kind: 'paragraph', level: 0, within: []} as const;
      return {...plain, cells: [], header: false, ...rest, start, end: text.length};
    });
  return {
    title: 'The ferry',
    byline: 'Nobody Inparticular',
    date: '3 May',
    source: null,
    language: null,
    origin: 'ferry.md',
    format: 'markdown',
    text,
    blocks,
    marks: [],
    outline: [],
    notes: [],
  };
}

const NAMES: readonly (readonly [Kind, string, ...string[]])[] = [
  ['person', 'Ana Duarte', 'Duarte', 'Senhora Duarte'],
  ['person', '王小明', '小明'],
  ['person', 'Zoë Brontë'],
  ['organisation', 'Blue Anchor Line', 'Blue Anchor'],
  ['organisation', 'اتحاد الموانئ'],
  ['place', 'Horta'],
  ['place', '東京'],
  ['group', 'Faialese'],
  ['event', 'Sea Week 🌊'],
  ['date', '3 May'],
  ['money', '40,000 euros'],
  ['quantity', '12 knots'],
];

/** The names that stand in a document's text, by how often. */
export function namesIn(document: Document): readonly Entity[] {
  return NAMES.map(([kind, name, ...aliases]) => entity(document.text, kind, name, ...aliases))
    .filter(({mentions}) => mentions.length > 0)
    .map((one) => ({...one, roles: rolesOf(one)}))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

function rolesOf({kind, mentions: [first]}: Entity): Entity['roles'] {
  if (kind !== 'person' || first === undefined) return [];
  return [{start: first.start, end: first.end, text: 'who looks after the harbour', at: null}];
}

const FERRY_PARTS: readonly (Part | string)[] = [
  {text: 'The ferry that came back', kind: 'heading', level: 1},
  'On 3 May the Blue Anchor Line sent its ferry to Horta again, for the first time in six years. ' +
    'Ana Duarte, who looks after the harbour, stood on the quay and counted the cars.',
  'Nobody had told the Faialese. Duarte said that she had heard of it from a cook. Blue Anchor ' +
    'would say only that 40,000 euros had been spent on paint.',
  {text: 'What it costs', kind: 'heading', level: 2},
  'A crossing at 12 knots takes most of a morning. Zoë Brontë, who writes about ships, thinks ' +
    'that Horta will see two of them a week, and that the Blue Anchor Line will lose on both.',
  {text: 'It is a gift, and we shall take it.', within: [{kind: 'quote', id: 1}]},
  'Senhora Duarte would not say whose words those were. The engineer 王小明 had come from 東京 to ' +
    'look at the pump; 小明 stayed for Sea Week 🌊 and slept aboard.',
  {text: 'Horta to Velas', within: [{kind: 'item', id: 2, marker: '•'}]},
  {text: 'Velas to Horta, not on Sundays', within: [{kind: 'item', id: 3, marker: '•'}]},
  {text: 'quay 1  open\nquay 2  shut', kind: 'code'},
  'The port union, اتحاد الموانئ, asks for a second crane. Duarte has a letter from it on her desk.',
  'In the evening the ferry left Horta with nine people, a goat and the cook.',
];

const FERRY_TEXT = documentOf(...FERRY_PARTS);

/** A short article with names of many kinds, some of them in wide or joined letters. */
export const FERRY: Read = {document: FERRY_TEXT, entities: namesIn(FERRY_TEXT)};

const LONG_TEXT = documentOf(...Array.from({length: 12}, () => FERRY_PARTS).flat());

/** The same twelve times over: longer than any window. */
export const LONG_FERRY: Read = {document: LONG_TEXT, entities: namesIn(LONG_TEXT)};

// Whole words that are wide, joined or stacked: what a terminal's cells are hard to count for.
const HARD_WORDS = [
  '東京都、江戸川区。',
  '한국어',
  'مُحَمَّد',
  'القاهرة،',
  'हिन्दी',
  'น้ำ',
  'e\u0301te\u0301',
  'Ångström',
  'ﬁnal',
  '👍🏽',
  '👩‍👩‍👧',
  '🇲🇱',
  '❤️',
  '𠮷野家',
  'no\u00a0break',
  'a\tb',
] as const;

const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES.flatMap(([, ...names]) => names)),
      fc.constantFrom('the harbour', 'sailed', 'at', 'noon', 'and', 'longwordwithoutabreak', '\n'),
      fc.constantFrom(...HARD_WORDS),
    ),
    {minLength: 1, maxLength: 25},
  )
  .map((words) => words.join(' ').trim());

const anyContainer: fc.Arbitrary<Container> = fc.constantFrom(
  {kind: 'quote', id: 1},
  {kind: 'quote', id: 2},
  {kind: 'item', id: 3, marker: '•'},
  {kind: 'item', id: 4, marker: '12.'},
);

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  {arbitrary: fc.record({text: anyWords}), weight: 5},
  fc.record({text: anyWords, kind: fc.constant('heading' as const), level: fc.constant(2)}),
  fc.record({text: anyWords, kind: fc.constantFrom('code' as const, 'row' as const)}),
  fc.record({text: anyWords, within: fc.array(anyContainer, {minLength: 1, maxLength: 3})}),
);

/** Articles of every shape, with names in them, from none to longer than most windows. */
export const anyArticle: fc.Arbitrary<Read> = fc
  .array(anyPart, {maxLength: 30, size: 'max'})
  .map((parts) => documentOf(...parts))
  .map((document) => ({document, entities: namesIn(document)}));
