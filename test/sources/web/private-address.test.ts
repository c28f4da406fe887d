import {expect, test} from 'vitest';
import {isPrivateHost} from '../../../src/sources/web/private-address.ts';

const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

test.each([
  'localhost',
  'LOCALHOST.',
  'app.localhost',
  '127.0.0.1',
  '127.1',
  '0x7f000001',
  '2130706433',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.0.1',
  '[::1]',
  '[::]',
  '[fe80::1]',
  '[fd00::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a00:1]',
])('%s is private', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(true);
});

test.each([
  'example.org',
  'localhost.example.org',
  '93.184.216.34',
  '172.32.0.1',
  '100.128.0.1',
  '[2606:2800:220:1::1]',
  '[::ffff:93.184.216.34]',
])('%s is not', (host) => {
  expect(isPrivateHost(hostOf(host))).toBe(false);
});
