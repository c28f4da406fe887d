import {expect, test} from 'vitest';
import {placeOf} from '../../../src/formats/epub/paths.ts';
import {openArchive} from '../../../src/formats/zip.ts';
import {zipOf} from '../fixtures/zip.ts';

const NAMES = [
  'OPS/Text/Chapter One.xhtml',
  'OPS/100%.html',
  'top.html',
  'OPS/a%20b.html',
  'OPS/q?.html',
];
const opened = openArchive(zipOf(NAMES.map((name) => ({name, content: ''}))), 'book.epub');

test.each<[string, string | null]>([
  ['Text/Chapter%20One.xhtml#p%201', 'OPS/Text/Chapter One.xhtml#p 1'],
  ['text/chapter one.XHTML', 'OPS/Text/Chapter One.xhtml#'],
  ['.\\Text\\Chapter One.xhtml', 'OPS/Text/Chapter One.xhtml#'],
  ['100%.html', 'OPS/100%.html#'],
  ['a%20b.html', 'OPS/a%20b.html#'],
  ['100%.html?page=2#x', 'OPS/100%.html#x'],
  ['q?.html', 'OPS/q?.html#'],
  ['#here', 'OPS/book.opf#here'],
  ['../top.html', 'top.html#'],
  ['/top.html', 'top.html#'],
  ['../../../../top.html', 'top.html#'],
  ['gone.html', null],
  ['https://example.org/top.html', null],
  ['file:///top.html', null],
])('%s leads to %s', (href, expected) => {
  if (!opened.ok) throw new Error(opened.failure.reason);
  const place = placeOf(opened.value, 'OPS/book.opf', href);
  expect(place === null ? null : `${place.path}#${place.fragment}`).toBe(expected);
});
