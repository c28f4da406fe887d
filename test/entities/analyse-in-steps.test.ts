import {expect, test} from 'vitest';
import {analyseInSteps} from '../../src/entities/analyse.ts';
import {loadModel} from '../../src/workers/load-model.ts';
import {article} from './article.ts';
import {analyse} from './with-model.ts';

const CHAPTER = [
  '# Chapter One',
  'Captain Anna Berg of the Northern Line sailed from Lisbon on 3 May 1912 with 40 passengers.',
  'Berg wrote to Otto Lind, the harbour master of Oslo. Lind did not answer; Mrs Lind did.',
  'The Northern Line paid $3.5 million for the ship, she said in the novel “Red Sea”.',
];
const long = article(Array.from({length: 400}, () => CHAPTER).flat());

function shares(): number[] {
  return [...analyseInSteps(long, loadModel())];
}

test('says ever more of how far it is, from the beginning to the end', () => {
  const told = shares();
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told[0]).toBeLessThan(0.1);
  expect(told.at(-1)).toBeGreaterThan(0.95);
  expect(told.at(-1)).toBeLessThanOrEqual(1);
});

test('leaves no long stretch of the work without a word', () => {
  const told = [0, ...shares(), 1];
  const widest = Math.max(...told.map((share, i) => share - (told[i - 1] ?? 0)));
  expect(widest).toBeLessThan(0.1);
});

test('finds in steps what it finds in one go', () => {
  const steps = analyseInSteps(long, loadModel());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value).toEqual(analyse(long));
});
