import {readFile} from 'node:fs/promises';
import type {BuildOptions, Plugin} from 'esbuild';

/**
 * Ink loads its bridge to React's developer tools only when DEV is set, but a bundle
 * would look for the tools at every start.
 */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  setup(setup) {
    setup.onLoad({filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/}, () => ({
      contents: 'export {};',
    }));
  },
};

/**
 * yoga-layout would load its wasm, which it carries inside, through `fetch('data:…')`,
 * and with it Node's whole HTTP client. Without a `fetch` it decodes the wasm itself.
 */
const withoutFetch: Plugin = {
  name: 'without-fetch',
  setup(setup) {
    setup.onLoad({filter: /[\\/]yoga-layout[\\/].*\.js$/}, async ({path}) => ({
      contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/**
 * How Lectern is bundled, whatever the entries: production code that names `version` as
 * its own. `outdir` is given absolute or relative to the project's root.
 */
export function bundleOptions(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
  version: string,
): BuildOptions {
  return {
    entryPoints: {...entryPoints},
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      LECTERN_VERSION: JSON.stringify(version),
    },
    plugins: [withoutDevtools, withoutFetch],
    // Some packages are CommonJS inside and ask for `require`.
    banner: {
      js: "import {createRequire as lecternRequire} from 'node:module'; const require = lecternRequire(import.meta.url);",
    },
    logLevel: 'warning',
  };
}
