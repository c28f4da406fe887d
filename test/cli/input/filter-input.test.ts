import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {filterInput, type Pace} from '../../../src/cli/input/filter-input.ts';

/** A terminal that sends what the test says, and Ink's way of reading what comes through. */
function terminal(pace: () => Pace = () => 'keys') {
  const waiting: string[] = [];
  const calls: string[] = [];
  const note = (call: string) => () => void calls.push(call);
  const source = Object.assign(new EventEmitter(), {
    isTTY: true,
    read: () => waiting.shift() ?? null,
    setRawMode: (mode: boolean) => void calls.push(`raw ${mode}`),
    setEncoding: (encoding: string) => void calls.push(encoding),
    ref: note('ref'),
    unref: note('unref'),
  });
  const reports: string[] = [];
  // The filter uses no more of a ReadStream than this stand-in has.
  const keys = filterInput(source as unknown as ReadStream, {
    pace,
    onReport: (sequence) => reports.push(sequence),
  });
  const heard: string[] = [];
  const listener = () => {
    for (let key = keys.read(); key !== null; key = keys.read()) heard.push(String(key));
  };
  return {
    source,
    keys,
    calls,
    reports,
    heard,
    listen: () => keys.on('readable', listener),
    leave: () => keys.off('readable', listener),
    send(...reads: readonly string[]) {
      waiting.push(...reads);
      source.emit('readable');
    },
  };
}

/** Lets what waits for the next turn of the event loop happen, some turns of it. */
async function turns(count = 3): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const REPORT = '\x1b]11;rgb:ffff/ffff/ffff\x1b\\';

describe('what Ink is given for a terminal', () => {
  test('is one, and hands on what is asked of it', () => {
    const {keys, calls} = terminal();
    expect(keys.isTTY).toBe(true);
    expect(keys.setRawMode(true)).toBe(keys);
    keys.setEncoding('utf8');
    keys.ref();
    keys.unref();
    keys.setRawMode(false);
    expect(calls).toEqual(['raw true', 'utf8', 'ref', 'unref', 'raw false']);
  });

  test('reads from the terminal only while somebody listens', () => {
    const {source, listen, leave, send, heard} = terminal();
    expect(source.listenerCount('readable')).toBe(0);
    listen();
    expect(source.listenerCount('readable')).toBe(1);
    leave();
    expect(source.listenerCount('readable')).toBe(0);
    send('j');
    expect(heard).toEqual([]);
  });

  test('gives keys one by one, and reports to nobody but who asked', () => {
    const {listen, send, heard, reports} = terminal();
    listen();
    send(`j${REPORT.slice(0, 5)}`, `${REPORT.slice(5)}k`);
    expect(heard).toEqual(['j', 'k']);
    expect(reports).toEqual([REPORT]);
  });

  test('forgets what had begun when the terminal is handed over', () => {
    const {listen, leave, send, heard} = terminal();
    listen();
    send('\x1b[200~half of a paste');
    leave();
    listen();
    send('j');
    expect(heard).toEqual(['j']);
  });
});

describe('keys that came together', () => {
  test('are one where they are typed into a field', () => {
    const {listen, send, heard} = terminal(() => 'runs');
    listen();
    send('horta\rx');
    expect(heard).toEqual(['horta', '\r', 'x']);
  });

  test('come to a menu in turns, so that it has painted before the next', async () => {
    const {listen, send, heard} = terminal(() => 'turns');
    listen();
    send('jj\r');
    expect(heard).toEqual(['j']);
    await turns(8);
    expect(heard).toEqual(['j', 'j', '\r']);
  });

  test('are taken as what the key before has made of them', () => {
    let typing = false;
    const {listen, send, heard, keys} = terminal(() => (typing ? 'runs' : 'keys'));
    keys.prependListener('readable', () => {
      const first = keys.read();
      typing = first === 's';
      heard.push(String(first));
    });
    listen();
    send('shorta');
    expect(heard).toEqual(['s', 'horta']);
  });
});

test('however keys and reports are cut into reads, the same keys come out, in order', () => {
  const parts = fc.array(fc.constantFrom('j', '\r', '界', '\x1b[A', REPORT, '\x1b[?62;22c'));
  fc.assert(
    fc.property(parts, fc.array(fc.nat({max: 200})), (sent, places) => {
      const whole = sent.join('');
      const cuts = [0, ...places.filter((at) => at < whole.length), whole.length];
      cuts.sort((a, b) => a - b);
      const {listen, leave, send, heard, reports} = terminal();
      listen();
      send(...cuts.slice(1).map((end, index) => whole.slice(cuts[index], end)));
      leave();
      const isReport = (part: string) => part === REPORT || part.endsWith('c');
      expect(heard).toEqual(sent.filter((part) => !isReport(part)));
      expect(reports).toEqual(sent.filter(isReport));
    }),
  );
});

test('an answer that never ends is kept no longer than an answer is', () => {
  const {listen, send, heard, reports} = terminal();
  listen();
  const read = 'e'.repeat(65_536);
  send('\x1b]11;');
  // Ten megabytes; were they collected, each read would copy all those before it.
  for (let sent = 0; sent < 160; sent++) send(read);
  send('q');
  expect(reports).toEqual([]);
  expect(heard.length).toBeGreaterThan(160 * read.length - 100);
  expect(heard.at(-1)).toBe('q');
}, 30_000);

test('a long paste in many small reads is looked through once', () => {
  const {listen, send, heard} = terminal();
  listen();
  send('\x1b[200~');
  const read = 'word '.repeat(200);
  // Looked through anew at every read, these would be fifty thousand million characters.
  for (let sent = 0; sent < 10_000; sent++) send(read);
  send('\x1b[20', '1~q');
  expect(heard).toEqual([`\x1b[200~${read.repeat(10_000)}\x1b[201~`, 'q']);
}, 15_000);
