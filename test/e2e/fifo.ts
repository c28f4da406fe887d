import {spawnSync} from 'node:child_process';
import {closeSync, constants, mkdtempSync, openSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A named pipe that this process holds open: a reader of it waits until it is written or closed. */
export type Fifo = {
  readonly path: string;
  readonly write: (data: string) => void;
  /** The end of the data for whoever has opened it for reading. */
  readonly close: () => void;
};

/** Makes a named pipe in a folder of its own, which is removed at the end of the test. */
export function openFifo(): Fifo {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-fifo-'));
  const path = join(folder, 'fifo');
  const {status, stderr} = spawnSync('mkfifo', [path], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`mkfifo: ${stderr}`);
  // For both, because opening for one of them would wait for the other.
  const descriptor = openSync(path, constants.O_RDWR);
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  onTestFinished(() => {
    close();
    rmSync(folder, {recursive: true, force: true});
  });
  return {path, write: (data) => writeSync(descriptor, data), close};
}
