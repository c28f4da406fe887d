import {join} from 'node:path';
import {PROJECT} from '../../test/e2e/environment.ts';
import {isReady} from '../../test/e2e/lectern.ts';
import type {Terminal} from '../../test/e2e/open-terminal.ts';
import type {Look} from './screen-svg.ts';

/** A picture of the program: what is opened, what is pressed, and what must be seen then. */
export type Scene = {
  /** The picture's file, without its ending. */
  readonly name: string;
  /** What the picture says to those who do not see it. */
  readonly title: string;
  readonly columns: number;
  readonly rows: number;
  readonly look: 'dark' | 'light';
  readonly article: string;
  /** From the moment when the article and its names are there. */
  readonly play: (lectern: Terminal) => Promise<void>;
};

const ARTICLE = join(PROJECT, 'content/helicopters-from-moscow.md');
const NOVEL = join(PROJECT, 'scripts/screenshots/novel.txt');
const SIZE = {columns: 120, rows: 34} as const;

/** The sixteen colours of a dark and of a light terminal, both made up for these pictures. */
export const LOOKS: Readonly<Record<Scene['look'], Look>> = {
  dark: {
    background: '#1c1c1c',
    foreground: '#dedede',
    basic: [
      ['#000000', '#c23621', '#25a05a', '#adad27', '#4a73d9', '#d338d3', '#33bbc8', '#cbcccd'],
      ['#818383', '#fc391f', '#31e722', '#eaec23', '#5f8dff', '#f935f8', '#14f0f0', '#e9ebeb'],
    ].flat(),
  },
  light: {
    background: '#ffffff',
    foreground: '#24292f',
    basic: [
      ['#24292f', '#cf222e', '#116329', '#4d2d00', '#0969da', '#8250df', '#1b7c83', '#6e7781'],
      ['#57606a', '#a40e26', '#1a7f37', '#633c01', '#218bff', '#a475f9', '#3192aa', '#8c959f'],
    ].flat(),
  },
};

/** The pictures of the README, in its order. */
export const SCENES: readonly Scene[] = [
  {
    ...SIZE,
    name: 'article',
    title: 'An article, its names, and the mentions of the one that is selected',
    look: 'dark',
    article: ARTICLE,
    async play(lectern) {
      lectern.write('2');
      await lectern.waitFor(/mention \d+ of \d+/);
      const selected = (screen: readonly string[]) =>
        screen.some((row) => /❯ \S? ?P Sadio Camara/.test(row));
      while (!selected(lectern.screen())) {
        const before = lectern.text();
        lectern.write('j');
        await lectern.waitFor((screen) => screen.join('\n') !== before, 'the next name');
      }
    },
  },
  {
    ...SIZE,
    name: 'novel',
    title: 'A novel: who is in it, and where',
    look: 'dark',
    article: NOVEL,
    async play(lectern) {
      lectern.write('2');
      await lectern.waitFor(/mention \d+ of \d+/);
      lectern.press('enter');
      await lectern.waitFor(/❯|P Harriet/);
      lectern.write('n');
      await lectern.waitFor(/mention 2 of \d+/);
    },
  },
  {
    ...SIZE,
    name: 'search',
    title: 'A search that forgives a typo, with the hit shown in the text',
    look: 'dark',
    article: ARTICLE,
    async play(lectern) {
      lectern.write('s');
      await lectern.waitFor('›');
      lectern.write('camra');
      await lectern.waitFor('1 letter off');
    },
  },
  {
    ...SIZE,
    name: 'card',
    title: 'The card of a name: who it is, what else it is called, and every mention in context',
    look: 'dark',
    article: NOVEL,
    async play(lectern) {
      lectern.write('2');
      await lectern.waitFor(/mention \d+ of \d+/);
      lectern.write('K');
      // It takes the place of the list.
      await lectern.waitFor((screen) => !screen.some((row) => row.includes('2 Entities')));
    },
  },
  {
    ...SIZE,
    name: 'light',
    title: 'The light theme',
    look: 'light',
    article: ARTICLE,
    async play(lectern) {
      lectern.write('/');
      await lectern.waitFor('find in the text');
      lectern.write('mali');
      await lectern.waitFor(/\d+ of \d+/);
    },
  },
  {
    columns: 46,
    rows: 20,
    name: 'narrow',
    title: 'A narrow terminal, a pane at a time',
    look: 'dark',
    article: ARTICLE,
    async play(lectern) {
      lectern.write('2');
      await lectern.waitFor(/❯/);
    },
  },
];

/** Whether the article is open and its names are there. */
export const isOpen = isReady;
