import {EventEmitter} from 'node:events';
import type {ReadStream} from 'node:tty';
import {createKeyReader, type Heard} from './key-reader.ts';

/**
 * How keys that came together are handed on: what is typed into a field as one; commands
 * one by one; those of a menu in turns, because a menu answers by what it painted last.
 */
export type Pace = 'runs' | 'keys' | 'turns';

export type FilterOptions = {
  /** Asked before every key, which may have changed it. */
  readonly pace: () => Pace;
  /** Gets what the terminal itself has to say. */
  readonly onReport: (sequence: string) => void;
};

/**
 * Stands between a terminal and Ink: a stream with as much of a terminal's input as Ink
 * uses, out of which come the keys and pastes of `source`, an event each and in order,
 * and none of its reports. It reads from `source` only while somebody listens to it, so
 * that a terminal that was handed over is left alone.
 */
export function filterInput(source: ReadStream, {pace, onReport}: FilterOptions): ReadStream {
  const reader = createKeyReader();
  const events = new EventEmitter();
  // Taken from at `head`: a shift would move all that is behind it, once a key.
  let queue: string[] = [];
  let head = 0;
  let timer: NodeJS.Timeout | null = null;
  let last: Pace | null = null;

  const announce = () => {
    if (head < queue.length) events.emit('readable');
  };
  const take = (heard: readonly Heard[]) => {
    for (const {kind, sequence} of heard) {
      if (kind === 'report') onReport(sequence);
      else queue.push(sequence);
    }
  };
  const wait = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const patience = reader.patience();
    if (patience === null) return;
    timer = setTimeout(() => {
      const waited = timer;
      // Where the program was busy, the rest may be here and only not yet read.
      setImmediate(() => {
        if (waited !== timer) return;
        timer = null;
        take(reader.giveUp());
        announce();
      });
    }, patience);
  };
  const pull = () => {
    for (let chunk = source.read(); chunk !== null; chunk = source.read()) {
      take(reader.push(String(chunk)));
    }
    wait();
    announce();
  };

  const read = (): string | null => {
    const first = queue[head];
    if (first === undefined) return null;
    const now = pace();
    if (last !== null && (last === 'turns' || now === 'turns')) return null;
    head += 1;
    if (last === null) {
      setImmediate(() => {
        last = null;
        announce();
      });
    }
    last = now;
    let taken = first;
    for (let next = queue[head]; now === 'runs' && isText(taken); next = queue[head]) {
      if (next === undefined || !isText(next)) break;
      taken += next;
      head += 1;
    }
    if (head === queue.length) {
      queue = [];
      head = 0;
    }
    return taken;
  };

  events.on('newListener', (event) => {
    if (event !== 'readable' || events.listenerCount('readable') > 0) return;
    source.on('readable', pull);
    setImmediate(announce);
  });
  events.on('removeListener', (event) => {
    if (event !== 'readable' || events.listenerCount('readable') > 0) return;
    source.off('readable', pull);
    if (timer !== null) clearTimeout(timer);
    timer = null;
    reader.reset();
  });
  const stream = Object.assign(events, {
    isTTY: true,
    read,
    setRawMode(mode: boolean) {
      source.setRawMode(mode);
      return stream;
    },
    setEncoding(encoding: BufferEncoding) {
      source.setEncoding(encoding);
      return stream;
    },
    ref() {
      source.ref();
      return stream;
    },
    unref() {
      source.unref();
      return stream;
    },
  });
  // Ink asks for a whole ReadStream, and uses no more of it than this.
  return stream as unknown as ReadStream;
}

function isText(sequence: string): boolean {
  const code = sequence.codePointAt(0) ?? 0;
  return code >= 0x20 && code !== 0x7f;
}
