import {brotliCompressSync, deflateRawSync, deflateSync, gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {failureOf, page, serve, serveRaw, sourceOf, textOf} from './servers.ts';

const WORDS = 'Kühe im Nebel. '.repeat(500);

describe('a page', () => {
  test('comes with its bytes, its name, its address and what the server says of it', async () => {
    const at = await serve(page(WORDS, {'content-type': 'Text/HTML; Charset="utf-8"'}));
    const source = await sourceOf(`${at}/2026/k%C3%BChe%20im%20nebel/?seite=2#anker`);
    expect(textOf(source)).toBe(WORDS);
    expect(source).toMatchObject({
      name: '127.0.0.1/2026/kühe im nebel',
      origin: `${at}/2026/kühe%20im%20nebel/?seite=2`,
      stated: {
        type: 'text/html',
        charset: 'utf-8',
        address: `${at}/2026/k%C3%BChe%20im%20nebel/?seite=2`,
        notes: [],
      },
    });
  });

  test('may be of no stated type', async () => {
    const at = await serve((_, response) => response.end('Words'));
    expect((await sourceOf(at)).stated).toMatchObject({type: null, charset: null});
    expect((await sourceOf(at)).name).toBe('127.0.0.1/');
  });

  test('tells how far it has come', async () => {
    const heard: unknown[] = [];
    const at = await serve(page('Words', {'content-length': '5'}));
    await sourceOf(at, {progress: (progress) => heard.push(progress)});
    expect(heard).toEqual([
      {doing: 'Asking 127.0.0.1', share: null},
      {doing: 'Receiving 5 bytes from 127.0.0.1', share: 1},
    ]);
  });

  test('without a byte is refused', async () => {
    const at = await serve(page(''));
    expect((await failureOf(`${at}/p`)).reason).toBe(`${at}/p is empty.`);
  });

  test.each([
    ['image/jpeg', 'an image'],
    ['video/mp4', 'a film'],
    ['audio/mpeg; codecs=1', 'a sound recording'],
    ['font/woff2', 'a typeface'],
  ])('of type %s is refused before it is read', async (type, what) => {
    const at = await serve((_, response) => {
      response.writeHead(200, {'content-type': type}).write('\0');
    });
    expect(await failureOf(`${at}/x`)).toEqual({
      reason: `${at}/x is ${what} (${type.split(';')[0]}), not an article.`,
      next: 'Open the page that it belongs to.',
    });
  });

  test('of a drawing in text, or of a type that says nothing, is not', async () => {
    for (const type of ['image/svg+xml', 'application/octet-stream', 'nonsense', '']) {
      const at = await serve(page(WORDS, {'content-type': type}));
      expect(textOf(await sourceOf(at))).toBe(WORDS);
    }
  });
});

describe('a page that is packed', () => {
  const packed = {
    gzip: gzipSync(WORDS),
    'x-gzip': gzipSync(WORDS),
    deflate: deflateSync(WORDS),
    Deflate: deflateRawSync(WORDS),
    br: brotliCompressSync(WORDS),
    'gzip, br': brotliCompressSync(gzipSync(WORDS)),
    identity: Buffer.from(WORDS),
  };
  test.each(Object.entries(packed))('as %s is unpacked', async (encoding, bytes) => {
    const at = await serve((_, response) => {
      response.writeHead(200, {'content-encoding': encoding}).end(bytes);
    });
    expect(textOf(await sourceOf(at))).toBe(WORDS);
  });
});

describe('a page that is too large', () => {
  test('by what it says of itself is not read', async () => {
    const at = await serve((_, response) => {
      response.writeHead(200, {'content-length': '3000000000'}).write('x');
    });
    expect((await failureOf(`${at}/p`)).reason).toBe(`${at}/p is larger than 64 megabytes.`);
  });

  test('because it never ends is read no further', async () => {
    let sent = 0;
    const at = await serve((_, response) => {
      const chunk = Buffer.alloc(16_384, 'x');
      const pour = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.on('drain', pour);
      pour();
    });
    const {reason} = await failureOf(`${at}/p`, {limits: {sentBytes: 100_000}});
    expect(reason).toBe(`${at}/p is larger than 98 kilobytes.`);
    // Besides what was read there is what fits between two sockets.
    expect(sent).toBeLessThan(50_000_000);
  });

  test('when it is unpacked is unpacked no further', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const at = await serve((_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb);
    });
    const {reason} = await failureOf(`${at}/p`, {limits: {unpackedBytes: 1024 * 1024}});
    expect(reason).toBe(`${at}/p is larger than 1 megabyte when it is unpacked.`);
  });
});

describe('a page that is not whole', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  test('because fewer bytes come than were announced', async () => {
    const at = await serveRaw((socket) => socket.end(`${head}Content-Length: 50\r\n\r\nFew`));
    expect((await failureOf(`${at}/p`)).reason).toMatch(
      /closed the connection before|another length/,
    );
  });

  test('because its last chunk is missing', async () => {
    const at = await serveRaw((socket) =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nFew\r\n`),
    );
    expect((await failureOf(at)).reason).toContain(
      'closed the connection before the page was there',
    );
  });

  test('because the connection is reset', async () => {
    const at = await serveRaw((socket) => {
      socket.write(`${head}Content-Length: 50\r\n\r\nFew`, () => socket.resetAndDestroy());
    });
    expect((await failureOf(at)).reason).toContain(
      'closed the connection before the page was there',
    );
  });

  test('because it is packed and cut', async () => {
    const at = await serve((_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync(WORDS).subarray(0, 60));
    });
    expect((await failureOf(`${at}/p`)).reason).toBe(
      `${at}/p is packed, and damaged: it cannot be unpacked.`,
    );
  });

  test('and one that goes on after its end is cut there', async () => {
    const at = await serveRaw((socket) =>
      socket.end(`${head}Content-Length: 5\r\n\r\nWords and more`),
    );
    expect(textOf(await sourceOf(at))).toBe('Words');
  });

  test('what ends with the connection is whole', async () => {
    const at = await serveRaw((socket) => socket.end(`${head}\r\nWords`));
    expect(textOf(await sourceOf(at))).toBe('Words');
  });
});
