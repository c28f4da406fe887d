import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, parse} from 'node:path';
import {build} from 'esbuild';
import {bundleOptions} from '../../scripts/bundle.ts';
import {PROJECT} from './environment.ts';

/** A program bundled like Lectern itself, in a folder of its own. */
export type Bundle = {
  readonly program: string;
  readonly remove: () => void;
};

/** Bundles files of the folder `fixtures`; the first is the program, the others lie beside it. */
export async function bundleFixture(entry: string, ...others: readonly string[]): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bundle-'));
  const entries = [entry, ...others].map((file) => [
    parse(file).name,
    join(import.meta.dirname, 'fixtures', file),
  ]);
  await build({
    ...bundleOptions(Object.fromEntries(entries), folder, 'test'),
    absWorkingDir: PROJECT,
    outExtension: {'.js': '.mjs'},
  });
  copyFileSync(join(PROJECT, 'src/workers/model.bin'), join(folder, 'model.bin'));
  return {
    program: join(folder, `${parse(entry).name}.mjs`),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
