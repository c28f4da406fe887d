import {closeSync, openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/**
 * Where keys come from: standard input, or the controlling terminal when that is an
 * article. Null where there is no terminal that could send any.
 */
export function openKeyboard(stdin: NodeJS.ReadStream): ReadStream | null {
  if (stdin.isTTY) return stdin;
  const descriptor = openTerminal();
  if (descriptor === null) return null;
  try {
    return new ReadStream(descriptor);
  } catch {
    // What is there by that name is no terminal after all.
    closeSync(descriptor);
    return null;
  }
}

function openTerminal(): number | null {
  try {
    return openSync('/dev/tty', 'r');
  } catch {
    return null;
  }
}
