import {expect, test} from 'vitest';
import {caveatOf, languageName} from '../../src/model/language.ts';

test('a language has its English name', () => {
  expect(languageName('fr')).toBe('French');
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
  expect(languageName('qqq')).toBe('qqq');
});

test('what is not English has a caveat', () => {
  expect(caveatOf('de')).toBe('in German: names are found less well');
  for (const language of ['en', 'en-GB', 'EN', null]) expect(caveatOf(language)).toBeNull();
  expect(caveatOf('enm')).not.toBeNull();
});
