import {describe, expect, test} from 'vitest';
import {offersFile} from '../../src/formats/registry.ts';
import {read, refusal} from './read.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is read as', () => {
  const list = '# Shopping\n\nSome **bread** and *milk*.\n';

  test('its name decides between texts', async () => {
    expect((await read(list, 'list.md')).format).toBe('markdown');
    expect((await read(list, 'LIST.Markdown')).format).toBe('markdown');
    expect((await read(list, 'list.txt')).format).toBe('text');
    expect((await read('No markup at all.', 'a.md')).format).toBe('markdown');
  });

  test('without a telling name, text that has two signs of Markdown is Markdown', async () => {
    expect((await read(list, 'standard input')).format).toBe('markdown');
    expect((await read('---\ntitle: A day\n---\n\nIt began.', 'day')).format).toBe('markdown');
    expect((await read('See [it](https://e.org).\n\n```\ncode\n```\n', 'x')).format).toBe(
      'markdown',
    );
  });

  test('one sign alone is chance', async () => {
    for (const text of [
      '#!/bin/sh\n# A comment\n# Another\necho done\n',
      'A price of 5*3 **and** so on.',
      '- bread\n- milk\n',
      '---\n\nAfter a rule.\n\n---\n',
      'He wrote: "a_b_c" [sic] (twice).',
    ]) {
      expect((await read(text, 'standard input')).format).toBe('text');
    }
  });

  test('content is stronger than a name', async () => {
    const {reason} = await refusal('%PDF-1.7\n%âãÏÓ', 'notes.txt');
    expect(reason).toBe('notes.txt is a PDF document, which Lectern cannot read yet.');
  });
});

describe('what is refused, and how', () => {
  test.each([
    ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG image, not an article'],
    ['a.png', '\x89PNG\r\n\x1a\n', 'a PNG image, not an article'],
    ['a.gif', 'GIF89a\x80\x02\xe0\x01\xf7\0\0', 'a GIF image, not an article'],
    ['a.webp', 'RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image, not an article'],
    ['a.mp3', 'ID3\x03\0\0\0\0\x0f\x76', 'a sound file, not an article'],
    ['a.ogg', 'OggS\0\x02', 'a sound file, not an article'],
    ['a.flac', 'fLaC\0\0\0\x22\x10\0', 'a sound file, not an article'],
    ['a.wav', 'RIFF\x24\x08\0\0WAVEfmt \x10', 'a sound file, not an article'],
    ['a.mp4', '\0\0\0\x18ftypmp42', 'a film or picture file, not an article'],
    ['a.bz2', 'BZh61AY&SY\xd0\x10\x07', 'a bzip2 archive, not an article'],
    ['a.tar', `a.txt${'\0'.repeat(252)}ustar\x0000`, 'a tar archive, not an article'],
    ['a.zip', 'PK\x03\x04\x14\0', 'a ZIP archive, not an article'],
    ['a.gz', '\x1f\x8b\x08', 'a gzip archive, not an article'],
    ['ls', '\x7fELF\x02\x01', 'a program, not an article'],
    ['report.pdf', '%PDF-1.4', 'a PDF document, which Lectern cannot read yet'],
    [
      'b.epub',
      `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/epub+zip`,
      'an EPUB book, which Lectern cannot read yet',
    ],
    ['c.docx', 'PK\x03\x04\x14\0', 'a Word document, which Lectern cannot read yet'],
    ['d', 'PK\x03\x04\x14\0\x06\0word/document.xml', 'a Word document'],
    ['e.rtf', '{\\rtf1\\ansi', 'a Rich Text document, which Lectern cannot read yet'],
    ['f.html', '\n<!DOCTYPE html><p>Hello', 'a web page, which Lectern cannot read yet'],
    ['g', '\x01\0\x02\0\x03\0\0\0', 'a binary file, not an article'],
  ])('%s', async (name, content, what) => {
    const {reason, next} = await refusal(bytes(content), name);
    expect(reason).toContain(`${name} is ${what}`);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    'GIF89a is a format for pictures.',
    'ID3 tags are notes in music files.',
    'OggS opens every page of an Ogg file.',
    'fLaC is how a FLAC file begins.',
    'The ftyp box comes first.',
    'RIFF, a WAVEfmt and more stand in sound files.',
    'RIFF, a WEBPVP8 and more stand in picture files.',
    'BZh91AY&SY is how a bzip2 file begins.',
    `${'It is a long way to '.repeat(12)}the real name of ustar, a format for archives.`,
    '%PDF-1.7 is how a PDF file begins.',
    '{\\rtf is how a Rich Text document begins.',
  ])('an article about a format is an article: %s', async (text) => {
    expect((await read(text)).text).toBe(text);
  });

  test('bytes without any signature by their controls', async () => {
    const noise = Uint8Array.from({length: 2000}, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect((await refusal(noise, 'noise')).reason).toContain('a binary file');
  });

  test('text that a terminal would obey is text', async () => {
    const text = '\x1b[31mred\x1b[0m and \x07bell and a \0 too';
    expect((await read(text)).text).toContain('red');
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0, 0x21, 0);
    expect((await read(utf16)).text).toBe('Hi!');
  });

  test('nothing in it', async () => {
    expect((await refusal('', 'notes.txt')).reason).toBe('notes.txt is empty.');
    expect((await refusal(' \n\t\n', 'notes.txt')).reason).toBe('notes.txt has no text in it.');
    expect((await refusal('<!-- only this -->\n', 'a.md')).reason).toBe('a.md has no text in it.');
  });

  test('names in messages are clean', async () => {
    expect((await refusal('', 'a\x1b[2Jb\nc.txt')).reason).toMatch(/^[ -~]+$/);
  });
});

test('offersFile: what is called like an article', () => {
  expect(['a.md', 'b.TXT', 'c.markdown'].every(offersFile)).toBe(true);
  expect(['a.jpg', 'b', 'md', 'c.pdf'].some(offersFile)).toBe(false);
});
