import {stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import type {Reader, State} from '../../src/state/state.ts';
import {areaOf} from '../../src/state/view.ts';
import {textEdge} from '../../src/ui/text-edge.ts';
import {textRows} from '../../src/ui/text-pane.ts';
import {makeTheme, type Theme} from '../../src/ui/theme.ts';
import {documentOf, FERRY, namesIn} from '../state/articles.ts';
import {openSession} from '../state/session.ts';
import {part, watched} from './lines.ts';

const SIZE = {columns: 80, rows: 24};

/** A theme that writes what it does instead of colouring: [lit], {current}, <match>. */
const WRITTEN: Theme = {
  ...makeTheme('dark', 0),
  dim: (text) => text,
  bold: (text) => text,
  heading: (text) => `#${text}#`,
  strong: (text) => `*${text}*`,
  emphasis: (text) => `/${text}/`,
  code: (text) => `\`${text}\``,
  link: (text) => `_${text}_`,
  current: (text) => `{${text}}`,
  match: (text) => `<${text}>`,
  lit: {...makeTheme('dark', 0).lit, person: (text) => `[${text}]`, place: (text) => `[${text}]`},
};

/** The text pane as one string, its borders and white space off. */
function words(state: State): string {
  return part(state, 'text', WRITTEN)
    .slice(1, -1)
    .map((line) => line.slice(1, -1).trim())
    .join(' ');
}

describe('the text', () => {
  test('lights the mentions of the selected name, the current one more', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j');
    expect(words(session.state())).toContain('{Ana Duarte}, who looks after');
    expect(words(session.state())).toContain('[Duarte] said that');
    session.keys('n');
    expect(words(session.state())).toContain('[Ana Duarte], who looks after');
    expect(words(session.state())).toContain('{Duarte} said that');
  });

  test('lights the matches while one finds and after it, and nothing after Esc', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('/ f e r r y');
    expect(words(session.state())).toMatch(/\{ferry\}.*<ferry>|<ferry>.*\{ferry\}/);
    session.keys('enter');
    expect(words(session.state())).toMatch(/\{ferry\}|<ferry>/);
    session.keys('esc');
    expect(words(session.state())).not.toMatch(/[<{]/);
  });

  test('shows headings, quotations, lists and code apart', () => {
    const session = openSession({columns: 80, rows: 60}, FERRY);
    const shown = words(session.state());
    expect(shown).toContain('#What it costs#');
    expect(shown).toContain('┃ It is a gift, and we shall take it.');
    expect(shown).toContain('• Horta to Velas');
    expect(shown).toContain('`quay 1  open`');
  });

  test('shows emphasis and links, and what is lit over them', () => {
    const text = 'Ana Duarte left for Horta in a hurry.';
    const document: Document = {
      ...documentOf(text),
      marks: [
        {start: 0, end: 10, kind: 'strong'},
        {start: 20, end: 25, kind: 'link', target: 'https://example.org'},
        {start: 29, end: 36, kind: 'emphasis'},
      ],
    };
    const session = openSession(SIZE, {document, entities: namesIn(document)});
    expect(words(session.state())).toContain('*Ana Duarte* left for _Horta_ in /a hurry/.');
    session.keys('2');
    expect(words(session.state())).toContain('left for');
    session.keys('1 w W');
    expect(words(session.state())).toMatch(/\{Horta\}|\{Ana Duarte\}/);
  });

  test('has a bar with the count while one finds', () => {
    const session = openSession(SIZE, FERRY);
    const bar = () => part(session.state(), 'text').at(-2) ?? '';
    session.keys('/');
    expect(bar()).toContain('find in the text');
    session.type('quay');
    expect(bar()).toMatch(/ \/ quay +1 of 3 │$/);
    session.keys('down');
    expect(bar()).toContain('2 of 3');
    session.type('zz');
    expect(bar()).toContain('not in the text');
  });

  test('of more matches than anybody steps through says only that there are more', () => {
    const document = documentOf('go '.repeat(10_050).trim(), 'The end.');
    const session = openSession(SIZE, {document, entities: []});
    const bar = () => part(session.state(), 'text').at(-2) ?? '';
    session.keys('/');
    session.type('end');
    expect(bar()).toContain('1 of 1');
    session.keys('ctrl-u g o');
    expect(bar()).toContain(' 10,000+ matches ');
    expect(words(session.state())).toMatch(/^\{go\} <go> <go>/);
  });

  test('near the end shows the matches there, however many precede them', () => {
    const document = documentOf('go '.repeat(10_050).trim(), 'Let us all go.', 'The end.');
    const session = openSession(SIZE, {document, entities: []});
    session.keys('G / g o');
    expect(words(session.state())).toMatch(/<go> {2}Let us all <go>\. /);
  });
});

describe('marks', () => {
  const lines = Array.from({length: 400}, (_, n) => `Line ${n} says something, *this*.`);
  const text = lines.join('\n');
  const says = [...text.matchAll(/says/g)].map(({index}) => ({start: index, end: index + 4}));

  /** The article with every "says" lit, and how often the spans are looked at. */
  function lit(top: number) {
    const {list: spans, looks} = watched(says);
    const document: Document = {
      ...documentOf(text),
      marks: [
        {start: 0, end: text.length, kind: 'emphasis'},
        {start: 0, end: 4, kind: 'strong'},
      ],
    };
    const session = openSession(SIZE, {document, entities: []});
    const find = {field: {text: 'says', cursor: 4}, spans};
    const reader: Reader = {...session.reader(), top, at: says[0] ?? null, find};
    return {reader, looks, area: areaOf(SIZE, reader)};
  }

  test('light in the window wherever it is', () => {
    for (const line of [0, 100, 399]) {
      const {reader, area} = lit(text.indexOf(`Line ${line} `));
      const rows = textRows(reader, area, 70, WRITTEN).slice(0, area.height);
      expect(rows.filter((row) => /[<{]says[>}]/.test(row))).toHaveLength(area.height);
      expect(rows.filter((row) => row.includes('/ something'))).toHaveLength(area.height);
    }
  });

  test('are looked at once, and after that only where the window is', () => {
    const {reader, looks, area} = lit(text.indexOf('Line 200 '));
    const frame = () => [
      ...textRows(reader, area, 70, WRITTEN),
      ...textEdge(reader, area, 20, '|', WRITTEN),
    ];
    const first = frame();
    const before = looks();
    expect(frame()).toEqual(first);
    expect(looks() - before).toBeLessThan(200);
  });

  test('stand at the edge for every height', () => {
    const {reader, area} = lit(0);
    for (const height of [20, 5, 20]) {
      const edge = textEdge(reader, area, height, '|', WRITTEN).map((cell) =>
        stripVTControlCharacters(cell),
      );
      expect(edge.join('')).toMatch(/^[\u2801-\u28ff◀]+$/);
    }
  });
});
