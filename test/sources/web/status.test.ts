import {describe, expect, test} from 'vitest';
import {failureOfStatus} from '../../../src/sources/web/status.ts';

const NOW = Date.parse('2026-05-03T12:00:00Z');

function failureOf(status: number, retryAfter: string | null = null) {
  return failureOfStatus('https://e.org/a', {status, retryAfter, authorized: false}, NOW);
}

test.each([
  [206, 'The server sends only a part of https://e.org/a (206), unasked.'],
  [401, 'https://e.org/a asks for a name and a password (401).'],
  [402, 'https://e.org/a asks to be paid for (402).'],
  [403, 'The server does not give https://e.org/a to Lectern (403).'],
  [404, 'The page https://e.org/a is not there (404).'],
  [410, 'The page https://e.org/a is gone for good (410).'],
  [418, 'The server refuses https://e.org/a (418).'],
  [429, 'The server of https://e.org/a gets too many requests (429).'],
  [451, 'https://e.org/a may not be shown for legal reasons (451).'],
  [500, 'The server of https://e.org/a has a fault of its own (500).'],
  [503, 'The server of https://e.org/a is busy or closed (503).'],
  [504, 'The server of https://e.org/a gave up waiting (504).'],
  [599, 'The server of https://e.org/a has a fault of its own (599).'],
  [600, 'The server does not give https://e.org/a to Lectern (600).'],
  [999, 'The server does not give https://e.org/a to Lectern (999).'],
])('%i in words', (status, reason) => {
  expect(failureOf(status).reason).toBe(reason);
});

describe('when to come back', () => {
  test.each([
    ['1', 'Try again in 1 second.'],
    ['89', 'Try again in 89 seconds.'],
    ['120', 'Try again in 2 minutes.'],
    ['7200', 'Try again in 2 hours.'],
    ['Tue, 05 May 2026 12:00:00 GMT', 'Try again in 2 days.'],
    ['Sat, 02 May 2026 12:00:00 GMT', 'Try again later.'],
    ['0', 'Try again later.'],
    ['soon', 'Try again later.'],
    [null, 'Try again later.'],
  ])('%s', (retryAfter, next) => {
    expect(failureOf(429, retryAfter).next).toBe(next);
    expect(failureOf(503, retryAfter).next).toBe(next);
  });
});
