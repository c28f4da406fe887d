import {copyFile, readFile, rm} from 'node:fs/promises';
import {build} from 'esbuild';
import {bundleOptions} from './bundle.ts';

const manifest: {version: string} = JSON.parse(await readFile('package.json', 'utf8'));
const entries = {
  lectern: 'src/cli/lectern.ts',
  main: 'src/cli/main.ts',
  worker: 'src/workers/worker.ts',
  parser: 'src/workers/parser.ts',
};

await rm('dist', {recursive: true, force: true});
// The entry looks at Node's version before it loads the rest.
await build({...bundleOptions(entries, 'dist', manifest.version), external: ['./main.js']});
await copyFile('src/workers/model.bin', 'dist/model.bin');
