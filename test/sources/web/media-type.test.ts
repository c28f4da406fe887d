import {expect, test} from 'vitest';
import {readMediaType, withoutText} from '../../../src/sources/web/media-type.ts';

test.each([
  [null, null, null],
  ['', null, null],
  ['text/html', 'text/html', null],
  ['Text/HTML;charset=UTF-8', 'text/html', 'UTF-8'],
  ['text/html; a=b; charset="windows-1251"; c=d', 'text/html', 'windows-1251'],
  ["text/html; charset='utf-8'", 'text/html', 'utf-8'],
  ['text/html; charset=', 'text/html', null],
  ['text/html; charset=utf-8, text/plain', 'text/plain', null],
  ['text/html, nonsense', 'text/html', null],
  ['nonsense; charset=utf-8', null, null],
  ['text/html; charset="\x1b[2J"', 'text/html', null],
  [`text/${'x'.repeat(200)}`, null, null],
])('%j', (header, type, charset) => {
  expect(readMediaType(header)).toEqual({type, charset});
});

test('a long header is read in a moment', () => {
  const header = `text/html${';charset '.repeat(7000)}`;
  expect(readMediaType(header)).toEqual({type: 'text/html', charset: null});
});

test('only what holds no text is refused', () => {
  expect(withoutText('image/webp')).toBe('an image');
  for (const type of [null, 'image/svg+xml', 'text/html', 'application/pdf', 'imaginary/type'])
    expect(withoutText(type)).toBeNull();
});
