import {expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {KIND_LETTERS, KIND_PLURALS} from '../../src/model/kinds.ts';

test('every kind has a letter of its own, and a plural', () => {
  expect(new Set(KINDS.map((kind) => KIND_LETTERS[kind])).size).toBe(KINDS.length);
  expect(new Set(KINDS.map((kind) => KIND_PLURALS[kind])).size).toBe(KINDS.length);
  for (const kind of KINDS) expect(KIND_LETTERS[kind]).toMatch(/^[A-Z]$/);
});
