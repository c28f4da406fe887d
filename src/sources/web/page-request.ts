import {fail, type Result, succeed} from '../../model/result.ts';

/** A page to be read. */
export type PageRequest = {
  /** Without name, password and fragment. */
  readonly address: URL;
  /** What the name and password of the address become as a header; null when it has none. */
  readonly authorization: string | null;
};

/**
 * What a person's web address asks for; `shown` is the same for people. Its name and
 * password are taken out, so that they can be shown or kept nowhere. Fails in words when it
 * is no address.
 */
export function readRequest(argument: string, shown: string): Result<PageRequest> {
  const url = URL.parse(argument);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    return fail(
      `${shown} is not an address on the web.`,
      'An address looks like https://example.org/page; copy it from a browser.',
    );
  }
  const {username, password} = url;
  const authorization =
    username === '' && password === '' ? null : basic(plain(username), plain(password));
  return succeed({address: withoutExtras(url), authorization});
}

/** `url` without name, password and fragment. */
export function withoutExtras(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare;
}

/** RFC 7617. */
function basic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

// A per cent sign that encodes nothing is one of the password's own.
function plain(part: string): string {
  return part.replaceAll(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  );
}
