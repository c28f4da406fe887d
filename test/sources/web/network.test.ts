import {createServer as createProxy, type IncomingMessage} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {describe, expect, onTestFinished, test} from 'vitest';
import {LIMITS} from '../../../src/sources/web/limits.ts';
import {openNetwork, PRIVATE} from '../../../src/sources/web/network.ts';
import {makeCertificate} from './certificate.ts';
import {failureOf, page, sendOn, serve, servePages, sourceOf, textOf} from './servers.ts';
import {trusting} from './trusting.ts';

/**
 * A proxy that takes every host for the server at `target`, and notes what it was asked for. It
 * wants a password when there is `login`.
 */
async function serveProxy(target: string, login: string | null = null) {
  const asked: string[] = [];
  const allows = ({headers}: IncomingMessage) =>
    login === null ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(login).toString('base64')}`;
  const proxy = createProxy(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (!allows(request)) {
      response.writeHead(407).end();
      return;
    }
    const {pathname} = new URL(request.url ?? '');
    const answer = await fetch(`${target}${pathname}`, {redirect: 'manual'});
    const location = answer.headers.get('location');
    response.writeHead(answer.status, location === null ? {} : {location});
    response.end(await answer.text());
  });
  proxy.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    if (!allows(request)) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const tunnel = connect(Number(new URL(target).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    socket.on('error', () => tunnel.destroy());
    tunnel.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  // The address of a server that listens on a port is never a string.
  const {port} = proxy.address() as AddressInfo;
  return {at: `127.0.0.1:${port}`, asked};
}

describe('a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])(
    'that %s names is asked for pages over http',
    async (name) => {
      const proxy = await serveProxy(await serve(page('Words')));
      for (const value of [`http://${proxy.at}`, proxy.at, `http://${proxy.at}/`]) {
        const source = await sourceOf('http://news.example/a', {environment: {[name]: value}});
        expect(textOf(source)).toBe('Words');
        expect(source.origin).toBe('http://news.example/a');
      }
      expect(new Set(proxy.asked)).toEqual(new Set(['GET http://news.example/a']));
    },
  );

  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'that %s names lets a secure page through unseen',
    async (name) => {
      const certificate = makeCertificate('news.example');
      const proxy = await serveProxy(await serve(page('Words'), certificate));
      const environment = {[name]: `http://${proxy.at}`};
      const source = await trusting(certificate, () =>
        sourceOf('https://news.example/a', {environment}),
      );
      expect(textOf(source)).toBe('Words');
      expect(proxy.asked).toEqual(['CONNECT news.example:443']);
      const {reason} = await failureOf('https://news.example/a', {environment});
      expect(reason).toContain('vouches for the certificate of news.example');
    },
  );

  test.each([['127.0.0.1'], ['example.org, 127.0.0.1'], ['*']])(
    'is not asked for hosts in NO_PROXY: %s',
    async (hosts) => {
      const at = await serve(page('Words'));
      const proxy = await serveProxy(at);
      const environment = {HTTP_PROXY: `http://${proxy.at}`, NO_PROXY: hosts};
      expect(textOf(await sourceOf(at, {environment}))).toBe('Words');
      expect(proxy.asked).toEqual([]);
    },
  );

  test('that is set in lower case comes first; an empty one is none', async () => {
    const at = await serve(page('Words'));
    const environment = {http_proxy: '', HTTP_PROXY: 'http://127.0.0.1:1'};
    expect(textOf(await sourceOf(at, {environment}))).toBe('Words');
  });

  test('with a password gets it, and it is shown nowhere', async () => {
    const proxy = await serveProxy(await serve(page('Words')), 'ann:secret');
    const right = {HTTP_PROXY: `http://ann:secret@${proxy.at}`};
    expect(textOf(await sourceOf('http://news.example/a', {environment: right}))).toBe('Words');
    const wrong = {HTTP_PROXY: `http://ann:guess@${proxy.at}`, HTTPS_PROXY: `http://${proxy.at}`};
    for (const address of ['http://news.example/a', 'https://news.example/a']) {
      const {reason, next} = await failureOf(address, {environment: wrong});
      expect(reason).toBe('The proxy asks for a name and a password (407).');
      expect(next).not.toContain('guess');
    }
  });

  test('that is not there is said', async () => {
    const environment = {HTTP_PROXY: 'http://127.0.0.1:1'};
    const {next} = await failureOf('http://news.example/a', {environment});
    expect(next).toContain('the proxy that HTTP_PROXY or HTTPS_PROXY names');
  });

  test('that is no address is said, without repeating it', async () => {
    for (const value of ['http://ann:secret@', 'socks5://ann:secret@e.org']) {
      expect(await failureOf('http://news.example/a', {environment: {https_proxy: value}})).toEqual(
        {
          reason: 'The proxy that https_proxy names is not an address that Lectern can use.',
          next: 'A proxy looks like http://proxy.example.org:3128.',
        },
      );
    }
  });
});

describe("an address inside the reader's own network", () => {
  test('is not gone to from outside', async () => {
    const inside = await servePages({'/secret': page('Inside')});
    const outside = await serve(sendOn(`${inside.at}/secret`));
    const proxy = await serveProxy(outside);
    const environment = {HTTP_PROXY: `http://${proxy.at}`, NO_PROXY: '127.0.0.1'};
    expect(await failureOf('http://news.example/a', {environment})).toEqual({
      reason: `http://news.example/a sends on to an address inside this computer or its network, which Lectern does not follow (the way: http://news.example/a → ${inside.at}/secret).`,
      next: 'If you trust it, open that address itself.',
    });
    expect(inside.asked).toEqual([]);
  });

  test('is gone to from inside', async () => {
    const inside = await servePages({'/b': page('Inside')});
    const {at} = await servePages({'/a': sendOn(`${inside.at}/b`)});
    expect(textOf(await sourceOf(`${at.replace('127.0.0.1', 'localhost')}/a`))).toBe('Inside');
  });

  test('hides behind no name', async () => {
    const at = (await serve(page('Inside'))).replace('127.0.0.1', 'localhost');
    const opened = openNetwork({}, LIMITS);
    if (!opened.ok) throw new Error(opened.failure.reason);
    const {dispatcher, wasPrivate, onlyPublic, close} = opened.value;
    const request = {origin: at, path: '/', method: 'GET', headers: {connection: 'close'}} as const;
    await dispatcher.request(request).then(({body}) => body.dump());
    expect(wasPrivate()).toBe(true);
    onlyPublic();
    await expect(dispatcher.request(request)).rejects.toMatchObject({code: PRIVATE});
    await close();
  });
});
