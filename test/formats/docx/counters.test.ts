import {expect, test} from 'vitest';
import {countersOf} from '../../../src/formats/docx/counters.ts';
import {listsOf} from '../../../src/formats/docx/numbering.ts';
import {stylesOf} from '../../../src/formats/docx/styles.ts';
import {xmlTree} from '../../../src/formats/xml-tree.ts';

/** The marks of items at these levels, one list a letter: "a0 a1 b0". */
function marks(numbering: string, items: string, styles = ''): string[] {
  const known = stylesOf(xmlTree(styles));
  const {next} = countersOf(listsOf(xmlTree(`<n>${numbering}</n>`), known));
  return items
    .split(' ')
    .map((each) => next(each.charAt(0), Number(each.slice(1)), '')?.marker ?? '-');
}

const level = (ilvl: number, format: string, text: string, rest = '<w:start w:val="1"/>'): string =>
  `<w:lvl w:ilvl="${ilvl}">${rest}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const scheme = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (name: string, of: number, rest = ''): string =>
  `<w:num w:numId="${name}"><w:abstractNumId w:val="${of}"/>${rest}</w:num>`;

test('deeper levels begin again, higher ones show in them', () => {
  const numbers = scheme(0, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%1%2)'));
  expect(marks(numbers + num('a', 0), 'a0 a1 a1 a0 a1')).toEqual(['1.', '1a)', '1b)', '2.', '2a)']);
});

test('a level that does not begin again', () => {
  const on = '<w:start w:val="1"/><w:lvlRestart w:val="0"/>';
  const numbers = scheme(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2', on));
  expect(marks(numbers + num('a', 0), 'a0 a1 a0 a1')).toEqual(['1.', '1', '2.', '2']);
});

test('lists of one scheme count on, unless one says where it begins, which it does once', () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const numbers =
    scheme(0, level(0, 'decimal', '%1.')) + num('a', 0) + num('b', 0) + num('c', 0, start);
  expect(marks(numbers, 'a0 b0 c0 b0 c0')).toEqual(['1.', '2.', '5.', '6.', '7.']);
});

test('another level in a list of its own', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Part %1')}</w:lvlOverride>`;
  const numbers = scheme(0, level(0, 'decimal', '%1.')) + num('a', 0) + num('b', 0, own);
  expect(marks(numbers, 'a0 b0')).toEqual(['1.', 'Part II']);
});

test('legal numbers are decimal throughout', () => {
  const legal = '<w:start w:val="1"/><w:isLgl/>';
  const numbers = scheme(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', legal));
  expect(marks(numbers + num('a', 0), 'a0 a1')).toEqual(['I.', '1.1']);
});

test('bullets are signs that every terminal has', () => {
  const bullets = scheme(
    0,
    level(0, 'bullet', '\uf0b7'),
    level(1, 'bullet', 'o'),
    level(2, 'bullet', '\uf0a7', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
    level(3, 'bullet', '–'),
    level(4, 'bullet', ''),
    level(5, 'bullet', '\uf0ff'),
  );
  expect(marks(bullets + num('a', 0), 'a0 a1 a2 a3 a4 a5 a8')).toEqual([
    '•',
    '◦',
    '▪',
    '–',
    '◦',
    '▪',
    '•',
  ]);
});

test('a scheme by its style; a list that is not there; one without a scheme', () => {
  const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>';
  const numbers =
    scheme(0, level(0, 'decimal', '(%1)')) + linked + num('a', 0) + num('b', 1) + num('c', 9);
  const styles =
    '<w:style w:styleId="S" w:type="numbering"><w:pPr><w:numPr><w:numId w:val="a"/></w:numPr></w:pPr></w:style>';
  expect(marks(numbers, 'b0 d0 c0', styles)).toEqual(['(1)', '-', '•']);
});
