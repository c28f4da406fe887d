import {expect, test} from 'vitest';
import {inSteps} from '../../src/model/steps.ts';
import {workInSlices} from '../../src/workers/slices.ts';

/** Work of ten steps of 15 milliseconds each, and what is heard of it. */
function work(failAt = -1) {
  const heard: string[] = [];
  const slices: (() => void)[] = [];
  let time = 0;
  let wanted = true;
  const steps = inSteps(Array(10).fill(0), 1, (_, index) => {
    time += 15;
    if (index === failAt) throw new Error('stumbled');
  });
  workInSlices(steps, {
    later: (slice) => slices.push(slice),
    now: () => time,
    isWanted: () => wanted,
    onShare: (share) => heard.push(share.toFixed(1)),
    onDone: () => heard.push('done'),
    onError: (error) => heard.push(String(error)),
  });
  return {
    heard,
    waiting: () => slices.length,
    next: () => slices.shift()?.(),
    drop: () => {
      wanted = false;
    },
  };
}

test('work is done in slices of a moment, between which others have their turn', () => {
  const {heard, next, waiting} = work();
  expect(heard).toEqual([]);
  while (waiting() > 0) {
    expect(waiting()).toBe(1);
    next();
  }
  expect(heard).toEqual(['0.2', '0.4', '0.6', '0.8', '1.0', 'done']);
});

test('work that nobody wants any more is left, and nothing is heard of it', () => {
  const {heard, next, drop, waiting} = work();
  next();
  drop();
  next();
  expect(heard).toEqual(['0.2']);
  expect(waiting()).toBe(0);
});

test('what a step throws is told, and the work is over', () => {
  const {heard, next, waiting} = work(3);
  next();
  next();
  expect(heard).toEqual(['0.2', 'Error: stumbled']);
  expect(waiting()).toBe(0);
});
