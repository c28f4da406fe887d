import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {type AddressInfo, createServer as createPlainServer, type Socket} from 'node:net';
import {onTestFinished} from 'vitest';
import type {Failure} from '../../../src/model/result.ts';
import type {Source} from '../../../src/model/source.ts';
import {LIMITS, type Limits} from '../../../src/sources/web/limits.ts';
import {readRequest} from '../../../src/sources/web/page-request.ts';
import {readPage, type WebPorts} from '../../../src/sources/web/read-page.ts';
import type {Certificate} from './certificate.ts';

/** A server on this machine until the test is over; gives its address, without a slash at the end. */
export async function serve(listener: RequestListener, certificate?: Certificate): Promise<string> {
  const server: Server =
    certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
  onTestFinished(() => server.closeAllConnections());
  const port = await listen(server);
  return certificate === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`;
}

/** A server that speaks whatever `talk` writes. */
export async function serveRaw(talk: (socket: Socket) => void): Promise<string> {
  const server = createPlainServer((socket) => {
    socket.on('error', () => {});
    onTestFinished(() => {
      socket.destroy();
    });
    socket.once('data', () => talk(socket));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

/** A server that answers every address as `pages` says, and counts what it was asked for. */
export async function servePages(
  pages: Readonly<Record<string, RequestListener>>,
  certificate?: Certificate,
): Promise<{readonly at: string; readonly asked: string[]}> {
  const asked: string[] = [];
  const at = await serve((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  }, certificate);
  return {at, asked};
}

async function listen(server: Server | ReturnType<typeof createPlainServer>): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  // The address of a server that listens on a port is never a string.
  return (server.address() as AddressInfo).port;
}

/** Sends on to `location`. */
export function sendOn(location: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, {location}).end();
}

/** Answers with a page. */
export function page(
  text: string,
  headers: Readonly<Record<string, string>> = {},
): RequestListener {
  return (_, response) =>
    response.writeHead(200, {'content-type': 'text/html', ...headers}).end(text);
}

export type Given = Partial<WebPorts> & {readonly limits?: Partial<Limits>};

/** Reads a page as `readSource` does, with no proxy, no cache and the limits given. */
function reading(address: string, {limits, ...ports}: Given = {}) {
  const request = readRequest(address, address);
  if (!request.ok) throw new Error(request.failure.reason);
  const usual: WebPorts = {
    signal: new AbortController().signal,
    environment: {},
    cacheFolder: null,
    offline: false,
    progress: () => {},
    agent: 'Lectern/0',
  };
  return readPage(request.value, {...usual, ...ports}, {...LIMITS, ...limits});
}

export async function sourceOf(address: string, given?: Given): Promise<Source> {
  const result = await reading(address, given);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

export async function failureOf(address: string, given?: Given): Promise<Failure> {
  const result = await reading(address, given);
  if (result.ok) throw new Error(`${address} was read`);
  return result.failure;
}

export function textOf({bytes}: Source): string {
  return Buffer.from(bytes).toString();
}
