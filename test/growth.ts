/** Times too short to compare are held for as long as noise may last, in milliseconds. */
const SHORTEST = 10;
const ATTEMPTS = 4;

/**
 * By how much the processor time of a piece of work grows when its size does by `times`. The work
 * of a size is made before the clock starts. A machine busy with other things can make any
 * one measurement several times too long, so the least of a few counts, and no more are
 * taken once it is below `enough`: work that grows with the square never gets there.
 */
export function growth(
  workOf: (size: number) => () => unknown,
  size: number,
  times: number,
  enough: number,
): number {
  const [small, large] = [workOf(size), workOf(size * times)];
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  timed(small);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    short = Math.max(SHORTEST, Math.min(short, timed(small), timed(small)));
    long = Math.min(long, timed(large));
    if (long / short < enough) break;
  }
  return long / short;
}

// Processor time, because a busy machine makes the clock useless.
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}
