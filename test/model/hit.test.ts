import {expect, test} from 'vitest';
import {type Hit, offOf, whyOf} from '../../src/model/hit.ts';

function hit(given: Partial<Hit>): Hit {
  const at = {start: 0, end: 3};
  const plain = {field: 'text', tier: 'exact', edits: 0, entity: null, at} as const;
  return {...plain, label: 'Lee', lit: [], spans: [], ...given};
}

test('a hit is one by what was matched, and says how far off it is', () => {
  expect(whyOf(hit({field: 'alias'}))).toBe('also called');
  expect(whyOf(hit({field: 'heading', tier: 'substring'}))).toBe('heading');
  expect(whyOf(hit({field: 'name', tier: 'fuzzy', edits: 2}))).toBe('name, 2 letters off');
  expect(offOf(hit({tier: 'fuzzy', edits: 1}))).toBe('1 letter off');
  expect(offOf(hit({field: 'name', tier: 'fuzzy'}))).toBe('initials');
  expect(offOf(hit({tier: 'word'}))).toBe(null);
});
