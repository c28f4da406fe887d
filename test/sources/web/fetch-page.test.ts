import type {IncomingHttpHeaders} from 'node:http';
import {describe, expect, test} from 'vitest';
import {makeCertificate} from './certificate.ts';
import {failureOf, page, sendOn, serve, servePages, sourceOf, textOf} from './servers.ts';
import {trusting} from './trusting.ts';

describe('a request', () => {
  test('says what Lectern is and takes, and nothing of where it comes from', async () => {
    let sent: IncomingHttpHeaders = {};
    const at = await serve((request, response) => {
      sent = request.headers;
      response.end('Words');
    });
    await sourceOf(at, {agent: 'Lectern/1.2', environment: {LANG: 'de_AT.UTF-8'}});
    expect(sent).toMatchObject({
      'user-agent': 'Lectern/1.2',
      accept: expect.stringContaining('text/html'),
      'accept-encoding': expect.stringContaining('gzip, deflate, br'),
      'accept-language': 'de-AT,de;q=0.9,en;q=0.8,*;q=0.1',
    });
    expect(sent).not.toHaveProperty('cookie');
    expect(sent).not.toHaveProperty('referer');
    expect(sent).not.toHaveProperty('authorization');
  });

  test('never takes a cookie along', async () => {
    const cookies: unknown[] = [];
    const {at} = await servePages({
      '/a': (_, response) => response.writeHead(302, {location: '/b', 'set-cookie': 'id=1'}).end(),
      '/b': ({headers}, response) => {
        cookies.push(headers.cookie);
        response.end('Words');
      },
    });
    await sourceOf(`${at}/a`);
    expect(cookies).toEqual([undefined]);
  });
});

describe('a redirect', () => {
  test.each([300, 301, 302, 303, 307, 308])('of status %i is followed', async (status) => {
    const {at} = await servePages({'/a': sendOn('b/c?d#e', status), '/b/c?d': page('There')});
    const source = await sourceOf(`${at}/a`);
    expect(textOf(source)).toBe('There');
    expect(source).toMatchObject({
      name: `127.0.0.1/b/c`,
      origin: `${at}/b/c?d`,
      stated: {address: `${at}/b/c?d`},
    });
  });

  test('may be written in UTF-8', async () => {
    const {at} = await servePages({
      '/a': sendOn(Buffer.from('/kühe').toString('latin1')),
      '/k%C3%BChe': page('Kühe'),
    });
    expect(textOf(await sourceOf(`${at}/a`))).toBe('Kühe');
  });

  test('is followed ten times and no more', async () => {
    const at = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 0) response.end('There');
      else response.writeHead(302, {location: `/${step - 1}`}).end();
    });
    expect(textOf(await sourceOf(`${at}/10`))).toBe('There');
    const {reason} = await failureOf(`${at}/11`);
    expect(reason).toMatch(
      /sends on more than 10 times \(the way: http:.*\/11 → \/10 → .*\/0\)\.$/,
    );
  });

  test('in a circle is named', async () => {
    const {at} = await servePages({'/a': sendOn('/b'), '/b': sendOn('/a#again')});
    expect(await failureOf(`${at}/a`)).toEqual({
      reason: `${at}/a sends on in a circle (the way: ${at}/a → /b → /a).`,
      next: 'Open it in a browser, save it there and open the file.',
    });
  });

  test.each([
    ['file:///etc/passwd', 'file:'],
    ['ftp://127.0.0.1/a', 'ftp:'],
    ['data:text/html,Words', 'data:'],
    ['javascript:alert(1)', 'javascript:'],
  ])('to %s is refused', async (location, scheme) => {
    const {at} = await servePages({'/a': sendOn(location)});
    expect((await failureOf(`${at}/a`)).reason).toBe(
      `${at}/a sends on to a ${scheme} address, which Lectern does not follow.`,
    );
  });

  test('to nowhere is refused', async () => {
    const {at} = await servePages({
      '/a': (_, response) => response.writeHead(302).end(),
      '/b': sendOn('http://'),
      '/c': sendOn('http://[::bad'),
    });
    expect((await failureOf(`${at}/a`)).reason).toContain('without saying where');
    expect((await failureOf(`${at}/b`)).reason).toContain('something that is no address');
    expect((await failureOf(`${at}/c`)).reason).toContain('something that is no address');
  });

  test('that ends badly names the way', async () => {
    const {at} = await servePages({'/a': sendOn('/b'), '/b': sendOn('/c')});
    expect((await failureOf(`${at}/a`)).reason).toBe(
      `The page ${at}/c is not there (404) (the way: ${at}/a → /b → /c).`,
    );
  });

  test('without a body in sight is not waited for', async () => {
    const {at} = await servePages({
      '/a': (_, response) => {
        response.writeHead(302, {location: '/b', 'content-length': '100'}).write('Moved');
      },
      '/b': page('There'),
    });
    expect(textOf(await sourceOf(`${at}/a`))).toBe('There');
  });

  test('from https to http is followed and noted', async () => {
    const certificate = makeCertificate('localhost');
    const plain = await serve(page('There'));
    const {at} = await servePages({'/a': sendOn(`${plain}/b`)}, certificate);
    const source = await trusting(certificate, () => sourceOf(`${at}/a`));
    expect(source.stated?.notes).toEqual([
      'localhost sent on to an address without encryption; others could have changed the page on its way.',
    ]);
  });
});

