import {expect, test} from 'vitest';
import {filesOfTar} from '../../../scripts/eval/tar.ts';

/** A tar entry: header of 512 bytes with name, size and type, then the bytes to a full block. */
function entry(name: string, content: string, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

test('the files of an archive are read whole, folders are passed over', () => {
  const long = 'x'.repeat(700);
  const archive = Buffer.concat([
    entry('a/', '', '5'),
    entry('a/one.txt', long),
    entry('a/two.txt', 'two'),
    Buffer.alloc(1024),
  ]);
  const files = filesOfTar(archive);
  expect([...files.keys()]).toEqual(['a/one.txt', 'a/two.txt']);
  expect(new TextDecoder().decode(files.get('a/one.txt'))).toBe(long);
  expect(new TextDecoder().decode(files.get('a/two.txt'))).toBe('two');
});
