import {expect, test} from 'vitest';
import {readRequest} from '../../../src/sources/web/page-request.ts';

function requestOf(argument: string) {
  const result = readRequest(argument, 'as shown');
  if (!result.ok) throw new Error(result.failure.reason);
  const {address, authorization} = result.value;
  const login = authorization === null ? null : authorization.replace(/^Basic /, '');
  return {address: address.href, login: login && Buffer.from(login, 'base64').toString()};
}

test.each([
  ['https://e.org/a?b#c', 'https://e.org/a?b', null],
  [' HTTPS://E.org ', 'https://e.org/', null],
  ['https://ann:s%20cret@e.org/', 'https://e.org/', 'ann:s cret'],
  ['https://ann@e.org/', 'https://e.org/', 'ann:'],
  ['https://:secret@e.org/', 'https://e.org/', ':secret'],
  ['https://ann:100%@e.org/', 'https://e.org/', 'ann:100%'],
  ['https://jürgen:p%C3%A4ss@e.org/', 'https://e.org/', 'jürgen:päss'],
])('%s', (argument, address, login) => {
  expect(requestOf(argument)).toEqual({address, login});
});

test.each(['http://', 'https://[::bad', 'http://a b/', 'ftp://e.org/'])(
  '%s is none',
  (argument) => {
    expect(readRequest(argument, 'as shown')).toMatchObject({
      ok: false,
      failure: {reason: 'as shown is not an address on the web.'},
    });
  },
);
