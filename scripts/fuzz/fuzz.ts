import {type ChildProcess, fork} from 'node:child_process';
import {residentMemory} from '../../src/workers/resident-memory.ts';
import {randomFrom} from '../recogniser/random.ts';
import {mutated} from './mutate.ts';
import type {Verdict} from './reader.ts';
import type {Seed} from './seeds.ts';

/** A damaged file that was not read as it should be. */
export type Finding = Seed & {
  /** Makes the same file again, as the seed of the first case. */
  readonly seed: number;
  readonly why: string;
};

/** How many files were opened, refused in words, or stopped where Lectern's own watch stops them. */
export type Tally = {
  readonly cases: number;
  readonly read: number;
  readonly refused: number;
  readonly stopped: number;
  readonly findings: readonly Finding[];
};

export type Bounds = {
  readonly seed: number;
  readonly cases: number;
  /** No case is begun after these. */
  readonly seconds: number;
};

const LONGEST_MS = 10_000;
const MOST_MEMORY = 700 * 1024 * 1024;
const LOOK_MS = 50;
// Garbage of earlier files must not be held against a later one.
const FILES_A_PROCESS = 200;

/**
 * Damages the files in `seeds`, a case after the other, and reads what comes of them in a
 * process apart. A case is found wrong when reading throws, ends the process, gives a document
 * that is not clean or breaks a law, fails without words, or, where Lectern does not read such
 * files in a process apart, takes more than ten seconds or 700 megabytes.
 */
export async function fuzz(seeds: readonly Seed[], bounds: Bounds): Promise<Tally> {
  const end = performance.now() + bounds.seconds * 1000;
  const tally = {cases: 0, read: 0, refused: 0, stopped: 0, findings: [] as Finding[]};
  let reader: ChildProcess | null = null;
  while (tally.cases < bounds.cases && performance.now() < end) {
    const seed = bounds.seed + tally.cases;
    const file = damagedFile(seeds, seed);
    if (tally.cases % FILES_A_PROCESS === 0) {
      reader?.kill('SIGKILL');
      reader = null;
    }
    reader ??= start();
    const outcome = await readIn(reader, file);
    tally.cases++;
    if (outcome.is === 'wrong') tally.findings.push({...file, seed, why: outcome.why});
    else tally[outcome.is]++;
    if (outcome.over) {
      reader.kill('SIGKILL');
      reader = null;
    }
  }
  reader?.kill('SIGKILL');
  return tally;
}

function start(): ChildProcess {
  return fork(new URL('./reader.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** The file of a case: the same for the same seed and the same files to damage. */
function damagedFile(seeds: readonly Seed[], seed: number): Seed {
  const random = randomFrom(seed);
  const any = (): Seed => {
    const found = seeds[Math.floor(random() * seeds.length)];
    if (found === undefined) throw new Error('There are no files to damage.');
    return found;
  };
  const file = any();
  const other = any();
  const {name} = random() < 0.9 ? file : other;
  return {name, bytes: mutated(file.bytes, random, other.bytes)};
}

type Outcome = Omit<Verdict, 'is'> & {
  readonly is: Verdict['is'] | 'stopped';
  /** Whether the process is of no more use. */
  readonly over: boolean;
};

async function readIn(reader: ChildProcess, file: Seed): Promise<Outcome> {
  const done = Promise.withResolvers<Outcome>();
  const started = performance.now();
  let isolated = false;
  const stop = (why: string) => done.resolve({is: isolated ? 'stopped' : 'wrong', why, over: true});
  const hear = (said: Verdict | {readonly isolated: boolean}) => {
    if ('is' in said) done.resolve({...said, over: false});
    else isolated = said.isolated;
  };
  const mourn = (code: number | null, signal: string | null) =>
    signal === 'SIGABRT'
      ? stop('Its process ran out of memory.')
      : done.resolve({is: 'wrong', why: `Its process ended (${signal ?? code}).`, over: true});
  const timer = setInterval(async () => {
    if (performance.now() - started > LONGEST_MS) stop('It took more than ten seconds.');
    const memory = reader.pid === undefined ? null : await residentMemory(reader.pid);
    if ((memory ?? 0) > MOST_MEMORY) stop('It took more than 700 megabytes.');
  }, LOOK_MS);
  reader.on('message', hear);
  reader.on('exit', mourn);
  reader.send(file, () => {});
  try {
    return await done.promise;
  } finally {
    clearInterval(timer);
    reader.off('message', hear);
    reader.off('exit', mourn);
  }
}
