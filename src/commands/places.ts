import {bind, type Command, readerOf} from './command.ts';

/** Back and forward through jumps. */
export const PLACES: readonly Command[] = [
  {
    id: 'back',
    group: 'Places',
    title: 'Back to before the last jump',
    hint: {label: 'back', in: ['text'], rank: 8},
    bindings: [bind('H ctrl-o', 'text', 'entities')],
    unavailable: (state) =>
      (readerOf(state)?.past.length ?? 0) === 0 ? 'No earlier place to go back to.' : null,
    message: () => ({type: 'travelled', direction: -1}),
  },
  {
    id: 'forward',
    group: 'Places',
    title: 'Forward again, after going back',
    bindings: [bind('L', 'text', 'entities')],
    unavailable: (state) =>
      (readerOf(state)?.future.length ?? 0) === 0 ? 'No later place to go forward to.' : null,
    message: () => ({type: 'travelled', direction: 1}),
  },
];
