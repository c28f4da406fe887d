import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/**
 * What the training package `name` exports. Its type is the caller's word: the packages are
 * installed with `npm ci --prefix scripts/recogniser` and not in the main install, so no
 * static import may name them. Throws where the package is missing.
 */
export function load<Exports>(name: string): Exports {
  return require(name) as Exports;
}

/** The text of `path` inside the training package `name`. Throws where it is missing. */
export function readPackaged(name: string, path: string): string {
  return readFileSync(new URL(`../node_modules/${name}/${path}`, import.meta.url), 'utf8');
}
