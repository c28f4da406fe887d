import type {Dispatcher} from 'undici';

/** The headers that a request carries, by name. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** An answer whose body is still to be read, or thrown away with `dismiss`. */
export type Answer = {
  readonly status: number;
  /** A header in one string; several of its name are joined with commas. Null without it. */
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the connection without reading on. */
  readonly dismiss: () => void;
};

/**
 * Sends one GET request and waits for the headers of the answer. Follows nothing, keeps no
 * cookies. Throws what the network library throws, also when `signal` is aborted.
 */
export async function ask(
  dispatcher: Dispatcher,
  url: URL,
  headers: RequestHeaders,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers,
    signal,
  });
  return {
    status: response.statusCode,
    header(name) {
      const value = response.headers[name];
      return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
    },
    body: response.body,
    dismiss() {
      // To be closed early is an error for the stream, and what was asked for here.
      response.body.on('error', () => {}).destroy();
    },
  };
}
