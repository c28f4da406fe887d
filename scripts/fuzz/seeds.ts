import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {docx} from '../../test/e2e/made/docx.ts';
import {epub} from '../../test/e2e/made/epub.ts';
import {pdf} from '../../test/e2e/made/pdf.ts';

/** A file to begin with. */
export type Seed = {
  readonly name: string;
  readonly bytes: Uint8Array;
};

const TEXTS: Readonly<Record<string, string>> = {
  'ferry.txt':
    'THE FERRY\n\nThe ferry came back.\nNobody had missed it.\n\n    A line of verse\n    Another\n',
  'ferry.md':
    '---\ntitle: The ferry\ndate: 3 May\n---\n\n# One\n\nIt *came* [back](https://e.org "x"), `so`.\n\n> - a\n> 1. b\n\n| a | b |\n|---|--:|\n| c | d |\n\n```js\ncode\n```\n\n[^1]: A note.\n',
  'ferry.html':
    '<!doctype html><html lang="en"><head><title>The ferry</title><meta charset="utf-8"><meta name="author" content="A. Costa"></head><body><nav><a href="/">Home</a></nav><article><h1>One</h1><p>The <b>ferry</b> came <a href="https://e.org/">back</a>.</p><ul><li>a<ol><li>b</ol></ul><table><tr><th>c<td>d</table><pre>code</pre><figure><img alt="A goat"><figcaption>Aboard</figcaption></figure></article><script>x</script></body></html>',
};

/**
 * The files to damage: one of each format, and the fixtures of the formats' tests in
 * `folder`: its files, and what its modules build without being asked for anything special.
 */
export async function seeds(folder: string): Promise<readonly Seed[]> {
  const own: Seed[] = Object.entries(TEXTS).map(([name, text]) => ({
    name,
    bytes: Buffer.from(text),
  }));
  own.push({name: 'ferry.epub', bytes: epub()});
  own.push({name: 'ferry.docx', bytes: docx()});
  own.push({name: 'ferry.pdf', bytes: pdf()});
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    if (extname(path) === '.ts') own.push(...(await built(path)));
    else own.push({name: basename(path), bytes: readFileSync(path)});
  }
  return own;
}

async function built(path: string): Promise<readonly Seed[]> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
  const found: Seed[] = [];
  for (const [name, value] of Object.entries(module)) {
    const made = typeof value === 'function' && value.length === 0 ? await value() : value;
    if (made instanceof Uint8Array) {
      found.push({name: `${name}.${basename(path, '.ts')}`, bytes: made});
    }
  }
  return found;
}
