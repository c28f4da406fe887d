import {romanOf} from '../roman.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const CHINESE = '〇一二三四五六七八九';

/**
 * The number `value` (0 and above) as a list of the format `format` shows it: the names are
 * those of ECMA-376, part 1, 17.18.59. Formats that are not known here, and numbers that a
 * format has no signs for, are decimal.
 */
export function numeral(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return romanOf(value);
    case 'upperRoman':
      return romanOf(value).toUpperCase();
    case 'lowerLetter':
      return repeated(value, LATIN);
    case 'upperLetter':
      return repeated(value, LATIN).toUpperCase();
    case 'russianLower':
      return repeated(value, RUSSIAN);
    case 'russianUpper':
      return repeated(value, RUSSIAN).toUpperCase();
    case 'ordinal':
      return ordinal(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return chinese(value);
    default:
      return String(value);
  }
}

/** After the last letter come two of the first: z, aa, bb. */
function repeated(value: number, letters: string): string {
  const times = Math.ceil(value / letters.length);
  if (times < 1 || times > 5) return String(value);
  return letters.charAt((value - 1) % letters.length).repeat(times);
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}

function chinese(value: number): string {
  if (value > 99) return String(value);
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return CHINESE.charAt(units);
  return `${tens === 1 ? '' : CHINESE.charAt(tens)}十${units === 0 ? '' : CHINESE.charAt(units)}`;
}
