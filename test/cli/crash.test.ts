import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {recordCrash} from '../../src/cli/crash.ts';

const NOW = new Date('2026-05-03T10:20:30.456Z');

// On macOS and Windows the state folder does not follow XDG_STATE_HOME.
describe.runIf(process.platform === 'linux')('a crash', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
    vi.stubEnv('XDG_STATE_HOME', folder);
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, {recursive: true});
  });

  test('is written down in the state folder, and the message names the file', async () => {
    const failure = await recordCrash(new Error('out of cheese'), NOW);
    const names = await readdir(join(folder, 'lectern'));
    expect(names).toEqual(['crash-2026-05-03T10-20-30-456Z.txt']);
    const path = join(folder, 'lectern', names[0] ?? '');
    expect(failure.next).toContain(path);
    const stack = await readFile(path, 'utf8');
    expect(stack).toContain('out of cheese');
    expect(stack).toContain('crash.test.ts');
  });

  test('is told without a stack', async () => {
    const failure = await recordCrash(new Error('out of cheese'), NOW);
    for (const line of [failure.reason, failure.next]) {
      expect(line).not.toMatch(/\n|crash\.test\.ts/);
    }
  });

  test('may be anything that was thrown', async () => {
    await recordCrash('a word', NOW);
    const [name = ''] = await readdir(join(folder, 'lectern'));
    expect(await readFile(join(folder, 'lectern', name), 'utf8')).toBe('a word\n');
  });

  test('that cannot be written down says what it was, and why', async () => {
    await writeFile(join(folder, 'lectern'), 'a file where the folder should be');
    const failure = await recordCrash(new Error('out of cheese'), NOW);
    expect(failure.reason).toContain('out of cheese');
    expect(failure.next).toMatch(/could not be written/);
  });
});
