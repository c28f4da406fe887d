import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Failure} from '../../src/model/result.ts';
import type {Source} from '../../src/model/source.ts';
import {readHead} from '../../src/sources/file.ts';
import type {SourcePorts} from '../../src/sources/read-source.ts';
import {readSource} from '../../src/sources/read-source.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
});

afterAll(() => rm(folder, {recursive: true}));

function ports(given: Partial<SourcePorts> = {}): SourcePorts {
  return {
    stdin: Readable.from([]),
    signal: new AbortController().signal,
    environment: {},
    cacheFolder: null,
    offline: false,
    progress: () => {},
    watched: true,
    agent: 'Lectern/0',
    ...given,
  };
}

async function sourceOf(argument: string, given?: Partial<SourcePorts>): Promise<Source> {
  const result = await readSource(argument, ports(given));
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

async function failureOf(argument: string, given?: Partial<SourcePorts>): Promise<Failure> {
  const result = await readSource(argument, ports(given));
  if (result.ok) throw new Error(`${argument} was read`);
  return result.failure;
}

describe('a file', () => {
  test('gives its bytes as they are, its name and its path', async () => {
    const path = join(folder, 'notes.txt');
    const content = Uint8Array.from({length: 300_000}, (_, i) => i % 256);
    await writeFile(path, content);
    const source = await sourceOf(path);
    expect(Buffer.compare(source.bytes, content)).toBe(0);
    expect(source).toMatchObject({name: 'notes.txt', origin: path});
  });

  test('may be empty, and may be reached through a link', async () => {
    await writeFile(join(folder, 'empty'), '');
    await symlink(join(folder, 'empty'), join(folder, 'link'));
    expect((await sourceOf(join(folder, 'link'))).bytes).toHaveLength(0);
  });

  test('may be named by its address', async () => {
    const path = join(folder, 'mit Umlaut ü.txt');
    await writeFile(path, 'Words');
    const source = await sourceOf(`${pathToFileURL(path)}#fragment`);
    expect(source).toMatchObject({name: 'mit Umlaut ü.txt', origin: path, stated: null});
    for (const address of ['file://elsewhere/etc/motd', 'file:///a%2Fb', 'file:///100%.txt']) {
      expect((await failureOf(address)).reason).toContain('names no file of this computer');
    }
  });

  test('whose name has a colon is no address', async () => {
    const path = join(folder, 'a:b.txt');
    await writeFile(path, 'x');
    expect((await sourceOf(path)).name).toBe('a:b.txt');
  });
});

describe('a pipe', () => {
  async function makePipe(name: string): Promise<string> {
    const path = join(folder, name);
    execFileSync('mkfifo', [path]);
    return path;
  }

  test('gives what is written to it, in whatever pieces, until it is closed', async () => {
    const path = await makePipe('pipe.txt');
    // The shell waits with opening it until it is read.
    const writer = spawn('sh', ['-c', '{ printf Mün; printf ster; } > "$0"', path]);
    // Heard from now on: it may be gone before its last bytes have been read.
    const gone = once(writer, 'exit');
    const {bytes, name, origin} = await sourceOf(path);
    await gone;
    expect(Buffer.from(bytes).toString()).toBe('Münster');
    expect({name, origin}).toEqual({name: 'pipe.txt', origin: path});
  });

  test('that nobody writes to is waited for until that is stopped', async () => {
    const path = await makePipe('silent');
    const controller = new AbortController();
    const failure = failureOf(path, {signal: controller.signal});
    setImmediate(() => controller.abort());
    expect((await failure).reason).toBe(`The reading of ${path} was stopped.`);
  });

  test('is not opened for its beginning', async () => {
    const path = await makePipe('list');
    const head = await readHead(path, 100);
    expect(head.ok ? '' : head.failure.reason).toBe(`${path} is a pipe, not a file.`);
  });
});

describe('what cannot be read', () => {
  test('a missing file', async () => {
    const path = join(folder, 'none.txt');
    expect(await failureOf(path)).toEqual({
      reason: `There is no file ${path}.`,
      next: 'Check the name and the folder.',
    });
    expect((await failureOf(join(folder, 'empty/below'))).reason).toContain('There is no file');
  });

  // macOS keeps no such file.
  test.skipIf(process.platform === 'darwin')('a file whose name is no UTF-8', async () => {
    const name = Buffer.concat([Buffer.from(folder), Buffer.from('/\xe931m.txt', 'latin1')]);
    await writeFile(name, 'x');
    expect(await failureOf(name.toString())).toEqual({
      reason: `${folder}/\ufffd31m.txt cannot be opened by its name, which is not valid UTF-8.`,
      next: 'Pass it on: lectern - < it.',
    });
  });

  test('a folder', async () => {
    expect(await failureOf(folder)).toEqual({
      reason: `${folder} is a folder.`,
      next: 'Name one of the files in it.',
    });
  });

  test('a device, without waiting for it', async () => {
    expect((await failureOf('/dev/null')).reason).toBe('/dev/null is a device, not a file.');
  });

  test.skipIf(process.getuid?.() === 0)('a file closed to the reader', async () => {
    const path = join(folder, 'secret');
    await writeFile(path, 'x');
    await chmod(path, 0);
    expect((await failureOf(path)).reason).toBe(`You may not read ${path}.`);
  });

  test('a link to itself, a name that is too long, a name that cannot be', async () => {
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    expect((await failureOf(join(folder, 'loop'))).reason).toContain('leads back to itself');
    expect((await failureOf('n'.repeat(5000))).reason).toContain('too long');
    expect((await failureOf('a\0b')).reason).toContain('cannot be the name of a file');
    expect((await failureOf('')).next).not.toBe('');
  });

  test('an address that is none, or of another kind; no password in it is repeated', async () => {
    expect(await failureOf('https://ann:secret@')).toEqual({
      reason: 'https:// is not an address on the web.',
      next: 'An address looks like https://example.org/page; copy it from a browser.',
    });
    expect((await failureOf(' http:ann:secret@[')).reason).not.toContain('secret');
    expect(await failureOf('ftp://ann:secret@e.org/a')).toEqual({
      reason: 'Lectern cannot open ftp: addresses: ftp://e.org/a.',
      next: 'Give the path of a file, or an address that begins with https://.',
    });
  });

  test('an address that lacks its beginning', async () => {
    for (const [address, hint] of [
      ['www.example.org/a', 'To open a web page, begin with https://.'],
      ['example.org/news/today', 'To open a web page, begin with https://.'],
      ['example.org', 'To open a web page, begin with https://.'],
      ['localhost:8080/a', 'To open a web page, begin with https://.'],
      ['data:text/html,Words', 'Of addresses, Lectern opens those'],
    ] as const) {
      const {reason, next} = await failureOf(address);
      expect(reason).toBe(`There is no file ${address}.`);
      expect(next).toContain(hint);
    }
    expect((await failureOf('notes.txt')).next).toBe('Check the name and the folder.');
  });

  test('names in messages are clean', async () => {
    for (const name of ['no\x1b[2Jne', 'http://e.org/\x1b]0;x\x07', 'a\nb\0']) {
      const {reason, next} = await failureOf(name);
      expect(reason + next).toMatch(/^[ -~]+$/);
    }
  });
});

describe('standard input', () => {
  test('is read to its end, in whatever pieces it comes', async () => {
    const pieces = [
      'Mü'.slice(0, 1),
      Buffer.from('ü').subarray(0, 1),
      Buffer.from('ü').subarray(1),
      'nster',
    ];
    const source = await sourceOf('-', {stdin: Readable.from(pieces, {objectMode: true})});
    expect(Buffer.from(source.bytes).toString()).toBe('Münster');
    expect(source).toMatchObject({name: 'standard input', origin: 'standard input'});
  });

  test('that breaks off is said', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('read EIO'), {code: 'EIO'}));
      },
    });
    expect((await failureOf('-', {stdin})).reason).toBe('standard input could not be read (EIO).');
  });

  test('that never ends can be stopped', async () => {
    const controller = new AbortController();
    const stdin = new Readable({read: () => undefined});
    const failure = failureOf('-', {stdin, signal: controller.signal});
    controller.abort();
    expect((await failure).reason).toBe('The reading of standard input was stopped.');
    expect(stdin.destroyed).toBe(true);
  });

  test('that holds too much is refused', async () => {
    const chunk = new Uint8Array(64 * 1024 * 1024);
    const stdin = new Readable({
      highWaterMark: 1,
      read() {
        this.push(chunk);
      },
    });
    expect((await failureOf('-', {stdin})).reason).toBe(
      'standard input is larger than 256 megabytes.',
    );
    expect(stdin.destroyed).toBe(true);
  });
});

