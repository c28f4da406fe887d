import {expect, test} from 'vitest';
import {type CachingHeaders, freshUntil, mayKeep} from '../../../src/sources/web/freshness.ts';

const NOW = Date.parse('2026-05-03T12:00:00Z');
const none: CachingHeaders = {cacheControl: '', expires: '', date: '', age: '', vary: ''};
const secondsOf = (headers: Partial<CachingHeaders>) =>
  (freshUntil({...none, ...headers}, NOW) - NOW) / 1000;

test.each([
  [{}, 0],
  [{cacheControl: 'max-age=60'}, 60],
  [{cacheControl: 'public, MAX-AGE = "60"'}, 60],
  [{cacheControl: 'max-age=60', age: '20'}, 40],
  [{cacheControl: 'max-age=60', age: '90'}, 0],
  [{cacheControl: 'max-age=31536000'}, 3600],
  [{cacheControl: 'max-age=60, no-cache'}, 0],
  [{cacheControl: 'max-age=-1'}, 0],
  [{cacheControl: 'max-age=soon'}, 0],
  [{cacheControl: 's-maxage=60'}, 0],
  [{cacheControl: 'max-age=60', vary: 'Accept, *'}, 0],
  [{cacheControl: 'max-age=60', vary: 'Accept-Encoding'}, 60],
  [{expires: 'Sun, 03 May 2026 12:01:00 GMT'}, 60],
  [{expires: 'Sun, 03 May 2026 12:01:00 GMT', date: 'Sun, 03 May 2026 12:00:30 GMT'}, 30],
  [{expires: 'Sun, 03 May 2026 12:01:00 GMT', cacheControl: 'max-age=5'}, 5],
  [{expires: '0'}, 0],
  [{expires: 'Sun, 03 May 2020 12:00:00 GMT'}, 0],
])('%o: fresh for %i seconds', (headers, seconds) => {
  expect(secondsOf(headers)).toBe(seconds);
});

test('everything may be kept but what must not be stored', () => {
  expect(mayKeep({...none, cacheControl: 'private, max-age=0, must-revalidate'})).toBe(true);
  expect(mayKeep({...none, cacheControl: 'private, No-Store'})).toBe(false);
});
