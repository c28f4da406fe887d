import {expect, test} from 'vitest';
import {metadataOf} from '../../../src/formats/epub/metadata.ts';
import {xmlTree} from '../../../src/formats/xml-tree.ts';

const read = (elements: string) =>
  metadataOf(xmlTree(`<package><metadata>${elements}</metadata></package>`));

test('Whoever made a book has made it where nobody wrote it', () => {
  const editor =
    '<dc:creator id="e">Ed Hall</dc:creator><meta refines="#e" property="role">edt</meta>';
  expect(read(editor).byline).toBe('Ed Hall');
  expect(
    read(`${editor}<dc:creator>An Orr</dc:creator><dc:creator>An Orr</dc:creator>`).byline,
  ).toBe('An Orr');
});

test.each<[string, string | null]>([
  ['<dc:date opf:event="modification">2020</dc:date><dc:date>1999</dc:date>', '1999'],
  [
    '<dc:date opf:event="publication">1980</dc:date><dc:date opf:event="original-publication">1851</dc:date>',
    '1851',
  ],
  [
    '<dc:date>0101-01-01T00:00:00+00:00</dc:date><meta property="dcterms:modified">2022-02-02</meta>',
    '2022-02-02',
  ],
  ['<dc:date opf:event="conversion">2011</dc:date>', '2011'],
  ['', null],
])('Of %s the date is %s', (elements, date) => {
  expect(read(elements).date).toBe(date);
});

test.each<[string, string | null]>([
  ['pt_BR', 'pt-BR'],
  [' en ', 'en'],
  ['English, mostly', null],
  ['und', null],
])('A language of "%s" is %s', (stated, language) => {
  expect(read(`<dc:language>${stated}</dc:language>`).language).toBe(language);
});
