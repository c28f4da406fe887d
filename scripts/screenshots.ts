// Takes the README's pictures: `npm run screenshots`, or after a build
// `node scripts/screenshots.ts [--check]`.
//
// Runs the built program in the emulator of the end-to-end tests, presses keys, and writes
// what is on the screen as SVG. Fails when a scene does not come about. `--check` writes
// nothing; it is for CI.
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Cell} from '../test/e2e/emulator.ts';
import {PROGRAM, PROJECT} from '../test/e2e/environment.ts';
import {openTerminal, type Terminal} from '../test/e2e/open-terminal.ts';
import {isOpen, LOOKS, SCENES, type Scene} from './screenshots/scenes.ts';
import {screenSvg} from './screenshots/screen-svg.ts';

const FOLDER = join(PROJECT, 'scripts/screenshots/pictures');

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});

if (!values.check) await mkdir(FOLDER, {recursive: true});
for (const scene of SCENES) {
  const svg = await take(scene);
  if (!values.check) await writeFile(join(FOLDER, `${scene.name}.svg`), svg);
  console.log(`${scene.name}: ${scene.columns}×${scene.rows}, ${Math.round(svg.length / 1024)} kB`);
}

async function take({name, title, columns, rows, look, article, play}: Scene): Promise<string> {
  const lectern = openTerminal({
    command: process.execPath,
    args: [PROGRAM, '--theme', look, article],
    columns,
    rows,
    env: {COLORTERM: 'truecolor'},
  });
  try {
    await lectern.waitFor(isOpen, `${name}: the article with its names`);
    await play(lectern);
    return screenSvg(cellsOf(lectern, columns, rows), LOOKS[look], title);
  } finally {
    await lectern.close();
  }
}

function cellsOf(lectern: Terminal, columns: number, rows: number): readonly (readonly Cell[])[] {
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (__, column) => lectern.cell({row, column})),
  );
}
