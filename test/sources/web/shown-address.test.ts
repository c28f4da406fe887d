import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {briefAddress, pageName, shownAddress} from '../../../src/sources/web/shown-address.ts';
import {cleanLine} from '../../../src/text/clean.ts';

const shown = (address: string) => shownAddress(new URL(address));

describe('an address as shown', () => {
  test.each([
    ['https://e.org', 'https://e.org/'],
    ['HTTP://E.ORG:8080/a?b=c#d', 'http://e.org:8080/a?b=c'],
    ['https://ann:secret@e.org/a', 'https://e.org/a'],
    ['https://e.org/Zürich?q=東京', 'https://e.org/Zürich?q=東京'],
    ['https://e.org/%D9%85%D9%82%D8%A7%D9%84', 'https://e.org/مقال'],
    ['https://müller.example/', 'https://müller.example/'],
    ['http://[::1]:80/a', 'http://[::1]/a'],
  ])('%s', (address, expected) => {
    expect(shown(address)).toBe(expected);
  });

  test.each([
    ['a space', 'https://e.org/a%20b'],
    ['a slash and an at sign', 'https://e.org/a%2Fb%40c'],
    ['a control character', 'https://e.org/a%1B%5B2J%C2%9B'],
    ['a bidirectional override', 'https://e.org/a%E2%80%AEgpj.exe'],
    ['a wide space', 'https://e.org/a%E3%80%80b'],
    ['half a character', 'https://e.org/%C3%28'],
    ['no UTF-8', 'https://e.org/%E9t%E9'],
    ['a mark without a letter', 'https://e.org/%CC%81'],
  ])('keeps %s encoded', (_, address) => {
    expect(shown(address)).toBe(address);
  });

  test('is clean, leads to the same page, and never shows a password', () => {
    const text = fc
      .array(fc.oneof(fc.integer({min: 0, max: 0x10_ff_ff}), fc.integer({min: 0, max: 0x7ff})), {
        maxLength: 30,
      })
      .map((points) => String.fromCodePoint(...points).toWellFormed());
    fc.assert(
      fc.property(text, text, (path, query) => {
        const url = new URL('https://e.org');
        url.pathname = path;
        if (query !== '') url.search = `?${query}.`;
        const {href} = url;
        url.username = 'ann';
        url.password = 'secret';
        url.hash = query;
        const address = shownAddress(url);
        expect(cleanLine(address)).toBe(address);
        expect(new URL(address).href).toBe(href);
      }),
    );
  });
});

test('in a sentence a long address loses its middle', () => {
  const brief = briefAddress(new URL(`https://e.org/${'a'.repeat(5000)}/end`));
  expect(brief).toHaveLength(100);
  expect(brief).toMatch(/^https:\/\/e\.org\/a+…a+\/end$/);
});

test.each([
  ['https://e.org/', 'e.org/'],
  ['https://e.org/news/', 'e.org/news'],
  ['https://e.org/a/report.pdf?page=2', 'e.org/a/report.pdf'],
  ['https://e.org/Mein%20Bericht.html', 'e.org/Mein Bericht.html'],
  ['https://e.org/a%2Fb', 'e.org/a/b'],
  ['https://e.org/%E9t%E9', 'e.org/%E9t%E9'],
  ['https://e.org/%1B%5B2J%0A', 'e.org/'],
  ['https://bücher.example', 'bücher.example/'],
  [
    `https://e.org/${'a/'.repeat(500)}report.pdf`,
    `e.org/${'a/'.repeat(32)}…/${'a/'.repeat(9)}report.pdf`,
  ],
])('the page %s is called %s', (address, name) => {
  expect(pageName(new URL(address))).toBe(name);
});
