import {describe, expect, test} from 'vitest';
import {docx} from '../../src/formats/docx.ts';
import {needsIsolation, READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import type {Progress} from '../../src/model/source.ts';
import * as words from './fixtures/docx.ts';
import {item, list, p, r, style, table, wordOf} from './fixtures/docx.ts';
import {zipOf} from './fixtures/zip.ts';
import {expectGolden} from './golden.ts';
import {expectLaws, outline} from './laws.ts';
import {read, refusal} from './read.ts';

async function blocks(plan: words.Plan): Promise<string[]> {
  const document = await read(wordOf(plan), 'paper.docx');
  expectLaws(document);
  return outline(document);
}

describe('a Word document', () => {
  test.each<[string, Uint8Array]>([
    ['docx-article', words.article()],
    ['docx-tracked', words.tracked()],
    ['docx-boxes', words.boxes()],
    ['docx-fields', words.fields()],
    ['docx-tables', words.tables()],
    ['docx-strict', words.strict()],
    ['docx-localised', words.localised()],
    ['docx-signs', words.signs()],
  ])('is read: %s', async (name, bytes) => {
    await expectGolden(await read(bytes, 'paper.docx'), name);
  });

  test('is known by its content, or as a damaged one by its name', () => {
    const sample = (bytes: Uint8Array, name: string) => ({bytes, name, type: null, head: ''});
    const archive = zipOf([{name: 'a.txt', content: 'x'}]);
    const workbook = zipOf([
      {name: '[Content_Types].xml', content: '<Types/>'},
      {name: 'xl/workbook.xml', content: '<workbook/>'},
    ]);
    expect(docx.claim(sample(wordOf(), 'unnamed'))).toBe('content');
    expect(docx.claim(sample(archive, 'a.docx'))).toBe('content');
    expect(docx.claim(sample(archive, 'a.zip'))).toBeNull();
    expect(docx.claim(sample(workbook, 'a.xlsx'))).toBeNull();
    expect(docx.claim(sample(new TextEncoder().encode('PK is a town.'), 'a.docx'))).toBeNull();
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(docx.claim({...sample(archive, 'a'), type})).toBe('content');
    expect(['A.DOCX', 'b.dotm', 'c.doc'].map(docx.offers)).toEqual([true, true, false]);
  });

  test('is read in a process of its own, and says how far it has come', async () => {
    const source = {
      bytes: wordOf({body: p('Line.').repeat(2500)}),
      name: 'a.docx',
      origin: 'a.docx',
      stated: null,
    };
    const said: Progress[] = [];
    expect(needsIsolation(source)).toBe(true);
    await readDocument(source, {...READ_PLAINLY, progress: (progress) => said.push(progress)});
    expect(said.map(({doing}) => doing)).toEqual([
      'Reading paragraph 1000',
      'Reading paragraph 2000',
    ]);
  });

  test('is called by what it says, its first title or heading, its file', async () => {
    const titled = async (plan: words.Plan): Promise<string> =>
      (await read(wordOf(plan), 'paper.docx')).title;
    const styles = style('T', 'Title') + style('H', 'heading 1');
    const body = p('A heading', 'H') + p('A title', 'T');
    expect(await titled({core: '<dc:title> Said </dc:title>', styles, body})).toBe('Said');
    expect(await titled({core: '<dc:title>paper.doc</dc:title>', styles, body})).toBe('A title');
    expect(await titled({styles, body: p('A heading', 'H')})).toBe('A heading');
    expect(await titled({body: p('Text')})).toBe('paper');
  });
});

describe('what is amiss in it', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', words.article().subarray(0, 3000), /cut off or damaged/],
    ['no text', wordOf({files: {'word/document.xml': null}}), /its text is missing/],
    ['a locked part', lockedPart(), /locked with a password/],
    ['a workbook', wordOf({files: {'word/document.xml': '<workbook xmlns="x"/>'}}), /Excel/],
    ['slides', wordOf({files: {'word/document.xml': '<presentation xmlns="x"/>'}}), /PowerPoint/],
    ['no XML', wordOf({files: {'word/document.xml': 'a text'}}), /no Word document/],
    ['no words', wordOf({body: p('') + p(' ')}), /has no text in it/],
  ])('%s is refused in words', async (_, bytes, says) => {
    const {reason, next} = await refusal(bytes, 'paper.docx');
    expect(reason).toMatch(/^paper\.docx/);
    expect(reason).toMatch(says);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test('without relations and other parts its text is there', async () => {
    const body =
      p('Named by its id', 'Heading2') +
      item('item', 4) +
      p('<w:r><w:footnoteReference w:id="9"/></w:r>');
    const bytes = wordOf({
      body,
      files: {
        '_rels/.rels': null,
        'word/_rels/document.xml.rels': null,
        '[Content_Types].xml': null,
      },
    });
    const found = await read(bytes, 'a.docx');
    expect(outline(found)).toEqual(['h2: Named by its id', 'paragraph: item', 'paragraph: [1]']);
  });

  test('styles that are based on each other end', async () => {
    const based = (on: string): string => `<w:basedOn w:val="${on}"/>`;
    const styles = style('A', 'One', based('B')) + style('B', 'heading 3', based('A'));
    expect(await blocks({styles, body: p('Round', 'A')})).toEqual(['h3: Round']);
  });

  test('XML that is broken is read as far as it goes, which is said', async () => {
    const found = await read(
      wordOf({body: `${p('One.')}<w:p><w:r><w:t>Two & three</w:p>`}),
      'a.docx',
    );
    expect(found.text).toBe('One.\n\nTwo & three');
    expect(found.notes).toEqual([
      'It is damaged: some of its text may be missing or out of place.',
    ]);
  });

  test('entities are not expanded, nothing is fetched', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const document = `${laughs}<w:document><w:body>${p('&b; &f;')}</w:body></w:document>`;
    const found = await read(wordOf({files: {'word/document.xml': document}}), 'a.docx');
    expect(found.text).toBe('&b; &f;');
  });

  test('controls go, words stay', async () => {
    const body =
      p('a&#155;31mred\u009b0m \u202eb', '') + p(`${r('\u0085')}${r('c\ufeff', '<w:b/>')}`);
    const found = await read(wordOf({body}), 'a.docx');
    expectLaws(found);
    expect(found.text.split(/\s+/)).toEqual(['ared', 'b', 'c']);
  });

  test('as deep as tables, boxes and controls nest, the innermost words are there', async () => {
    for (const [open, close] of [
      ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
      ['<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>'],
      ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ] as const) {
      const body = `${p('outside')}${open.repeat(2000)}${p('innermost')}${close.repeat(2000)}`;
      expect((await read(wordOf({body}), 'a.docx')).text).toMatch(/^outside\s+innermost$/);
    }
  });

  test('a cell over more columns than there can be is a cell', async () => {
    const span = '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>';
    const row = `<w:tr>${span}${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`;
    const rows = table([
      ['c', 'd'],
      ['e', 'f'],
    ]).replace('</w:tbl>', `${row}</w:tbl>`);
    const found = await read(wordOf({body: rows}), 'a.docx');
    expect(found.text.length).toBeLessThan(1000);
  });
});

