import {createServer, type Server} from 'node:http';
import {expect, onTestFinished, test} from 'vitest';
import {fileWith} from './articles.ts';
import {createSandbox} from './environment.ts';
import {isReady, passage, reading, runLectern, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';

const words = (about: string): string =>
  `The ${about} was older than anybody who looked after it, and nobody could say what it had cost. `.repeat(
    6,
  );

const PAGE = `<!doctype html>
<html lang="en"><head><title>The last keeper</title><meta name="author" content="Ana Costa"></head>
<body><nav><a href="/">Home</a> <a href="/news">News of the day</a></nav>
<article><h1>The last keeper</h1><p>Mara Lindqvist kept the lighthouse for thirty years. ${words('tower')}</p>
${['harbour', 'boathouse', 'stairway', 'lamp'].map((about) => `<p>${words(about)}</p>`).join('\n')}
<p>The museum in Copenhagen asked for the lamp. Mara Lindqvist would not give it away.</p></article>
<script>document.title = 'owned';</script></body></html>`;

test('a saved page opens as its article, and leads to the names in it', async () => {
  const lectern = startLectern([fileWith('page.html', PAGE)]);
  await lectern.waitFor(isReady);
  expect(lectern.screen()[0]).toContain('The last keeper');
  expect(passage(lectern.screen())).toContain('Mara Lindqvist kept the lighthouse');
  expect(lectern.text()).not.toMatch(/News of the day|owned/);
  lectern.write('scopenhgen');
  await lectern.waitFor('› copenhgen');
  await lectern.waitFor(reading('museum in Copenhagen'));
  lectern.press('enter');
  await lectern.waitFor(/¶\d+ of \d+/);
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
});

async function serve(): Promise<{server: Server; address: string; asked: string[]}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The server has no port.');
  return {server, address: `http://127.0.0.1:${at.port}`, asked};
}

test('an address opens, and opens again without the network, but no other does', async () => {
  const sandbox = createSandbox();
  onTestFinished(sandbox.remove);
  const {server, address, asked} = await serve();
  const first = startLectern([`${address}/keeper`], {sandbox});
  await first.waitFor(isReady);
  expect(passage(first.screen())).toContain('Mara Lindqvist kept');
  first.write('q');
  await first.exit;
  // The page alone was asked for, by a program that says who it is.
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^\/keeper .*Lectern\/\d+\.\d+/);
  server.closeAllConnections();
  server.close();

  const again = startLectern(['--offline', `${address}/keeper`], {sandbox});
  await again.waitFor(reading('Mara Lindqvist kept'));
  expect(again.text()).toContain('offline');
  again.write('q');
  expect(await again.exit).toEqual({code: 0, signal: null});

  const other = startLectern(['--offline', `${address}/other`], {sandbox});
  expect(await other.exit).toEqual({code: 1, signal: null});
  expectTidy(other);
  expect(other.text()).toMatch(/lectern: \S/);
});

test('an encoding can be told, and one that nobody knows is wrong usage', async () => {
  const file = fileWith('a.txt', Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'));
  const told = await runLectern(['print', file, '--encoding', 'windows-1251']);
  expect(told).toMatchObject({stdout: 'Привет\n', stderr: '', code: 0});
  const wrong = await runLectern(['print', file, '--encoding', 'goat']);
  expect([wrong.stdout, wrong.code]).toEqual(['', 2]);
  expect(wrong.stderr).toContain('“goat”');
});
