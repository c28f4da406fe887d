import {expect, test} from 'vitest';
import {numeral} from '../../../src/formats/docx/numerals.ts';

test.each<[number, string, string]>([
  [3, 'decimal', '3'],
  [3, 'anythingElse', '3'],
  [3, 'decimalZero', '03'],
  [12, 'decimalZero', '12'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [4, 'upperRoman', 'IV'],
  [0, 'upperRoman', '0'],
  [4000, 'upperRoman', '4000'],
  [1, 'lowerLetter', 'a'],
  [26, 'upperLetter', 'Z'],
  [28, 'lowerLetter', 'bb'],
  [0, 'lowerLetter', '0'],
  [5, 'russianLower', 'д'],
  [1, 'ordinal', '1st'],
  [12, 'ordinal', '12th'],
  [22, 'ordinal', '22nd'],
  [20, 'decimalEnclosedCircle', '⑳'],
  [21, 'decimalEnclosedCircle', '21'],
  [10, 'chineseCounting', '十'],
  [21, 'japaneseCounting', '二十一'],
  [100, 'chineseCounting', '100'],
  [7, 'none', ''],
])('%d as %s is %s', (value, format, shown) => {
  expect(numeral(value, format)).toBe(shown);
});
