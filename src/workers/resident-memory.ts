import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';

/**
 * How much memory of a process is resident, in bytes; null when the process has ended or
 * nobody can tell. On Linux by its file in /proc, elsewhere by asking `ps`, which POSIX has.
 */
export async function residentMemory(pid: number): Promise<number | null> {
  const kilobytes = process.platform === 'linux' ? fromProc(pid) : await fromPs(pid);
  return kilobytes === null ? null : kilobytes * 1024;
}

function fromProc(pid: number): number | null {
  try {
    // The file is made anew while it is read, so there is nothing to wait for.
    return numberIn(/^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    // The process has ended, or this system keeps its processes to itself.
    return null;
  }
}

function fromPs(pid: number): Promise<number | null> {
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, output) => {
      resolve(error === null ? numberIn(output.trim()) : null);
    });
  });
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
