import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, expect, test} from 'vitest';
import {readSilver} from '../../../scripts/recogniser/course.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-course-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('sentences that are annotated by hand for measuring are never learned from', () => {
  mkdirSync(join(folder, 'train'));
  const all = Array.from({length: 12_200}, (_, i) => `-DOC- ${i}\nOslo\tB-LOC\n\n`);
  writeFileSync(join(folder, 'train', 'gmb.bio.gz'), gzipSync(all.join('')));
  const ids = new Set(readSilver(folder).map(({id}) => id));
  const missing = all.flatMap((_, i) => (ids.has(`gmb/${i}`) ? [] : [i]));
  expect(missing).toEqual(Array.from({length: 150}, (_, i) => 12_000 + i));
});
