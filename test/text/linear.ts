import {expect} from 'vitest';
import {growth} from '../growth.ts';

/**
 * Expects `run` to take time in proportion to the length of its input: ten times the
 * length may take forty times the time, where a quadratic one would take a hundred
 * times as long.
 */
export function expectLinear(run: (text: string) => void, piece: string, length: number): void {
  const work = (size: number) => {
    const text = piece.repeat(size / piece.length);
    return () => run(text);
  };
  expect(growth(work, length / 10, 10, 40)).toBeLessThan(40);
}
