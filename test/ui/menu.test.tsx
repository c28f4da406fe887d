import {cleanup, render} from 'ink-testing-library';
import {afterEach, describe, expect, test} from 'vitest';
import {cellWidth} from '../../src/text/width.ts';
import {Menu} from '../../src/ui/menu.tsx';
import {plain, THEME} from './lines.ts';

const ITEMS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'].map((label) => ({
  label,
  value: label.toLowerCase(),
}));

afterEach(cleanup);

/** Lets Ink's effects run, which listen to keys. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A menu in a box of this size, and what was chosen in it. */
function menu(width: number, height: number, items = ITEMS) {
  const chosen: string[] = [];
  const draw = (rows: number) => (
    <Menu
      title="Choose"
      box={{width, height: rows}}
      bordered={false}
      items={items}
      theme={THEME}
      onChoose={(value) => chosen.push(value)}
    />
  );
  const app = render(draw(height));
  return {
    chosen,
    rows: () => plain(app.lastFrame() ?? '').split('\n'),
    marked: () =>
      plain(app.lastFrame() ?? '')
        .split('\n')
        .filter((row) => row.includes('❯')),
    async press(...keys: string[]) {
      for (const key of keys) {
        await settled();
        app.stdin.write(key);
      }
      await settled();
    },
    resize: (rows: number) => app.rerender(draw(rows)),
  };
}

describe('a menu', () => {
  test('has a title, its items, and the first one marked', () => {
    const {rows} = menu(20, 6);
    expect(rows().map((row) => row.trimEnd())).toEqual([
      ' Choose',
      ' ❯ First',
      '   Second',
      '   Third',
      '   Fourth',
      '   Fifth',
    ]);
  });

  test('is moved in by j k and arrows, and chosen from by Enter and by number', async () => {
    const {press, chosen} = menu(20, 6);
    await press('j', '\x1b[B', 'k', '\r', '4');
    expect(chosen).toEqual(['second', 'fourth']);
  });

  test('takes an arrow and Enter that arrive as one', async () => {
    const {press, chosen} = menu(20, 6);
    await press('\x1b[B\r', '\x1b[B', '\r', '1');
    expect(chosen).toEqual(['second', 'third', 'first']);
  });

  test('shows what fits, the marked item always', async () => {
    const {press, rows, marked} = menu(20, 3);
    for (let step = 0; step < 7; step++) {
      expect(rows()).toHaveLength(3);
      expect(marked()).toHaveLength(1);
      await press('j');
    }
  });

  test('that gets lower still has an item marked, and Enter chooses it', async () => {
    const {press, resize, marked, chosen} = menu(20, 6);
    await press('j', 'j', 'j', 'j');
    resize(3);
    await settled();
    expect(marked()).toHaveLength(1);
    await press('\r');
    expect(chosen).toHaveLength(1);
  });

  test('cuts labels to its width', () => {
    const {rows} = menu(12, 3, [{label: '東京の港湾局と漁港', value: 'x'}]);
    for (const row of rows()) expect(cellWidth(row)).toBeLessThanOrEqual(12);
    expect(rows()[1]).toContain('…');
  });

  test('without items answers Enter with nothing', async () => {
    const {press, chosen} = menu(20, 3, []);
    await press('\r', '1', 'j');
    expect(chosen).toEqual([]);
  });
});
