import {describe, expect, test} from 'vitest';
import {buildIndex} from '../../src/search/build-index.ts';
import {lookInside} from '../../src/search/look-inside.ts';
import {documentOf} from '../state/articles.ts';

function look(query: string, ...parts: readonly string[]) {
  const document = documentOf(...parts);
  return lookInside(buildIndex(document, null), document.text, query);
}

const HELICOPTERS = 'They bought three Montenegrin helicopters and one goat.';

describe('looking into a text', () => {
  test('finds a word, a typo forgiven, and says where and how often', () => {
    const inside = look('montenegrn', HELICOPTERS, 'A Montenegrin came.', 'Nothing here.');
    expect(inside?.count).toBe(2);
    expect(inside?.label).toContain('three Montenegrin helicopters');
    const lit = inside?.lit.map(({start, end}) => inside.label.slice(start, end));
    expect(lit).toEqual(['Montenegrin']);
  });

  test('tells a name by a capital inside a sentence, wherever that is', () => {
    expect(look('horta', 'Horta is a town.', 'The ferry left for Horta.')?.isName).toBe(true);
    expect(look('goat', HELICOPTERS)?.isName).toBe(false);
    expect(look('goats', 'Goats were aboard.')?.isName).toBe(false);
  });

  test('finds nothing for what is nowhere, or too short to tell articles apart', () => {
    expect(look('zzzz', HELICOPTERS)).toBe(null);
    expect(look('go', HELICOPTERS)).toBe(null);
    expect(look('', HELICOPTERS)).toBe(null);
    expect(look('東京', 'The engineer came from 東京 to look.')).not.toBe(null);
  });
});
