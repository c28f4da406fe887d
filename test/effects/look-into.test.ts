import {expect, test} from 'vitest';
import {createLooker} from '../../src/effects/look-into.ts';
import {fail, type Result, succeed} from '../../src/model/result.ts';
import type {Source} from '../../src/model/source.ts';
import type {Message} from '../../src/state/message.ts';
import type {Request} from '../../src/workers/protocol.ts';

const BYTES: Source = {bytes: new Uint8Array([65]), name: 'a', origin: 'a', stated: null};
const WISHES = {encoding: null, password: null};

/** A looker in a world that is only written down; `unreadable` files cannot be read. */
function world(...unreadable: readonly string[]) {
  const sent: Request[] = [];
  const said: Message[] = [];
  const looker = createLooker({
    read: async (path): Promise<Result<Source>> =>
      unreadable.includes(path) ? fail('It is closed.', 'Open another.') : succeed(BYTES),
    send: (request) => sent.push(request),
    dispatch: (message) => said.push(message),
    wishes: WISHES,
  });
  return {
    ...looker,
    said,
    read: () => sent.flatMap((each) => (each.type === 'look-into' ? [each.id] : [])),
    types: () => sent.map(({type}) => type),
    look: (revision: number, ...ids: readonly string[]) =>
      looker.look({
        type: 'look',
        revision,
        query: 'goat',
        references: ids.map((id) => ({path: id, id})),
      }),
    answer: (revision: number, ...ids: readonly string[]) =>
      looker.heard({
        type: 'looked',
        revision,
        looked: ids.map((id) => ({id, inside: null})),
      }),
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('what the worker has ready is not read again; the others are, one at a time', async () => {
  const one = world();
  one.look(1, '/a', '/b', '/c');
  one.answer(1, '/b');
  await settled();
  expect(one.read()).toEqual(['/a']);
  one.answer(1, '/a');
  await settled();
  expect(one.read()).toEqual(['/a', '/c']);
});

test('a file that cannot be read keeps nothing from the others', async () => {
  const one = world('/a');
  one.look(1, '/a', '/b');
  one.answer(1);
  await settled();
  expect(one.read()).toEqual(['/b']);
  expect(one.said).toContainEqual({
    type: 'looked',
    revision: 1,
    looked: [{id: '/a', inside: null}],
  });
});

test('only the newest query is told of; a file under way then is not read twice', async () => {
  const one = world();
  one.look(1, '/a', '/b');
  one.answer(1);
  await settled();
  one.look(2, '/a', '/b');
  one.said.length = 0;
  one.answer(1, '/a');
  expect(one.said).toEqual([]);
  one.answer(2, '/a');
  await settled();
  expect(one.read()).toEqual(['/a', '/b']);
});

test('looking away ends it, and what is read by then is given to nobody', async () => {
  const one = world();
  one.look(1, '/a', '/b');
  one.answer(1);
  one.away();
  await settled();
  expect(one.types()).toEqual(['look', 'look-away']);
  one.look(2, '/a');
  one.answer(2);
  await settled();
  expect(one.read()).toEqual(['/a']);
});
