import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {runLectern} from '../lectern.ts';
import type {Outcome} from '../plain.ts';
import type {Bad} from './bad.ts';

/** Expects it opened, with nothing but words and line ends printed, or refused in at most four lines of words. */
export function expectCleanOrRefused({stdout, stderr, code, signal}: Outcome): void {
  expect({signal, code: code === 0 || code === 1}).toEqual({signal: null, code: true});
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  expect(stderr).not.toMatch(/^\s+at |Error\b|\bE[A-Z]{4,}\b|mistake/m);
  if (code === 1) {
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^lectern: \S.*[.…”)]\n\S.*\.\n$/);
  }
  // Not by `toMatch`, which would show all of it.
  expect(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(stdout)).toBe(false);
  expect(/[^\P{Cc}\n]/u.test(stderr)).toBe(false);
}

/** Has the built program print each of them. */
export function testEach(title: string, all: readonly Bad[]): void {
  describe(title, () => {
    test.each(all.map((bad) => [bad.name, bad] as const))('%s', async (name, bad) => {
      const folder = mkdtempSync(join(tmpdir(), 'lectern-bad-'));
      try {
        writeFileSync(join(folder, name), bad.content());
        const outcome = await runLectern(['print', join(folder, name)]);
        expectCleanOrRefused(outcome);
        const {code, stdout, stderr} = outcome;
        const {prints, says} = bad;
        if (prints !== undefined) {
          expect([code, stderr, prints.test(stdout)]).toEqual([0, stderr, true]);
        }
        if (says !== undefined) expect([code, stderr]).toEqual([1, expect.stringMatching(says)]);
      } finally {
        rmSync(folder, {recursive: true, force: true});
      }
    });
  });
}
