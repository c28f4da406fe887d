import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {createSandbox, type Sandbox} from './environment.ts';
import {isReady, startLectern} from './lectern.ts';

function home(): Sandbox {
  const sandbox = createSandbox();
  onTestFinished(sandbox.remove);
  return sandbox;
}

function stateFolder({folder}: Sandbox): string {
  return join(folder, 'state', 'lectern');
}

async function readAndLeave(article: string, sandbox: Sandbox): Promise<void> {
  const lectern = startLectern([article], {sandbox});
  await lectern.waitFor(isReady);
  lectern.write('q');
  await lectern.exit;
}

test('what was read is offered by the next lectern; one that is gone is told and leaves', async () => {
  const sandbox = home();
  const file = fileWith('keeper.md', LIGHTHOUSE);
  await readAndLeave(file, sandbox);

  const next = startLectern([], {sandbox});
  await next.waitFor(/Recent\n ❯ The last keeper {2}\(today, \d\d:\d\d\)/);
  await next.waitFor('Comes with Lectern');
  rmSync(file);
  next.press('enter');
  await next.waitFor('There is no file');
  next.press('esc');
  await next.waitFor((screen) => {
    const text = screen.join(' ');
    return text.includes('choose an article') && !text.includes('The last keeper');
  });
  next.write('q');
  await next.exit;
});

test('a damaged list of recent articles is told of and set aside; reading goes on', async () => {
  const sandbox = home();
  mkdirSync(stateFolder(sandbox), {recursive: true});
  writeFileSync(join(stateFolder(sandbox), 'state.json'), '{"version": 1, "rec');
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {sandbox, columns: 200});
  await lectern.waitFor('The list of recent articles was damaged');
  const aside = readdirSync(stateFolder(sandbox)).find((name) => name.includes('damaged')) ?? '';
  expect(readFileSync(join(stateFolder(sandbox), aside), 'utf8')).toBe('{"version": 1, "rec');
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
});

test('name and password of an address are not kept', async () => {
  const sandbox = home();
  const page = `<html><head><title>A page</title></head><body><article><h1>A page</h1><p>${'Nobody knew. '.repeat(60)}</p></article></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  await readAndLeave(`http://ana:geheim@127.0.0.1:${at.port}/page`, sandbox);
  const kept = readFileSync(join(stateFolder(sandbox), 'state.json'), 'utf8');
  expect(kept).toContain(`http://127.0.0.1:${at.port}/page`);
  expect(kept).not.toMatch(/ana|geheim/);
});
