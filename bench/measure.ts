import {type Command, type Condition, startSession} from './session.ts';
import {median} from './statistics.ts';

/** What is measured, in the order of the table's columns. */
export const METRICS = [
  'text',
  'complete',
  'entities',
  'page',
  'page bytes',
  'move',
  'move bytes',
  'search key',
  'search worst',
  'idle bytes',
  'peak MB',
] as const;

export type Metric = (typeof METRICS)[number];

/** One run's figures: ms, bytes or MB, as the metric's name says. */
export type Figures = Partial<Record<Metric, number>>;

/** Keys whose answers are measured one by one, after a preparation that is not. */
type Step = {
  readonly time: Metric;
  readonly bytes?: Metric;
  readonly worst?: Metric;
  readonly prepare?: string;
  readonly keys: readonly string[];
};

export type Case = {
  readonly name: string;
  readonly command: Command;
  readonly ready: Condition;
  /** On the screen once the names of the article are known; a program may know none. */
  readonly entities?: Condition;
  readonly steps: readonly Step[];
  /** What makes it end, a write each; nothing for a program that ends by itself. */
  readonly quit: readonly string[];
};

const IDLE_MS = 300;

/** Runs a case once. Fails when the program does not do what the case says. */
export async function measure({
  name,
  command,
  ready,
  entities,
  steps,
  quit,
}: Case): Promise<Figures> {
  const session = startSession(command, {text: ready, entities: entities ?? (() => true)});
  try {
    const figures: Figures = {};
    const paint = await session.until('text');
    figures.text = paint.shown;
    figures.complete = paint.last;
    if (entities !== undefined) figures.entities = (await session.until('entities')).shown;
    for (const step of steps) {
      if (step.prepare !== undefined) await session.send(step.prepare);
      const answers = [];
      for (const key of step.keys) {
        const answer = await session.send(key);
        if (answer === null) throw new Error(`${name}: no answer to ${JSON.stringify(key)}`);
        answers.push(answer);
      }
      figures[step.time] = median(answers.map(({last}) => last));
      if (step.bytes !== undefined) figures[step.bytes] = median(answers.map(({bytes}) => bytes));
      if (step.worst !== undefined)
        figures[step.worst] = Math.max(...answers.map(({last}) => last));
    }
    if (quit.length > 0) {
      figures['idle bytes'] = await session.idle(IDLE_MS);
      figures['peak MB'] = session.memory() / 2 ** 20;
    }
    for (const keys of quit) await session.send(keys);
    const {code, signal} = await session.exit();
    if (code !== 0) throw new Error(`${name} ended with ${code ?? signal}`);
    return figures;
  } finally {
    await session.close();
  }
}
