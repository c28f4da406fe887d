import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {createSavedState} from '../../src/effects/saved-state.ts';
import type {Saved} from '../../src/state/saved.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'lectern-state-'));
  onTestFinished(() => {
    chmodSync(made, 0o700);
    rmSync(made, {recursive: true, force: true});
  });
  return made;
}

/** One program that keeps its state in `file`; its clock goes on by one with every look at it. */
function program(file: string, start = 0) {
  const told: {saved: Saved; note: string | null}[] = [];
  let time = start;
  const state = createSavedState(
    () => file,
    () => ++time,
    (saved, note) => told.push({saved, note}),
  );
  return {
    ...state,
    notes: () => told.flatMap(({note}) => note ?? []),
    runs: () => told.map(({saved}) => saved.runs),
    last: () => told.at(-1)?.saved ?? null,
    ids: () => told.at(-1)?.saved.recent.map(({id}) => id),
    async run(...articles: readonly string[]) {
      state.begin();
      for (const id of articles) state.remember({id, title: id, byline: null});
      await state.settled();
    },
  };
}

test('what was opened in one run is there in the next, which is counted', async () => {
  const file = join(folder(), 'not', 'there', 'state.json');
  await program(file).run('https://e.org/a', 'https://e.org/b');
  const next = program(file);
  expect((await next.peek()).recent.map(({id}) => id)).toEqual([
    'https://e.org/b',
    'https://e.org/a',
  ]);
  await next.run();
  expect(next.last()?.runs).toBe(2);
  expect(next.notes()).toEqual([]);
});

test('nothing is written before the run has begun', async () => {
  const made = folder();
  const one = program(join(made, 'state.json'));
  one.remember({id: 'https://e.org/a', title: 'A', byline: null});
  await one.peek();
  expect(readdirSync(made)).toEqual([]);
  one.begin();
  await one.settled();
  expect(one.ids()).toEqual(['https://e.org/a']);
});

test('a run is counted before anybody is told of what was opened in it', async () => {
  const file = join(folder(), 'state.json');
  await program(file).run();
  const next = program(file);
  next.remember({id: 'https://e.org/a', title: 'A', byline: null});
  await next.run();
  expect(next.runs()).toEqual([2, 2]);
});

test('of two programs neither loses what the other has kept', async () => {
  const file = join(folder(), 'state.json');
  const one = program(file);
  const other = program(file, 100);
  await one.run('https://e.org/a');
  await other.run('https://e.org/b');
  one.remember({id: 'https://e.org/c', title: 'C', byline: null});
  await one.settled();
  expect(one.ids()?.toSorted()).toEqual(['a', 'b', 'c'].map((name) => `https://e.org/${name}`));
});

test('pipes, devices and what is no longer there are not kept', async () => {
  const made = folder();
  const file = join(made, 'a.md');
  writeFileSync(file, 'A');
  const one = program(join(made, 'state.json'));
  await one.run(
    '-',
    '/dev/fd/3',
    '/proc/self/fd/3',
    '/dev/null',
    join(made, 'gone.md'),
    made,
    file,
  );
  expect(one.ids()).toEqual([file]);
});

test('what is gone is forgotten; what is only closed stays', async () => {
  const made = folder();
  const file = join(made, 'a.md');
  writeFileSync(file, 'A');
  const one = program(join(made, 'state.json'));
  await one.run(file);
  one.forgetGone(file);
  await one.settled();
  expect(one.ids()).toEqual([file]);
  rmSync(file);
  one.forgetGone(file);
  await one.settled();
  expect(one.ids()).toEqual([]);
});

test('a damaged file is set aside and named, and a new one begun', async () => {
  const made = folder();
  const file = join(made, 'state.json');
  writeFileSync(file, '{"version": 1, "ru');
  const one = program(file);
  expect((await one.peek()).recent).toEqual([]);
  await one.run('https://e.org/a');
  const aside = readdirSync(made).find((name) => name.includes('damaged')) ?? '';
  expect(readFileSync(join(made, aside), 'utf8')).toBe('{"version": 1, "ru');
  expect(one.notes()).toHaveLength(1);
  expect(one.notes()[0]).toContain(aside);
  const next = program(file);
  await next.run();
  expect(next.ids()).toEqual(['https://e.org/a']);
});

test('a file of a later version is left alone, and told of once', async () => {
  const made = folder();
  const file = join(made, 'state.json');
  writeFileSync(file, '{"version": 9}');
  const one = program(file);
  await one.run('https://e.org/a', 'https://e.org/b');
  expect(readFileSync(file, 'utf8')).toBe('{"version": 9}');
  expect(one.notes()).toHaveLength(1);
  expect(one.ids()).toEqual(['https://e.org/b', 'https://e.org/a']);
});

test('where nothing can be written it is told once, and holds for this run', async () => {
  const made = folder();
  writeFileSync(join(made, 'file'), '');
  for (const path of [join(made, 'file', 'state.json'), made]) {
    const one = program(path);
    await one.run('https://e.org/a', 'https://e.org/b');
    expect(one.notes()).toHaveLength(1);
    expect(one.notes()[0]).toMatch(/cannot be kept .*Reading goes on\.$/);
    expect(one.ids()).toEqual(['https://e.org/b', 'https://e.org/a']);
  }
  const homeless = createSavedState(
    () => {
      throw new Error('There is no home.');
    },
    () => 0,
    (_, note) => notes.push(note),
  );
  const notes: (string | null)[] = [];
  homeless.begin();
  await homeless.settled();
  expect(notes).toEqual([expect.stringContaining('There is no home.')]);
});

test('leaves no temporary file behind, whatever happens', async () => {
  const made = folder();
  const file = join(made, 'state.json');
  await program(file).run('https://e.org/a');
  rmSync(file);
  mkdirSync(file);
  await program(file).run('https://e.org/a');
  expect(readdirSync(made)).toEqual(['state.json']);
});
