import {expect, test} from 'vitest';
import {requestHeaders} from '../../../src/sources/web/request-headers.ts';

test.each([
  [{}, 'en,*;q=0.1'],
  [{LANG: 'C.UTF-8'}, 'en,*;q=0.1'],
  [{LANG: 'en_GB.UTF-8'}, 'en-GB,en;q=0.9,*;q=0.1'],
  [{LANG: 'fr'}, 'fr,en;q=0.9,*;q=0.1'],
  [{LANG: 'fr_FR', LC_MESSAGES: 'de_DE@euro'}, 'de-DE,de;q=0.9,en;q=0.8,*;q=0.1'],
  [{LANG: 'fr_FR', LC_ALL: 'fil_PH.UTF-8'}, 'fil-PH,fil;q=0.9,en;q=0.8,*;q=0.1'],
  [{LANG: 'de\r\nCookie: a'}, 'en,*;q=0.1'],
])('%o: languages %s', (environment, languages) => {
  expect(requestHeaders('Lectern/1', environment)).toMatchObject({
    'user-agent': 'Lectern/1',
    'accept-language': languages,
  });
});
