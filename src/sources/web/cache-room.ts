import {readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';

// What a program that was killed left half written.
const LEFT_OVER_MS = 3_600_000;

/**
 * Removes the least recently used entries of the cache in `folder` until the rest takes at
 * most `limit` bytes, and what was left half written an hour before `now` (in milliseconds).
 * Files that are none of the cache's are left alone. Throws what the file system does, but
 * for a file that another program removes first.
 */
export async function makeRoom(folder: string, limit: number, now: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.filter((name) => /^[\da-f]{64}(?:\.[\da-f]{12}\.part|\.page)$/.test(name)).map(sized),
  );
  let total = 0;
  const newestFirst = files.flat().sort((a, b) => b.used - a.used);
  for (const {path, used, size} of newestFirst) {
    total += size;
    const spent = path.endsWith('.part') ? used < now - LEFT_OVER_MS : total > limit;
    if (!spent) continue;
    await rm(path, {force: true});
    total -= size;
  }

  async function sized(name: string) {
    const path = join(folder, name);
    try {
      const {size, mtimeMs} = await stat(path);
      return [{path, size, used: mtimeMs}];
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }
}
