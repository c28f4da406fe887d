import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {readConfig} from '../../../src/cli/config/read-config.ts';

describe('the file', () => {
  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'lectern-config-'));
    onTestFinished(() => rmSync(made, {recursive: true}));
    return made;
  }

  test('that is not there sets nothing and is not spoken of', async () => {
    expect(await readConfig(join(folder(), 'none', 'config.yaml'))).toEqual({
      settings: {theme: null},
      remarks: [],
    });
  });

  test('is read', async () => {
    const path = join(folder(), 'config.yaml');
    writeFileSync(path, 'theme: contrast\n');
    expect((await readConfig(path)).settings.theme).toBe('contrast');
  });

  test('that cannot be read, or is no config, is spoken of', async () => {
    const path = join(folder(), 'config.yaml');
    mkdirSync(path);
    expect((await readConfig(path)).remarks.join()).toContain('was not read');
    const long = join(folder(), 'config.yaml');
    writeFileSync(long, '#'.repeat(70_000));
    expect((await readConfig(long)).remarks.join()).toContain('too long');
  });
});
