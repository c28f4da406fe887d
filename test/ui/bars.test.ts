import {describe, expect, test} from 'vitest';
import type {State} from '../../src/state/state.ts';
import {statusBar, tabBar, titleBar} from '../../src/ui/bars.ts';
import {FERRY, LONG_FERRY} from '../state/articles.ts';
import {openSession, readerIn, startSession} from '../state/session.ts';
import {plain, THEME} from './lines.ts';

const SIZE = {columns: 120, rows: 24};

function status(state: State, columns = 120): string {
  return plain(statusBar(state, columns, THEME));
}

describe('the title bar', () => {
  function title(words: number, columns = 120): string {
    const reader = {...readerIn(openSession(SIZE, FERRY).state()), words};
    return plain(titleBar(reader, columns, THEME)).trimEnd();
  }

  test('says what is read, how long it is and by whom', () => {
    expect(title(510)).toMatch(/^ Lectern {2}The ferry · 510 words, 2 min · .*Nobody Inparticular/);
  });

  test('counts as people write, and never less than a minute', () => {
    expect(title(12_345)).toContain('12,345 words, 52 min');
    expect(title(3)).toContain('3 words, 1 min');
    expect(title(587_000)).toContain('41 hours');
  });

  test('cuts what does not fit', () => {
    expect(title(510, 24)).toMatch(/^ Lectern {2}The ferry.*…$/);
  });
});

describe('the tabs of a small screen', () => {
  test('name the panes, and how many names there are', () => {
    const session = openSession(SIZE, FERRY);
    expect(plain(tabBar(session.reader(), 60, THEME)).trimEnd()).toBe(
      ' 1 Text  2 Entities 12  3 Search',
    );
    session.keys('2 /');
    session.type('kind:place');
    expect(plain(tabBar(session.reader(), 60, THEME))).toContain('2 Entities 2');
  });

  test('say which mention is the current one, rather than what the other panes are called', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j enter');
    expect(plain(tabBar(session.reader(), 60, THEME))).toMatch(/3 Search +1 of 4$/);
    expect(plain(tabBar(session.reader(), 34, THEME))).toMatch(/^ 1 Text {2}2 {2}3 +1 of 4$/);
  });

  test('say in the list which kinds are hidden and in which order it is, as far as there is room', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2');
    session.send({type: 'order-chosen', order: 'name'});
    const strip = (columns: number) => plain(tabBar(session.reader(), columns, THEME));
    expect(strip(60)).toMatch(/3 Search +by name$/);
    session.send({type: 'kinds-chosen', kinds: ['person', 'place']});
    expect(strip(60)).toMatch(/ by name · 2 of \d+ kinds$/);
    expect(strip(36)).toMatch(/^ 1 {2}2 Entities \d+ {2}3 +2 of \d+ kinds$/);
    expect(strip(24)).not.toContain('kinds');
    session.keys('1');
    expect(strip(60)).not.toContain('kinds');
  });

  test('name only the focused pane where there is no room', () => {
    const session = openSession(SIZE, FERRY);
    expect(plain(tabBar(session.reader(), 20, THEME)).trimEnd()).toBe(' 1 Text  2  3');
    session.keys('3');
    expect(plain(tabBar(session.reader(), 20, THEME)).trimEnd()).toBe(' 1  2  3 Search');
  });
});

describe('the status bar', () => {
  test('says where one is', () => {
    const session = openSession({columns: 120, rows: 20}, LONG_FERRY);
    expect(status(session.state())).toMatch(/^ ¶1 of 144 · \d %/);
    session.keys('G');
    expect(status(session.state())).toMatch(/^ ¶1\d\d of 144 · 100 %/);
  });

  test('says what is being worked on', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 1});
    expect(status(session.state())).toContain('getting ready to search …');
    session.send({type: 'indexed', article: 0});
    expect(status(session.state())).toContain('finding names …');
    session.send({
      type: 'analysed',
      article: 0,
      analysis: {language: 'en', entities: FERRY.entities},
    });
    expect(status(session.state())).not.toContain('…');
  });

  test('says how far the work is, in what room there is, and moves nothing by it', () => {
    const at = (share: number, columns: number, rows: number) => {
      const session = startSession({columns, rows}, FERRY);
      session.send({type: 'opened', article: 0, document: FERRY.document, words: 1});
      session.send({type: 'indexed', article: 0});
      session.send({type: 'progressed', article: 0, progress: {doing: 'finding names', share}});
      return status(session.state(), columns);
    };
    expect(at(0.5, 120, 32)).toContain(' · finding names ━━━━━━━━┄┄┄┄┄┄┄┄  50 % ');
    expect(at(0.5, 80, 24)).toContain(' · finding names ━━━━┄┄┄┄  50 % ');
    expect(at(0.5, 60, 20)).toContain(' · finding names  50 % ');
    expect(at(0.5, 30, 12)).toMatch(/ % · {2}50 %/);
    expect(at(0.5, 20, 12)).not.toContain('50 %');
    for (const columns of [120, 80, 60, 40]) {
      const keys = (share: number) => at(share, columns, 24).search(/ {2,}\S/);
      expect(keys(0.01)).toBe(keys(0.99));
      expect(at(0.01, columns, 24)).toHaveLength(columns);
    }
  });

  test('says of a text that is not in English that names are found less well', () => {
    const session = openSession(SIZE, FERRY);
    const {entities} = FERRY;
    session.send({type: 'analysed', article: 0, analysis: {language: 'fr', entities}});
    expect(status(session.state(), 120)).toContain('in French: names are found less well');
    session.send({type: 'analysed', article: 0, analysis: {language: 'en', entities}});
    expect(status(session.state(), 120)).not.toContain('less well');
  });

  test('gives its place to a message until the next key', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('n');
    expect(status(session.state())).toMatch(/^ Nothing to step through yet/);
    session.keys('j');
    expect(status(session.state())).toMatch(/^ ¶/);
  });

  test('has as many keys as fit, and the one that leads to the others as long as any', () => {
    const session = openSession(SIZE, FERRY);
    expect(status(session.state())).toMatch(/Tab pane.*\/ find.*s search.*\? keys/);
    expect(status(session.state(), 50)).toMatch(/Tab pane.*\? keys/);
    expect(status(session.state(), 30)).toMatch(/\? keys/);
    expect(status(session.state(), 16)).toMatch(/^ ¶1 of 12/);
  });
});

test('the status line says nothing of an article that the picker lies over', () => {
  const session = openSession(SIZE, FERRY);
  expect(status(session.state())).toMatch(/¶1 of/);
  session.keys('A');
  expect(status(session.state())).not.toContain('¶');
  expect(status(session.state())).toMatch(/Enter open .*Esc back/);
});
