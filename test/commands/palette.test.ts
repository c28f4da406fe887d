import {describe, expect, test} from 'vitest';
import type {Context} from '../../src/commands/context.ts';
import {contextOf} from '../../src/commands/context.ts';
import {commandFor} from '../../src/commands/keymap.ts';
import {type PaletteItem, paletteItems} from '../../src/commands/palette.ts';
import {TABLE} from '../../src/commands/table.ts';
import type {Message} from '../../src/state/message.ts';
import type {State} from '../../src/state/state.ts';
import {type Update, update} from '../../src/state/update.ts';
import {FERRY, LONG_FERRY} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';
import {ALL_CONTEXTS, stateIn} from './contexts.ts';

const SIZE = {columns: 120, rows: 30};
const FROM = ALL_CONTEXTS.filter((context) => commandFor(':', context)?.id === 'palette');

function open(state: State): State {
  return update(state, {type: 'palette-opened'})[0];
}

/** The rows that the palette has over a state. */
function over(state: State): readonly PaletteItem[] {
  return paletteItems(open(state), TABLE);
}

function choose(state: State, messages: readonly Message[]): Update {
  return update(open(state), {type: 'palette-chosen', messages});
}

/** What is typed into the palette, and the state after Enter. */
function run(session: Session, typed: string): State {
  session.keys(':');
  session.type(typed);
  session.keys('enter');
  return session.state();
}

describe.each(FROM)('the palette over "%s"', (context) => {
  const state = stateIn(context);

  test('opens, and leaves what lies under it as it is', () => {
    expect(contextOf(open(state))).toBe('palette');
    expect(update(open(state), {type: 'escaped'})[0]).toEqual(state);
  });

  test('has every command but those of typing and its own', () => {
    const titles = over(state).map(({label}) => label);
    const own = ['palette', 'palette-run'];
    const wanted = TABLE.filter(({id, group}) => group !== 'Typing' && !own.includes(id));
    expect(titles).toEqual(wanted.map(({title}) => title));
  });

  test('runs each as its key would, or says why not', () => {
    for (const item of over(state)) {
      const command = TABLE.find(({title}) => title === item.label);
      if (command === undefined) throw new Error(`no command: ${item.label}`);
      if (item.why !== null) {
        expect(item.why).toMatch(/^\p{Lu}.*\.$/u);
        expect(item.messages).toEqual([]);
        continue;
      }
      const [after, effects] = choose(state, item.messages);
      const before = goTo(
        state,
        command.bindings.flatMap((binding) => binding.in),
      );
      const why = command.unavailable?.(before) ?? null;
      expect(why).toBe(null);
      const [byKey, keyEffects] = update(before, command.message(before, TABLE));
      expect({id: command.id, after, effects}).toEqual({
        id: command.id,
        after: byKey,
        effects: keyEffects,
      });
    }
  });
});

/** Where a person would go to press the key of a command that is bound there. */
function goTo(state: State, bound: readonly Context[]): State {
  if (bound.includes(contextOf(state))) return state;
  const closed = state.overlay.kind === 'none' ? state : update(state, {type: 'escaped'})[0];
  const pane = (['text', 'entities', 'search'] as const).find((one) => bound.includes(one));
  if (pane === undefined) throw new Error('bound in no pane');
  return update(closed, {type: 'pane-chosen', pane})[0];
}

test('a typo finds a command, and Enter runs it where the palette lay', () => {
  const session = openSession(SIZE, FERRY);
  expect(run(session, 'kinsd shown').overlay.kind).toBe('kinds');
});

test('a command of another pane goes there first', () => {
  const session = openSession(SIZE, FERRY);
  session.keys('2');
  run(session, 'next name');
  expect(session.state().overlay.kind).toBe('none');
  expect(session.reader().pane).toBe('text');
  expect(session.reader().at).not.toBe(null);
});

test('one that cannot run says why, and the palette stays', () => {
  const session = openSession(SIZE, FERRY);
  const state = run(session, 'back to before');
  expect(state.notice?.text).toBe('No earlier place to go back to.');
  expect(state.overlay.kind).toBe('palette');
  session.keys('esc esc');
  expect(run(session, 'qqqqqqqq').notice?.text).toBe('No command is called that.');
});

test('the keys of the menus and of help say where they hold', () => {
  const why = over(stateIn('text')).find(({label}) => label.startsWith('Scroll'))?.why;
  expect(why).toBe('Only in the list of keys, which ? opens.');
});

describe('a number in the palette', () => {
  function item(typed: string): PaletteItem | undefined {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys(':');
    session.type(typed);
    const [only, ...others] = paletteItems(session.state(), TABLE);
    expect(others).toEqual([]);
    return only;
  }
  const total = LONG_FERRY.document.blocks.length;

  test('is one row that says where it leads and what stands there', () => {
    expect(item('2')).toMatchObject({label: `Go to paragraph 2 of ${total}`, why: null});
    expect(LONG_FERRY.document.text).toContain(item('2')?.note);
    expect(item(' 50 % ')).toMatchObject({label: 'Go to 50 % of the text', why: null});
    expect(item('0')).toMatchObject({label: 'Go to the top of the text', why: null});
  });

  test('beyond the end says so', () => {
    expect(item('99999')?.why).toBe(`There is no ¶99999: this text has ${total} paragraphs.`);
    expect(item('101%')?.why).toBe('A text ends at 100 %.');
  });

  test('jumps, and H comes back', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2');
    for (const typed of ['50%', ' 50 % ', '100%', '3']) {
      run(session, typed);
      expect(session.state().overlay.kind).toBe('none');
      expect(session.reader().pane).toBe('text');
      expect(session.reader().top).toBeGreaterThan(0);
      session.keys('H');
      expect(session.reader().top).toBe(0);
    }
  });

  test('says what is missing while no article is open', () => {
    const loading = open(stateIn('loading'));
    const typed = update(loading, {type: 'typed', text: '50%'})[0];
    expect(paletteItems(typed, TABLE)[0]?.why).toBe('The article is still being read in.');
  });
});
