import {readdirSync, readFileSync} from 'node:fs';

/**
 * The living processes of a session, by the id of its leader, in no particular order.
 * A process that was handed over to init is still found; one that called setsid is not.
 * Reads /proc, so it finds nothing where there is no such folder.
 */
export function processesOfSession(leader: number): readonly number[] {
  const fields = (pid: number): readonly string[] => {
    // The second field is the program's name in brackets, which may itself hold blanks.
    const line = readProcessFile(pid, 'stat');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  };
  return processIds().filter((pid) => {
    const [state, , , session] = fields(pid);
    return Number(session) === leader && state !== 'Z';
  });
}

/**
 * The peak resident memory of a session's living processes, added up, in bytes.
 * Pages that they share are counted once for each of them. 0 without /proc.
 */
export function peakMemory(leader: number): number {
  return processesOfSession(leader)
    .map((pid) => /^VmHWM:\s+(\d+) kB/m.exec(readProcessFile(pid, 'status'))?.[1] ?? '0')
    .reduce((sum, kilobytes) => sum + Number(kilobytes) * 1024, 0);
}

function processIds(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function readProcessFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    // It ended between the listing and the look at it.
    if (isMissing(error)) return '';
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && /^(ENOENT|ESRCH):/.test(error.message);
}
