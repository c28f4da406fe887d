import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import type {Progress, Source} from '../../src/model/source.ts';
import {startParser} from '../../src/workers/parser-process.ts';
import {WATCHED, type Waiting} from '../../src/workers/patience.ts';
import {readIsolated} from '../../src/workers/read-isolated.ts';

const MISBEHAVING = new URL('./fixtures/misbehaving.ts', import.meta.url);
const NEVER = new AbortController().signal;

function source(name: string, text = 'The ferry came back.\n\nNobody had missed it.\n'): Source {
  return {bytes: new TextEncoder().encode(text), name, origin: `docs/${name}`, stated: null};
}

/** The failure that a process meets with which does what `doing` says. */
async function misbehave(doing: string, waiting?: Waiting) {
  const result = await readIsolated(source(doing), READ_PLAINLY, NEVER, waiting, () =>
    startParser(MISBEHAVING),
  );
  if (result.ok) throw new Error(`${doing} was read`);
  expect(result.failure.next).toMatch(/^[A-Z].*\.$|^$/);
  return result.failure.reason;
}

// Each starts a process that loads the formats from their sources.
describe('a process of its own', {timeout: 30_000}, () => {
  test('reads what is read here, and says the same', async () => {
    const article = source('ferry.md');
    const here = await readDocument(article, READ_PLAINLY);
    expect(here.ok).toBe(true);
    expect(await readIsolated(article, READ_PLAINLY, NEVER)).toEqual(here);
  });

  test('says why it cannot read', async () => {
    const failed = await readIsolated(source('empty.md', ''), READ_PLAINLY, NEVER);
    expect(failed).toEqual(await readDocument(source('empty.md', ''), READ_PLAINLY));
  });

  test('reads with the wishes that it is given', async () => {
    const bytes = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
    const wishes = {...READ_PLAINLY, encoding: 'windows-1251'};
    const result = await readIsolated({...source('a.txt'), bytes}, wishes, NEVER);
    expect(result).toMatchObject({ok: true, value: {text: 'Привет'}});
  });

  test('can do nothing but read and answer', async () => {
    expect(await misbehave('try')).toBe('allowed: ; sees:');
    expect(existsSync(new URL('./fixtures/written.txt', import.meta.url))).toBe(false);
  });
});

describe('one that misbehaves is ended, and words say', {timeout: 30_000}, () => {
  test.each(['hoard', 'abort'])('that it takes too much memory: %s', async (doing) => {
    expect(await misbehave(doing)).toBe(`${doing} takes more memory than any article needs.`);
  });

  test.each(['exit', 'throw', 'babble'])('that it has broken down: %s', async (doing) => {
    expect(await misbehave(doing)).toBe(
      `The part of Lectern that reads ${doing} has broken down over it.`,
    );
  });

  test('that it was stopped; how far it was is told, and clean', async () => {
    const stop = new AbortController();
    const told: Progress[] = [];
    const progress = (now: Progress) => {
      told.push(now);
      stop.abort();
    };
    const reading = readIsolated(
      source('hang'),
      {...READ_PLAINLY, progress},
      stop.signal,
      WATCHED,
      () => startParser(MISBEHAVING),
    );
    expect(await reading).toMatchObject({failure: {reason: 'The reading of hang was stopped.'}});
    expect(told).toEqual([{doing: 'Reading page 1 of 2', share: 0.5}]);
  });

  test('that it takes too long, with what was waited before', async () => {
    expect(await misbehave('hang', {spent: 58_000, watched: true})).toMatch(
      /^hang could not be read within 5[89] seconds\.$/,
    );
  });

  test('that it takes too long for a command that nobody watches, however far it says it is', async () => {
    expect(await misbehave('hang', {spent: 29_500, watched: false})).toMatch(
      /^hang could not be read within (?:29|3[01]) seconds\.$/,
    );
  });

  test('before it starts, when nobody waits any more', async () => {
    const start = () => {
      throw new Error('started');
    };
    const result = await readIsolated(
      source('a.md'),
      READ_PLAINLY,
      AbortSignal.abort(),
      WATCHED,
      start,
    );
    expect(result).toMatchObject({ok: false});
  });
});
