import {Writable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {complain, EXIT, say} from '../../src/cli/say.ts';

/** A stream that keeps what is written, or fails with an error of this code. */
function stream(code?: string) {
  let text = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (code === undefined) text += chunk;
      done(code === undefined ? null : Object.assign(new Error(`write ${code}`), {code}));
    },
  });
  return {output, text: () => text};
}

describe('saying', () => {
  test('writes the text and nothing else', async () => {
    const to = stream();
    const errors = stream();
    expect(await say(to.output, 'One.\nTwo.\n', errors.output)).toBe(EXIT.fine);
    expect(to.text()).toBe('One.\nTwo.\n');
    expect(errors.text()).toBe('');
  });

  test('to a reader that has seen enough is fine', async () => {
    const errors = stream();
    expect(await say(stream('EPIPE').output, 'One.', errors.output)).toBe(EXIT.fine);
    expect(errors.text()).toBe('');
  });

  test.each([
    ['ENOSPC', /no space left/],
    ['EIO', /EIO/],
  ])('that fails with %s is told in two lines', async (code, what) => {
    const errors = stream();
    expect(await say(stream(code).output, 'One.', errors.output)).toBe(EXIT.failed);
    expect(errors.text()).toMatch(what);
    expect(errors.text()).toMatch(/^lectern: .*\n.*\n$/);
  });

  test('waits until all is out', async () => {
    let slow: () => void = () => {};
    const output = new Writable({
      write(_chunk, _encoding, done) {
        slow = () => done();
      },
    });
    let ended = false;
    const said = say(output, 'One.', stream().output).then(() => {
      ended = true;
    });
    await Promise.resolve();
    expect(ended).toBe(false);
    slow();
    await said;
    expect(ended).toBe(true);
  });
});

describe('complaining', () => {
  test('is one line for what happened and one for what to do', async () => {
    const errors = stream();
    const failure = {reason: 'There is no\nferry.md.', next: 'Look\x1b[31m for another.'};
    await complain(errors.output, failure);
    expect(errors.text()).toBe('lectern: There is no ferry.md.\nLook for another.\n');
  });

  test('into a stream that is gone throws nothing', async () => {
    await expect(complain(stream('EPIPE').output, {reason: 'No.', next: 'Nothing.'})).resolves.toBe(
      undefined,
    );
  });
});
