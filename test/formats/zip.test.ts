import fc from 'fast-check';
import {zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {type Archive, nameLike, openArchive, readEntry} from '../../src/formats/zip.ts';
import type {Result} from '../../src/model/result.ts';
import {type Member, type Oddities, zipOf} from './fixtures/zip.ts';

function open(members: readonly Member[], oddities: Oddities = {}): Archive {
  const result = openArchive(zipOf(members, oddities), 'box.zip');
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

function reasonOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('It was read.');
  expect(result.failure.next).toMatch(/^[A-Z].*\.$/);
  return result.failure.reason;
}

function text(archive: Archive, name: string): string {
  const result = readEntry(archive, name);
  if (!result.ok) throw new Error(result.failure.reason);
  return new TextDecoder().decode(result.value);
}

const PAIR: readonly Member[] = [
  {name: 'a.txt', content: 'first'},
  {name: 'b/c.txt', content: 'second '.repeat(1000), stored: true},
];

describe('an archive', () => {
  test.each<[string, Oddities]>([
    ['as it should be', {}],
    ['with bytes in front that it does not count', {before: new Uint8Array(999).fill(80)}],
    ['with bytes after it', {after: new Uint8Array(500).fill(7)}],
    ['whose lengths come after the content', {streamed: true}],
    ['in the wide form', {wide: true}],
    ['in the wide form, with bytes in front', {wide: true, before: new Uint8Array(77)}],
  ])('%s is read', (_, oddities) => {
    const archive = open(PAIR, oddities);
    expect(archive.names).toEqual(['a.txt', 'b/c.txt']);
    expect(text(archive, 'a.txt')).toBe('first');
    expect(text(archive, 'b/c.txt')).toBe('second '.repeat(1000));
  });

  test('that another program packs is read', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array()), (files) => {
        const result = openArchive(zipSync(files), 'box.zip');
        if (!result.ok) throw new Error(result.failure.reason);
        for (const [name, content] of Object.entries(files)) {
          expect(readEntry(result.value, name)).toEqual({ok: true, value: content});
        }
      }),
    );
  });

  test('without its end, without anything, and what is none, are refused', () => {
    const whole = zipOf(PAIR);
    for (const bytes of [
      whole.subarray(0, whole.length - 30),
      whole.subarray(0, 40),
      new Uint8Array(0),
      new TextEncoder().encode('PK\x03\x04 is how they begin.'),
    ]) {
      expect(reasonOf(openArchive(bytes, 'box.zip'))).toBe(
        'box.zip is cut off or damaged: the list of what is in it cannot be found.',
      );
    }
  });

  test('whose files lie over each other is refused', () => {
    const members = PAIR.map((member) => ({...member, lies: {offset: 0}}));
    expect(reasonOf(openArchive(zipOf(members), 'box.zip'))).toContain('lie over each other');
    const long = [{...(PAIR[0] as Member), lies: {packedSize: 200}}, PAIR[1] as Member];
    expect(reasonOf(openArchive(zipOf(long), 'box.zip'))).toContain('lie over each other');
  });

  test('with names that lead out of it does not have those', () => {
    const names = [
      '../up',
      'a/../../up',
      '/top',
      'C:\\x',
      'nul\0',
      'folder/',
      'a\\b',
      './here',
      'fine..',
    ];
    expect(open(names.map((name) => ({name, content: 'x'}))).names).toEqual([
      'a/b',
      'here',
      'fine..',
    ]);
  });

  test('has the later of two files of one name', () => {
    const twice = open([
      {name: 'a', content: 'old'},
      {name: 'b', content: ''},
      {name: 'a', content: 'new'},
    ]);
    expect(twice.names).toEqual(['b', 'a']);
    expect(text(twice, 'a')).toBe('new');
  });

  test('is asked for names in any case', () => {
    const archive = open([{name: 'Word/Document.XML', content: 'x'}]);
    expect(nameLike(archive, 'word/document.xml')).toBe('Word/Document.XML');
    expect(nameLike(archive, 'word/other.xml')).toBeNull();
  });

  test('never throws, whatever is changed or cut in it', () => {
    const whole = zipOf(PAIR, {wide: true});
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, {maxLength: 8}), fc.nat(whole.length), (changes, length) => {
        const bytes = whole.slice(0, changes.length === 0 ? length : whole.length);
        for (const [at, value] of changes) bytes[at] = value;
        const result = openArchive(bytes, 'box.zip');
        if (result.ok) for (const name of result.value.names) readEntry(result.value, name);
      }),
    );
  });
});

describe('a file in an archive', () => {
  test('is refused where it is missing, locked, packed otherwise, damaged or cut off', () => {
    const archive = open([
      {name: 'locked', content: 'x', lies: {flags: 1}},
      {name: 'odd', content: 'x', lies: {method: 14}},
      {name: 'broken', content: 'x', packed: new Uint8Array([255, 1, 2, 3])},
      {name: 'short', content: 'x', packed: zipSync({x: new Uint8Array(9999)}).subarray(31, 40)},
      {name: 'nowhere', content: 'x', lies: {offset: 9_999_999}},
    ]);
    expect(reasonOf(readEntry(archive, 'no'))).toBe('box.zip: its part no is missing.');
    expect(reasonOf(readEntry(archive, 'locked'))).toContain('locked with a password');
    expect(reasonOf(readEntry(archive, 'odd'))).toContain('in a way that Lectern does not read');
    for (const name of ['broken', 'short', 'nowhere']) {
      expect(reasonOf(readEntry(archive, name))).toBe(
        `box.zip: its part ${name} is damaged or cut off.`,
      );
    }
  });

  test('is what it is, whatever its headers say of its size', () => {
    for (const size of [0, 3, 4_000_000_000]) {
      expect(text(open([{name: 'a', content: 'four', lies: {size}}]), 'a')).toBe('four');
    }
  });

  test('that grows without end is left', () => {
    const archive = open([{name: 'zeros', content: new Uint8Array(20_000_000), lies: {size: 5}}]);
    expect(reasonOf(readEntry(archive, 'zeros'))).toContain('made to do harm');
  });

  test('counts against the whole, and again when it is read again', () => {
    const archive = open([{name: 'large', content: new Uint8Array(60_000_000), stored: true}]);
    for (let i = 0; i < 4; i++) expect(readEntry(archive, 'large').ok).toBe(true);
    expect(reasonOf(readEntry(archive, 'large'))).toContain('larger than any article');
  });

  test('of more than 64 MB is left', () => {
    const archive = open([{name: 'large', content: new Uint8Array(64_000_001), stored: true}]);
    expect(reasonOf(readEntry(archive, 'large'))).toContain('larger than any article');
  });
});