describe('lists', () => {
  test('items without words hold others', async () => {
    const numbering = list(1, [
      ['decimal', '%1.'],
      ['lowerRoman', '(%2)'],
    ]);
    const body = item('', 1) + item('first', 1, 1) + item('second', 1, 1) + item('then', 1);
    expect(await blocks({numbering, body})).toEqual([
      'paragraph: 1. (i) first',
      'paragraph: (ii) second',
      'paragraph: 2. then',
    ]);
  });

  test('a list by its style, and the level that stands for the style', async () => {
    const numbering = list(5, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ]).replace('w:ilvl="1">', 'w:ilvl="1"><w:pStyle w:val="Sub"/>');
    const numbered = '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>';
    const styles = style('Top', 'Top', numbered) + style('Sub', 'Sub', numbered);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = p('a', 'Top') + p('b', 'Sub') + p('not', 'Sub', off) + p('c', 'Sub');
    expect(await blocks({numbering, styles, body})).toEqual([
      'paragraph: 1. a',
      'paragraph: 1.1 b',
      'paragraph: not',
      'paragraph: 1.2 c',
    ]);
  });
});

function lockedPart(): Uint8Array {
  return zipOf([
    {name: '[Content_Types].xml', content: '<Types/>'},
    {name: 'word/document.xml', content: 'x', lies: {flags: 1}},
  ]);
}
