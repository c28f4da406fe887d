import {expect, test} from 'vitest';
import {shownHost} from '../../../src/sources/web/shown-host.ts';

/** The host of an address with this one, as it is sent. */
const sent = (host: string) => new URL(`https://${host}`).hostname;

test.each([
  'example.org',
  'bücher.example',
  'łódź.example',
  'dvořák.example',
  'việt.example',
  '新聞.jp',
  'ニュース.example',
  '뉴스.example',
  'новости.рф',
  'хакасия.рф',
  'новости.example',
  'ειδήσεις.gr',
  'أخبار.example',
  'חדשות.example',
  'समाचार.example',
  'ข่าว.example',
  '新聞2026.example',
])('%s is shown in its own letters', (host) => {
  expect(shownHost(sent(host))).toBe(host);
});

test.each([
  ['Cyrillic letters alone that look Latin', 'аррӏе.com'],
  ['Greek ones', 'οικοσ.com'],
  ['a Cyrillic letter among Latin ones', 'pаypal.com'],
  ['a dotless i', 'wıkipedia.org'],
  ['a kana that looks like a slash', 'e.orgノa.example'],
  ['scripts that are not written together', 'новостиnews.example'],
  ['a sign that is no letter', '☃.example'],
  ['a script that few can read', 'ᏣᎳᎩ.example'],
])('%s: shown as it is sent', (_, host) => {
  const hostname = sent(host);
  expect(hostname).toContain('xn--');
  expect(shownHost(hostname)).toBe(hostname);
});

test('part by part', () => {
  expect(shownHost(sent('bücher.аррӏе.com'))).toBe(`bücher.${sent('аррӏе.com')}`);
});

test('what only looks encoded stays', () => {
  expect(shownHost('xn--.example')).toBe('xn--.example');
});
