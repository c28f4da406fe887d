import {expect} from 'vitest';

/**
 * Expects `run` to take time in proportion to the length of its input: ten times the
 * length may take forty times the time, where a quadratic one would take a hundred
 * times as long. Processor time of this process, because other tests run meanwhile; and
 * no less than a few milliseconds for the short one, because clocks are coarse.
 */
export function expectLinear(run: (text: string) => void, piece: string, length: number): void {
  const short = piece.repeat(length / 10 / piece.length);
  const long = piece.repeat(length / piece.length);
  run(short);
  const base = Math.max(10_000, Math.min(timeOf(run, short), timeOf(run, short)));
  expect(timeOf(run, long)).toBeLessThan(40 * base);
}

function timeOf(run: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  run(text);
  const {user, system} = process.cpuUsage(before);
  return user + system;
}
