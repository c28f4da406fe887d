import {expect, test} from 'vitest';
import {declaredCharset} from '../../../src/formats/html/charset.ts';

test.each([
  ['<meta charset=koi8-r>', 'koi8-r'],
  ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=Shift_JIS'>", 'Shift_JIS'],
  ['<?xml version="1.0" encoding="iso-8859-2"?><html>', 'iso-8859-2'],
  ['<!-- <meta charset=big5> --><meta name=x><meta charset="euc-kr">', 'euc-kr'],
  ['<?xml version="1.0" encoding="utf-8"?><meta charset=gbk>', 'gbk'],
  ['<meta charset=utf-16le>', null],
  ['<p>charset=utf-8</p>', null],
])('%j', (head, expected) => {
  expect(declaredCharset(head)).toBe(expected);
});
