import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createKeyReader, ESCAPE, type Heard} from '../../../src/cli/input/key-reader.ts';

/** What is heard of reads, and of the silence after the last. */
function hear(...reads: readonly string[]): readonly Heard[] {
  const reader = createKeyReader();
  return [...reads.flatMap((read) => reader.push(read)), ...reader.giveUp()];
}

function keys(...reads: readonly string[]): readonly string[] {
  return hear(...reads)
    .filter(({kind}) => kind !== 'report')
    .map(({sequence}) => sequence);
}

const REPORTS = [
  '\x1b]11;rgb:ffff/ffff/ffff\x1b\\',
  '\x1b]11;rgb:1c1c/1c1c/1c1c\x07',
  '\x1b]10;rgba:00/00/00/ff\x1b\\',
  '\x1b]11;#fff\x07',
  '\x1b]4;12;rgb:5c5c/5c5c/ffff\x1b\\',
  '\x1b[?62;22c',
  '\x1b[>41;354;0c',
  '\x1b[12;40R',
  '\x1b[0n',
  '\x1b[?2026;2$y',
  '\x1b[I',
  '\x1b[O',
  '\x1b[<0;12;40M',
  '\x1b[<35;12;40m',
  '\x1b[8;24;80t',
];

const KEYS = [
  'j',
  'q',
  ']',
  '1',
  ';',
  ' ',
  '\r',
  '\t',
  '\x03',
  '\x7f',
  'é',
  '界',
  '😀',
  '\x1b[A',
  '\x1b[1;5C',
  '\x1b[5~',
  '\x1b[Z',
  '\x1bOP',
  '\x1b[[A',
  '\x1b[2$',
  '\x1b[200~quit\rnow \x1b[31m\x1b[201~',
];

describe('keys', () => {
  test('that come together are heard one by one', () => {
    expect(keys('j\r2\x1b[B3é😀')).toEqual(['j', '\r', '2', '\x1b[B', '3', 'é', '😀']);
  });

  test('Esc is heard where nothing follows it, and before a key that it does not begin', () => {
    expect(keys('\x1b')).toEqual([ESCAPE]);
    expect(keys('\x1bj')).toEqual([ESCAPE, 'j']);
    expect(keys('\x1b\x1b[A')).toEqual([ESCAPE, '\x1b[A']);
    expect(keys('\x1b[')).toEqual([ESCAPE, '[']);
    expect(keys('\x1b]jk')).toEqual([ESCAPE, ']', 'j', 'k']);
  });

  test('a line end of an unbracketed paste is one Enter', () => {
    expect(keys('a\r\nb')).toEqual(['a', '\r\n', 'b']);
  });
});

describe('a paste', () => {
  test('is whole, and waited for as long as it takes', () => {
    const reader = createKeyReader();
    expect(reader.push('\x1b[200~half')).toEqual([]);
    expect(reader.patience()).toBeNull();
    expect(reader.push(' of it\x1b[201~j').map(({kind}) => kind)).toEqual(['paste', 'key']);
  });

  test('gives back an answer that came in its midst', () => {
    const heard = hear('\x1b[200~one \x1b]11;rgb:0/0/0\x07two\x1b[201~');
    expect(heard).toEqual([
      {kind: 'paste', sequence: '\x1b[200~one two\x1b[201~'},
      {kind: 'report', sequence: '\x1b]11;rgb:0/0/0\x07'},
    ]);
  });
});

describe('reports', () => {
  test.each(REPORTS)('%j is no key', (report) => {
    expect(hear(report)).toEqual([{kind: 'report', sequence: report}]);
  });

  test('of an X10 mouse take the three characters after them', () => {
    expect(keys('\x1b[M !!q')).toEqual(['q']);
  });

  test('however cut into reads among whatever keys, are kept from them', () => {
    const part = fc.oneof(
      fc.constantFrom(...KEYS).map((text) => ({text, typed: true})),
      fc.constantFrom(...REPORTS).map((text) => ({text, typed: false})),
    );
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.nat({max: 400})), (parts, places) => {
        const whole = parts.map(({text}) => text).join('');
        const cuts = [0, ...places.filter((at) => at < whole.length), whole.length];
        const sorted = cuts.sort((a, b) => a - b);
        const reads = sorted.slice(1).map((end, index) => whole.slice(sorted[index], end));
        const typed = parts.filter((one) => one.typed).map(({text}) => text);
        // A surrogate pair is not cut by the decoder that reads pass through.
        fc.pre(reads.every((read) => read.isWellFormed()));
        expect(keys(...reads)).toEqual(typed);
        expect(hear(...reads).filter(({kind}) => kind === 'report')).toHaveLength(
          parts.length - typed.length,
        );
      }),
    );
  });

  test('cut short give way to the key that follows, and leave no typing', () => {
    expect(keys('\x1b]11;rgb:ff', 'jq')).toEqual(['j', 'q']);
    expect(keys('\x1b]11;rgb:ffff/ff', '\x1b[A')).toEqual(['\x1b[A']);
    expect(keys('\x1b]11;rgb:ffff')).toEqual([]);
    expect(keys('\x1b[?62;')).toEqual([]);
  });

  test('are waited for longer than keys, and neither for ever', () => {
    const reader = createKeyReader();
    const patience = (begun: string) => {
      reader.reset();
      reader.push(begun);
      return reader.patience() ?? 0;
    };
    expect(reader.patience()).toBeNull();
    expect(patience('\x1b]11;rgb:')).toBeGreaterThan(patience('\x1b'));
    expect(patience('\x1b')).toBeGreaterThan(0);
  });

  test('that never end do not swallow what is typed', () => {
    const typed = 'e'.repeat(300);
    expect(keys(`\x1b]11;${typed}`).length).toBeGreaterThan(250);
    expect(keys(`\x1b[${'1'.repeat(300)}`).length).toBeGreaterThan(250);
  });
});
