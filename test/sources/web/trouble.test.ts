import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {failureOfNetwork} from '../../../src/sources/web/trouble.ts';
import {makeCertificate} from './certificate.ts';
import {failureOf, page, serve, serveRaw, sourceOf, textOf} from './servers.ts';
import {trusting} from './trusting.ts';

describe('a connection', () => {
  test('that nobody accepts', async () => {
    // A port that only the system itself could listen on, and does not.
    expect(await failureOf('http://127.0.0.1:1')).toEqual({
      reason: '127.0.0.1 accepts no connection.',
      next: 'Check the address and the connection, or try again later.',
    });
  });

  test('that is closed or reset before an answer', async () => {
    const closed = await serveRaw((socket) => socket.end());
    const reset = await serveRaw((socket) => socket.resetAndDestroy());
    for (const at of [closed, reset]) {
      expect((await failureOf(at)).reason).toBe(
        '127.0.0.1 closed the connection before the page was there.',
      );
    }
  });

  test('on which something else than HTTP is spoken', async () => {
    const at = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect((await failureOf(at)).reason).toBe('127.0.0.1 does not answer as a web server does.');
  });

  test('with headers that never end', async () => {
    const at = await serve((_, response) => {
      response.writeHead(200, {'x-long': 'x'.repeat(5000)}).end('Words');
    });
    expect(textOf(await sourceOf(at))).toBe('Words');
    expect((await failureOf(at, {limits: {headerBytes: 4096}})).reason).toContain(
      'sent far too many headers',
    );
  });
});

describe('a certificate', () => {
  test('that is trusted lets a page through', async () => {
    const certificate = makeCertificate('localhost');
    const at = await serve(page('Words'), certificate);
    const source = await trusting(certificate, () => sourceOf(at));
    expect(textOf(source)).toBe('Words');
  });

  test('that nobody vouches for', async () => {
    const at = await serve(page('Words'), makeCertificate('localhost'));
    expect(await failureOf(at)).toEqual({
      reason: 'Nobody that this computer trusts vouches for the certificate of localhost.',
      next: 'If it is yours, name its issuer in NODE_EXTRA_CA_CERTS.',
    });
  });

  test('is asked for whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const at = await serve(page('Words'), makeCertificate('localhost'));
    expect((await failureOf(at)).reason).toContain('vouches for the certificate of localhost');
  });

  test('that has expired', async () => {
    const certificate = makeCertificate('localhost', 2020);
    const at = await serve(page('Words'), certificate);
    const failure = await trusting(certificate, () => failureOf(at));
    expect(failure.reason).toBe('The certificate of localhost has expired.');
  });

  test("that is another host's", async () => {
    const certificate = makeCertificate('news.example');
    const at = await serve(page('Words'), certificate);
    const failure = await trusting(certificate, () => failureOf(at));
    expect(failure.reason).toBe("The certificate that came for localhost is another host's.");
  });

  test('where none is: https to a server of http', async () => {
    const at = await serve(page('Words'));
    expect((await failureOf(at.replace('http:', 'https:'))).reason).toMatch(
      /^No secure connection to 127\.0\.0\.1 could be made \(\w+\)\.$/,
    );
  });
});

describe('failureOfNetwork', () => {
  const around = {host: 'e.org', page: 'https://e.org/a', proxied: false};
  const coded = (code: string, more: object = {}) =>
    Object.assign(new Error('internals', more), {code});

  test.each([
    ['ENOTFOUND', 'There is no host e.org, or it cannot be found from here.'],
    ['EAI_AGAIN', 'e.org could not be looked up.'],
    ['ENETUNREACH', 'e.org cannot be reached from here.'],
    ['UND_ERR_CONNECT_TIMEOUT', 'e.org does not answer.'],
    ['CERT_NOT_YET_VALID', 'The certificate of e.org is not valid yet.'],
    ['CERT_REVOKED', 'The certificate of e.org has been revoked.'],
    ['EPROTO', 'No secure connection to e.org could be made (EPROTO).'],
    ['ERR_ASSERTION', 'e.org does not answer as a web server does.'],
    ['EMFILE', 'https://e.org/a could not be fetched (EMFILE).'],
  ])('%s in words', (code, reason) => {
    expect(failureOfNetwork(coded(code), around, 0).reason).toBe(reason);
  });

  test('finds the cause inside, and says nothing of what a library says', () => {
    const inner = new AggregateError([coded('ECONNREFUSED')]);
    const {reason} = failureOfNetwork(coded('UND_ERR_X', {cause: inner}), around, 0);
    expect(reason).toBe('e.org accepts no connection.');
  });

  test('points at the proxy where there is one', () => {
    const {next} = failureOfNetwork(coded('ECONNREFUSED'), {...around, proxied: true}, 0);
    expect(next).toContain('the proxy that HTTP_PROXY or HTTPS_PROXY names');
  });

  test('throws a defect on, also one with circular causes', () => {
    const error = new TypeError('x is undefined');
    error.cause = error;
    expect(() => failureOfNetwork(error, around, 0)).toThrow(error);
  });
});
