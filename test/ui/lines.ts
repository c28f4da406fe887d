import {stripVTControlCharacters} from 'node:util';
import {expect} from 'vitest';
import {type Box, geometry} from '../../src/state/geometry.ts';
import type {State} from '../../src/state/state.ts';
import {cellWidth} from '../../src/text/width.ts';
import {cardLines, entitiesLines, searchLines, textLines} from '../../src/ui/screen.ts';
import {makeTheme, type Theme} from '../../src/ui/theme.ts';
import {readerIn} from '../state/session.ts';

export const THEME = makeTheme('dark', 3);

/** A painted line without its styles. */
export function plain(line: string): string {
  return stripVTControlCharacters(line);
}

/** Expects lines that fill the box exactly. */
export function expectToFill(lines: readonly string[], {width, height}: Box): void {
  expect(lines).toHaveLength(height);
  for (const line of lines)
    expect({line, cells: cellWidth(plain(line))}).toEqual({line, cells: width});
}

/** The parts that a state's screen is made of, by name, each with the box it must fill. */
export function partsOf(
  state: State,
  theme: Theme = THEME,
): readonly {readonly name: string; readonly box: Box; readonly lines: readonly string[]}[] {
  const reader = readerIn(state);
  const layout = geometry(state.size, reader.pane);
  const {text, entities, card, search, side} = layout;
  const open = state.overlay.kind === 'card' ? side : card;
  const parts = [
    {name: 'text', box: text, draw: textLines},
    {name: 'entities', box: entities, draw: entitiesLines},
    {name: 'card', box: open, draw: cardLines},
    {name: 'search', box: search, draw: searchLines},
  ];
  return parts.flatMap(({name, box, draw}) =>
    box === null ? [] : [{name, box, lines: draw(state, reader, box, layout, theme)}],
  );
}

/** The rows of one part as they are read, its borders included. */
export function part(state: State, name: string, theme: Theme = THEME): readonly string[] {
  const found = partsOf(state, theme).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not on this screen`);
  return found.lines.map(plain);
}

/** A list that counts how often somebody looks into it. */
export function watched<T>(list: readonly T[]): {
  readonly list: readonly T[];
  readonly looks: () => number;
} {
  let count = 0;
  const proxy = new Proxy(list, {
    get(target, key) {
      count++;
      return Reflect.get(target, key);
    },
  });
  return {list: proxy, looks: () => count};
}