describe('a name and a password', () => {
  const LOGIN = `Basic ${Buffer.from('ann:s3cr€t%').toString('base64')}`;
  const withLogin = (address: string) => address.replace('://', '://ann:s3cr%E2%82%ACt%@');

  test('are used, and shown nowhere', async () => {
    const {at} = await servePages({
      '/a': ({headers}, response) =>
        headers.authorization === LOGIN ? response.end('Words') : response.writeHead(401).end(),
    });
    const source = await sourceOf(withLogin(`${at}/a`));
    expect(JSON.stringify({...source, bytes: []})).not.toMatch(/ann|s3cr/);
    const failure = await failureOf(`${at.replace('://', '://ann:wr0ng@')}/a`);
    expect(failure.reason).toBe(`${at}/a does not accept this name and password (401).`);
    expect((await failureOf(`${at}/a`)).reason).toContain('asks for a name and a password (401)');
  });

  test('go along on the same server, and to no other', async () => {
    const sent: unknown[] = [];
    const note =
      (location: string | null): Parameters<typeof serve>[0] =>
      ({headers}, response) => {
        sent.push(headers.authorization);
        if (location === null) response.end('Words');
        else response.writeHead(302, {location}).end();
      };
    const other = await servePages({'/c': note(null)});
    const elsewhere = other.at.replace('127.0.0.1', 'eve:eve@127.0.0.1');
    const {at} = await servePages({'/a': note('/b'), '/b': note(`${elsewhere}/c`)});
    const source = await sourceOf(withLogin(`${at}/a`));
    expect(sent).toEqual([LOGIN, LOGIN, undefined]);
    expect(source.origin).toBe(`${other.at}/c`);
  });
});

test('an answer that nobody asked for is no page', async () => {
  const {at} = await servePages({
    '/304': (_, response) => response.writeHead(304).end(),
    '/204': (_, response) => response.writeHead(204).end(),
  });
  expect((await failureOf(`${at}/304`)).reason).toContain('answers with no page');
  expect((await failureOf(`${at}/204`)).reason).toContain('nothing to show');
});

test('a part of a page is not taken for the whole, nor a code of nobody for a fault', async () => {
  const {at} = await servePages({
    '/206': (_, response) =>
      response.writeHead(206, {'content-range': 'bytes 0-4/90'}).end('Words'),
    '/999': (_, response) => response.writeHead(999).end('Words'),
  });
  expect((await failureOf(`${at}/206`)).reason).toContain('only a part');
  expect((await failureOf(`${at}/999`)).reason).toContain('does not give');
});
