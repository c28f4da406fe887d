import {expect, test} from 'vitest';
import {hintFor, schemeOf, shownArgument} from '../../src/sources/argument.ts';

test.each([
  ['notes.txt', null],
  ['a:b.txt', null],
  ['./http:page', null],
  ['C:\\notes.txt', null],
  ['localhost:8080/a', null],
  ['https://e.org', 'https'],
  ['HTTP:e.org', 'http'],
  [' https:\\\\e.org', 'https'],
  ['file:/etc/motd', 'file'],
  ['view-source:/x', 'view-source'],
])('the scheme of %s is %s', (argument, scheme) => {
  expect(schemeOf(argument)).toBe(scheme);
});

test.each([
  ['notes@home.txt', 'notes@home.txt'],
  ['https://e.org/a?b@c#d', 'https://e.org/a?b@c#d'],
  ['https://ann:s3cret@e.org/a@b', 'https://e.org/a@b'],
  ['https://ann@e.org', 'https://e.org'],
  ['https:\\\\ann:s3cret@e.org', 'https:\\\\e.org'],
  ['https:ann:s3cret@e.org', 'https:e.org'],
  ['https://ann:s3@cret@e.org', 'https://e.org'],
  ['https://ann:s3/cret@e.org', 'https://e.org'],
  [' https://ann:s3cret@e.org', 'https://e.org'],
  ['ftp://ann:s3cret@e.org', 'ftp://e.org'],
  ['https://e.org/\x1b[2J', 'https://e.org/'],
])('%s is shown as %s', (argument, shown) => {
  expect(shownArgument(argument)).toBe(shown);
});

test('a missing file that looks like an address gets a hint', () => {
  const hinted = ['www.e.org', 'e.org/a', 'news.e.org', 'localhost:8080', '127.0.0.1:80/a'];
  for (const argument of hinted) expect(hintFor(argument)).toContain('begin with https://');
  for (const argument of ['notes.txt', 'texts/notes.txt', './e.org/a', 'Notes on e.org'])
    expect(hintFor(argument)).toBe('Check the name and the folder.');
});
