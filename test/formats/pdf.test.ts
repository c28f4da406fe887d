import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pdf} from '../../src/formats/pdf.ts';
import {READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import type {Progress} from '../../src/model/source.ts';
import * as made from './fixtures/pdf.ts';
import {expectGolden} from './golden.ts';
import {expectLaws, outline} from './laws.ts';
import {read, refusal} from './read.ts';

const {column, pdfOf} = made;

describe('documents', () => {
  test.each([
    ['onecolumn', made.onecolumn],
    ['twocolumns', made.twocolumns],
    ['table', made.table],
    ['linked', made.linked],
  ])('%s', async (name, build) => {
    await expectGolden(await read(build(), `${name}.pdf`), `pdf-${name}`);
  });

  test('a page in two columns and one across are read in their order', async () => {
    const {text} = await read(made.twocolumns(), 'sheep.pdf');
    expect(text).toContain('that was not there before, while many have been lost that were.');
  });

  test('rows and asides of a page on its side are read like any others', async () => {
    const up = ['This page is a table set', 'on its side, and so are', 'the words around it.'];
    const pieces = up.map((text, index) => ({text, x: 100 + index * 12, y: 100, up: true}));
    const document = await read(pdfOf({sheets: [{pieces}]}), 'side.pdf');
    expect(outline(document)).toEqual([`paragraph: ${up.join(' ')}`]);
  });

  test('fonts tell headings and emphasis', async () => {
    const pieces = [
      ...column(['An opening that', 'nobody reads.'], 72, 700, {font: 'bold'}),
      ...column(['The boat was called', 'by everybody, and it was late.'], 72, 640),
      {text: 'Gannet', x: 157, y: 640, font: 'italic'} as const,
    ];
    const document = await read(pdfOf({sheets: [{pieces}]}), 'fonts.pdf');
    const [mark] = document.marks.filter(({kind}) => kind === 'emphasis');
    expect(document.text.slice(mark?.start, mark?.end)).toBe('Gannet');
  });
});

describe('what is refused, and how', () => {
  test('a locked document without its password, with a wrong one, and opened with the right one', async () => {
    const source = {bytes: made.locked(), name: 'locked.pdf', origin: 'locked.pdf', stated: null};
    const open = (password: string | null) => readDocument(source, {...READ_PLAINLY, password});
    const without = await open(null);
    expect(without).toMatchObject({
      ok: false,
      failure: {
        reason: 'locked.pdf is locked with a password.',
        next: expect.stringMatching(/--password.*LECTERN_PASSWORD/),
      },
    });
    expect(await open('boat')).toMatchObject({
      failure: {reason: 'The password given does not open locked.pdf.'},
    });
    const right = await open('ferry');
    expect(right.ok && right.value.title).toBe('The Locked Harbour');
    expect(right.ok && right.value.text).toBe('Only those who know the word may land here.');
  });

  test('pictures of pages, and pages without anything', async () => {
    expect(await refusal(made.scanned(), 'scan.pdf')).toEqual({
      reason: 'scan.pdf holds only scanned images.',
      next: 'Run it through OCR first, for example with ocrmypdf.',
    });
    const blank = await refusal(pdfOf({sheets: [{pieces: []}]}), 'blank.pdf');
    expect(blank.reason).toBe('blank.pdf has no text in it.');
  });

  test('letters that only a font outside the file can tell', async () => {
    const sheet = {pieces: [{text: '\xd4\xe7\xb3\xbf', x: 72, y: 700}]};
    const text = Buffer.from(pdfOf({sheets: [sheet]})).toString('latin1');
    const type0 =
      '/Subtype/Type0/BaseFont/STSong/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font' +
      '/Subtype/CIDFontType0/BaseFont/STSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)>>>>]';
    const foreign = text.replace(/\/Subtype\/Type1\/BaseFont\/Times-Roman[^>]*/, type0);
    expect((await refusal(Buffer.from(foreign, 'latin1'), 'cjk.pdf')).reason).toBe(
      'cjk.pdf is set in Chinese, Japanese or Korean type that is not in the file.',
    );
  });

  test('but not a text that is called one', async () => {
    expect((await read('Not a PDF at all.\n', 'odd.pdf')).format).toBe('text');
  });

  test('what unpacks to more than any article has', async () => {
    const {reason} = await refusal(made.bomb(70), 'bomb.pdf');
    expect(reason).toBe('bomb.pdf unpacks to more than any article has.');
  });

  test.each([
    ['the signature alone', '%PDF-1.7\n'],
    ['a huge table of contents', 'xref\n0 4000000000\ntrailer<</Size 4000000000/Root 1 0 R>>'],
  ])('%s', async (_, content) => {
    expect((await refusal(content, 'odd.pdf')).reason).toMatch(/^odd\.pdf is a damaged PDF/);
  });
});

describe('damage', () => {
  test('a file without its table of objects is read all the same', async () => {
    const whole = made.onecolumn();
    const cut = whole.subarray(0, Buffer.from(whole).lastIndexOf('xref\n0 '));
    expect((await read(cut, 'cut.pdf')).text).toContain('the goats decided it');
  });

  test('what is left of a file that was cut off', async () => {
    const whole = Buffer.from(made.onecolumn()).toString('latin1');
    const half = whole.replace('/Type/Catalog', '/Type/Unknown').split('In the end', 1).join('');
    const {text} = await read(Buffer.from(half, 'latin1'), 'half.pdf');
    expect(text).toMatch(/^The Second Harbour[\s\S]*both have charts to show it\./);
  });

  test('something before the signature', async () => {
    const whole = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), made.linked()]);
    expect((await read(whole, 'late')).format).toBe('pdf');
  });

  test('a page that cannot be found is told of', async () => {
    const text = Buffer.from(made.linked()).toString('latin1');
    const gone = text.replace(/\/Kids\[\d+ 0 R (\d+) 0 R\]/, '/Kids[$1 0 R 2 0 R ]');
    const document = await read(Buffer.from(gone, 'latin1'), 'gone.pdf');
    expect(document.notes).toEqual(['Page 2 of 2 is damaged and could not be read.']);
    expect(document.text).toContain('Nobody leaves on Sundays.');
  });

  test('any damage is read within the laws or refused in words', {timeout: 60_000}, async () => {
    const whole = made.twocolumns();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 20}),
        async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const source = {bytes, name: 'a.pdf', origin: 'a.pdf', stated: null};
          const result = await pdf.read(source, READ_PLAINLY);
          if (result.ok) expectLaws(result.value);
          else expect(result.failure.reason).toMatch(/^[A-Za-z].*\.$/);
        },
      ),
      {numRuns: 25},
    );
  });
});

test('what it is about to do is told, page by page', async () => {
  const told: Progress[] = [];
  const source = {bytes: made.onecolumn(), name: 'a.pdf', origin: 'a.pdf', stated: null};
  await pdf.read(source, {...READ_PLAINLY, progress: (progress) => told.push(progress)});
  expect(told.slice(0, 3)).toEqual([
    {doing: 'Reading page 1 of 3', share: 0},
    {doing: 'Reading page 2 of 3', share: 1 / 3},
    {doing: 'Reading page 3 of 3', share: 2 / 3},
  ]);
});

test('escapes in text, title and outline are gone, their words are not', async () => {
  const sly = 'A \x1b[31mred\x1b[0m word';
  const document = await read(
    pdfOf({
      info: '/Author(Ann \x9b2JB)',
      outline: [[sly, 0]],
      sheets: [{pieces: [{text: sly, x: 72, y: 700}]}],
    }),
    'sly.pdf',
  );
  expectLaws(document);
  expect(document.text).toMatch(/^A .*red.* word$/);
  expect(JSON.stringify(document.outline)).toMatch(/^[ -~]*word[ -~]*$/);
});
