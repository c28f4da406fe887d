import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  forgetting,
  MOST_RECENT,
  NOTHING_SAVED,
  readSavedText,
  remembering,
  savedText,
} from '../../src/state/saved.ts';

const anyRecent = fc.record({
  id: fc.constantFrom('/a.md', '/b.md', '/c.md', 'https://e.org/d'),
  title: fc.constantFrom('A', 'The ferry', '東京'),
  byline: fc.constantFrom(null, 'Ana Duarte'),
  at: fc.integer({min: 0, max: 2_000_000_000_000}),
});

test('what is written is read again as it was', () => {
  fc.assert(
    fc.property(fc.array(anyRecent), fc.nat(), (articles, runs) => {
      const saved = articles.reduce(remembering, {...NOTHING_SAVED, runs});
      expect(readSavedText(savedText(saved))).toEqual({kind: 'saved', saved});
    }),
  );
});

describe('recent articles', () => {
  const one = {id: '/a.md', title: 'A', byline: null, at: 1};

  test('come the newest first, each once, and no more than people look through', () => {
    let saved = NOTHING_SAVED;
    for (let at = 0; at < 80; at++) saved = remembering(saved, {...one, id: `/${at}.md`, at});
    saved = remembering(saved, {...one, id: '/70.md', at: 100});
    expect(saved.recent).toHaveLength(MOST_RECENT);
    expect(saved.recent.slice(0, 3).map(({id}) => id)).toEqual(['/70.md', '/79.md', '/78.md']);
    expect(saved.recent.filter(({id}) => id === '/70.md')).toHaveLength(1);
  });

  test('that are gone are forgotten, and only they', () => {
    const two = remembering(remembering(NOTHING_SAVED, one), {...one, id: '/b.md', at: 2});
    expect(forgetting(two, '/a.md').recent.map(({id}) => id)).toEqual(['/b.md']);
  });
});

describe('a file', () => {
  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"version": 1}',
    '{"version": 1, "runs": -1, "recent": []}',
    '{"version": 1, "runs": 1, "recent": [7]}',
    '{"version": 1, "runs": 1, "recent": [{"id": "/a", "title": "A", "byline": null, "opened": "then"}]}',
  ])('like %s is damaged', (text) => {
    expect(readSavedText(text)).toEqual({kind: 'damaged'});
  });

  test('of a later version is known as such', () => {
    expect(readSavedText('{"version": 2, "places": {}}')).toEqual({kind: 'later'});
  });

  test('cannot say anything to the terminal', () => {
    const [id, opened] = ['/a', '2026-01-01T00:00:00Z'];
    const recent = [{id, title: 'a\x1b[2Jb', byline: '\x07c', opened}];
    const read = readSavedText(JSON.stringify({version: 1, runs: 1, recent}));
    expect(read).toMatchObject({saved: {recent: [{title: 'ab', byline: 'c'}]}});
  });
});
