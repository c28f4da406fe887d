import {createHash, randomBytes} from 'node:crypto';
import {lstat, mkdir, readFile, rename, rm, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Entry, type Page, pack, unpack} from './cache-entry.ts';
import {makeRoom} from './cache-room.ts';

/** A page that was kept. */
export type Copy = {
  readonly page: Page;
  readonly bytes: Uint8Array;
  /** Whether the address that was asked for stands for the page's own for good. */
  readonly lasting: boolean;
};

/** Where copies are kept, and how many bytes they may take together. */
export type Cache = {readonly folder: string; readonly limit: number};

/**
 * The copy of the page at `address` (without fragment) or of the one that it sent on to, or
 * null. What is damaged or cannot be read is no copy; it is removed. A copy that is found
 * counts as used now.
 */
export async function findCopy(cache: Cache, address: string): Promise<Copy | null> {
  const entry = await readEntry(cache, address);
  if (entry === null || entry.head.kind === 'page') return entry && copyOf(entry, true);
  const target = await readEntry(cache, entry.head.to);
  return target && copyOf(target, entry.head.lasting);
}

function copyOf({head, bytes}: Entry, lasting: boolean): Copy | null {
  return head.kind === 'page' ? {page: head, bytes, lasting} : null;
}

/**
 * Keeps `copy` for the page's own address and for `asked`, the one that led to it. The
 * least recently used copies make room. Gives the code of the error when it cannot be
 * written, else null. A copy that would take half of all room is not kept.
 */
export async function keepCopy(cache: Cache, asked: string, copy: Copy): Promise<string | null> {
  const {page, bytes, lasting} = copy;
  if (bytes.length > cache.limit / 2) {
    await dropCopy(cache, page.address);
    return null;
  }
  try {
    // Only the reader's own account may see what they read.
    await mkdir(cache.folder, {recursive: true, mode: 0o700});
    await write(cache, {head: page, bytes});
    if (asked !== page.address) {
      const head = {kind: 'pointer', address: asked, to: page.address, lasting} as const;
      await write(cache, {head, bytes: new Uint8Array()});
    }
    await makeRoom(cache.folder, cache.limit, Date.now());
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/** Removes the copy of the page at `address`, if there is one and it can be removed. */
export async function dropCopy(cache: Cache, address: string): Promise<void> {
  try {
    await rm(pathOf(cache, address), {force: true});
  } catch (error) {
    // A copy that must stay there is read and judged again the next time.
    codeOf(error);
  }
}

async function readEntry(cache: Cache, address: string): Promise<Entry | null> {
  const path = pathOf(cache, address);
  try {
    const stats = await lstat(path);
    const entry = stats.isFile() && stats.size <= cache.limit ? unpack(await readFile(path)) : null;
    if (entry === null || entry.head.address !== address) {
      await dropCopy(cache, address);
      return null;
    }
    await touch(path);
    return entry;
  } catch (error) {
    // No copy, or none that this account may read: the page is fetched.
    codeOf(error);
    return null;
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch (error) {
    // In a folder that cannot be written nothing is ever removed, so the order is not needed.
    codeOf(error);
  }
}

// Under another name first: a reader sees the old copy or the new one, and of two that
// write at once the later wins whole.
async function write(cache: Cache, entry: Entry): Promise<void> {
  const path = pathOf(cache, entry.head.address);
  const part = `${path.slice(0, -'.page'.length)}.${randomBytes(6).toString('hex')}.part`;
  try {
    await writeFile(part, pack(entry), {mode: 0o600, flag: 'wx'});
    await rename(part, path);
  } catch (error) {
    await rm(part, {force: true});
    throw error;
  }
}

function pathOf({folder}: Cache, address: string): string {
  return join(folder, `${createHash('sha256').update(address).digest('hex')}.page`);
}

/** The code of an error of the file system; any other error is a defect and thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}