test('a page on the web is read, and its copy when there is no way to it', async () => {
  const server = createServer((_, response) => response.end('Words'));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const at = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/page`;
  const cacheFolder = join(folder, 'pages');
  const first = await sourceOf(at, {cacheFolder});
  server.close();
  const second = await sourceOf(at, {cacheFolder, offline: true});
  expect(Buffer.from(first.bytes).toString()).toBe('Words');
  expect(second.bytes).toEqual(first.bytes);
});

test('an error that is a defect is thrown, not put in words', async () => {
  const stdin = new Readable({
    read() {
      this.destroy(new TypeError('x is undefined'));
    },
  });
  await expect(readSource('-', ports({stdin}))).rejects.toThrow('x is undefined');
});

describe('readHead', () => {
  test('reads the beginning, whole lines where it is cut', async () => {
    const path = join(folder, 'long.txt');
    await writeFile(path, 'First ü\nSecond ü\nThird');
    const head = async (limit: number): Promise<string> => {
      const result = await readHead(path, limit);
      if (!result.ok) throw new Error(result.failure.reason);
      return Buffer.from(result.value.bytes).toString();
    };
    expect(await head(18)).toBe('First ü\n');
    expect(await head(100)).toBe('First ü\nSecond ü\nThird');
    expect(await head(4)).toBe('Firs');
  });

  test('cuts no character in two where there is no line feed', async () => {
    const path = join(folder, 'one-line.txt');
    await writeFile(path, 'ü直🌊!');
    const wholes = ['', '', 'ü', 'ü', 'ü', 'ü直', 'ü直', 'ü直', 'ü直', 'ü直🌊', 'ü直🌊!'];
    for (const [limit, whole] of wholes.entries()) {
      const result = await readHead(path, limit);
      expect(result).toMatchObject({ok: true, value: {bytes: new TextEncoder().encode(whole)}});
    }
  });

  test('fails in words', async () => {
    await mkdir(join(folder, 'inner'));
    expect(await readHead(join(folder, 'inner'), 10)).toMatchObject({ok: false});
    expect(await readHead(join(folder, 'none'), 10)).toMatchObject({ok: false});
  });
});
