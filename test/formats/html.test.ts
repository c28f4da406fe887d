import {readFile} from 'node:fs/promises';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  needsIsolation,
  offersFile,
  READ_PLAINLY,
  readDocument,
} from '../../src/formats/registry.ts';
import {expectGolden} from './golden.ts';
import {expectLaws} from './laws.ts';
import {read, refusal} from './read.ts';

const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`fixtures/html/${name}`, import.meta.url));

describe('a page becomes', () => {
  test.each([
    'code.html',
    'forum.html',
    'hand-written.htm',
    'hidden.html',
    'japanese.html',
    'lists.html',
    'news.html',
    'no-body.html',
    'recipes.html',
    'tables.html',
    'windows-1251.html',
    'xhtml.xhtml',
  ])('%s', async (name) => {
    await expectGolden(await read(await fixture(name), name), `html-${name.replace(/\..*$/, '')}`);
  });
});

describe('a web page is known', () => {
  test.each([
    ['a.txt', '\n<!DOCTYPE html><p>Hello'],
    ['a', '<html lang=en><body>Hello'],
    [
      'a',
      '<?xml version="1.0"?>\n<!-- by hand -->\n<html xmlns="http://www.w3.org/1999/xhtml"><body>Hello</body></html>',
    ],
    ['a.md', '<head><title>A</title></head><body>Hello'],
    ['a.html', 'Hello <b>there</b>'],
    ['a.htm', '<p>Hello'],
    ['a.html', `${'<!--'.repeat(20_000)}--><p>Hello`],
    ['a.html', `<p data-x="${'x'.repeat(80_000)}">Hello`],
    ['standard input', '<div><h1>A</h1><p>Hello</p><p>There</p></div>'],
  ])('by its content or name: %s %j', async (name, content) => {
    expect((await read(content, name)).format).toBe('html');
  });

  test.each([
    ['a.txt', 'The tag <html> begins a page.'],
    ['a.html', 'No tags here, but 3 < 4.'],
    ['a.md', 'A <b>bold</b> word in Markdown.'],
    [
      'standard input',
      '<p>A</p>\n<p>B</p>\n<p>C</p>\n\n# Heading\n\n**bold** [a](https://example.org/)',
    ],
    ['standard input', '<p>One tag begins it.'],
  ])('and other texts are not taken for one: %s %j', async (name, content) => {
    expect((await read(content, name)).format).not.toBe('html');
  });

  test('by what the server says, where it has tags', async () => {
    const stated = {type: 'text/html', charset: null, address: 'https://example.org/', notes: []};
    const source = {bytes: Buffer.from('<p>Hello'), name: 'item', origin: 'x', stated};
    const result = await readDocument(source, READ_PLAINLY);
    expect(result).toMatchObject({ok: true, value: {format: 'html'}});
  });

  test('and it is read in a process of its own', () => {
    const source = {bytes: Buffer.from('<html>'), name: 'a', origin: 'a', stated: null};
    expect(needsIsolation(source)).toBe(true);
    expect(['a.html', 'a.HTM', 'a.xhtml', 'a.xht'].every(offersFile)).toBe(true);
  });
});

describe('what cannot be read is refused in words', () => {
  test('a page that scripts write', async () => {
    const {reason} = await refusal(
      '<!doctype html><div id=app></div><script>go()</script>',
      'a.html',
    );
    expect(reason).toBe('a.html holds no text: it is a page that scripts write in a browser.');
  });

  test('a page of nothing but its title', async () => {
    const {reason} = await refusal('<!doctype html><title>Nothing</title><p> </p>', 'a.html');
    expect(reason).toBe('a.html has no text in it.');
  });

  test('but what a page says to those without scripts or frames is text', async () => {
    const {text} = await read(
      '<html><frameset><frame src=a><noframes><p>Read on without frames.</noframes></frameset>',
      'a.html',
    );
    expect(text).toContain('Read on without frames.');
  });
});

describe('a page says of itself', () => {
  const page = (head: string, body = '<p>Words.') =>
    read(`<!doctype html>${head}${body}`, 'a.html');

  test.each([
    ['<title>A long walk home | The Tern</title>', 'A long walk home'],
    [
      '<title>A long walk home - Tern</title><meta property=og:site_name content=Tern>',
      'A long walk home',
    ],
    ['<title>Walk - Talk</title>', 'Walk - Talk'],
    ['<title>x</title><meta property="og:title" content="A walk &amp; a talk">', 'A walk & a talk'],
    ['<title> \n</title>', 'a'],
  ])('what it is called: %s', async (head, title) => {
    expect((await page(head)).title).toBe(title);
  });

  test('the heading that it shows is its title where the window says so too', async () => {
    const {title, text} = await page(
      '<title>Tern: Walks — a list</title>',
      '<h1>Walks — a list</h1><p>One.',
    );
    expect(title).toBe('Walks — a list');
    expect(text.split('Walks').length).toBe(2);
  });

  test('its only heading is its title where the window says the same in fewer words', async () => {
    const {title} = await page(
      '<title>The bridge is shut</title>',
      '<h1>The bridge at Tern is shut for the winter</h1><p>One.',
    );
    expect(title).toBe('The bridge at Tern is shut for the winter');
    const other = await page(
      '<title>The bridge is shut</title>',
      '<h1>Weather and roads</h1><p>One.',
    );
    expect(other.title).toBe('The bridge is shut');
  });

  test.each([
    ['<meta name=author content="By Ola Brandt">', 'Ola Brandt'],
    ['<meta property="article:author" content="https://example.org/ola">', null],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":{"name":"Ola"}}]}</script>',
      'Ola',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":{}},7,null]}</script>',
      null,
    ],
    ['<script type="application/ld+json">{broken</script><meta name=author content=Ola>', 'Ola'],
  ])('who wrote it: %s', async (head, byline) => {
    expect((await page(head)).byline).toBe(byline);
  });

  test.each([
    ['<meta property="article:published_time" content="2024-05-01T10:00:00+02:00">', '2024-05-01'],
    ['<meta name=date content="1 May 2024">', '1 May 2024'],
    ['<time datetime="2024-05-01">May</time>', '2024-05-01'],
  ])('when: %s', async (head, date) => {
    expect((await page(head)).date).toBe(date);
  });

  test.each([
    ['<html lang="pt_BR">', 'pt-BR'],
    ['<html lang="not a language">', null],
    ['<meta property=og:locale content=de_AT>', 'de-AT'],
  ])('in which language: %s', async (head, language) => {
    expect((await page(head)).language).toBe(language);
  });

  test('relative links start where the page came from, or where it says', async () => {
    const at = async (head: string): Promise<unknown> => {
      const bytes = Buffer.from(
        `<!doctype html>${head}<p>See <a href="b">there</a> and more words.`,
      );
      const stated = {type: null, charset: null, address: 'https://example.org/a/', notes: []};
      const result = await readDocument({bytes, name: 'a', origin: 'a', stated}, READ_PLAINLY);
      return result.ok ? result.value.marks : [];
    };
    expect(await at('')).toMatchObject([{target: 'https://example.org/a/b'}]);
    expect(await at('<base href="/c/">')).toMatchObject([{target: 'https://example.org/c/b'}]);
    expect(await at('<base href="file:///c/">')).toMatchObject([
      {target: 'https://example.org/a/b'},
    ]);
  });
});

// Long, but the bounds themselves are what is tried.
describe('hostile pages', {timeout: 60_000}, () => {
  test.each(['div', 'table', 'ul><li', 'blockquote', 'font', 'b', 'dl><dd', 'section><h2', 'math'])(
    'nested by <%s> to five thousand levels keep their words',
    async (tag) => {
      const document = await read(`<!doctype html>${`<${tag}>`.repeat(5000)}the end`, 'a.html');
      expectLaws(document);
      expect(document.text).toContain('the end');
    },
  );

  test('a page that makes elements out of nothing', async () => {
    const fonts = Array.from({length: 1500}, (_, size) => `<p><font size=${size}>x`).join('');
    const {reason} = await refusal(`<!doctype html>${fonts}`, 'a.html');
    expect(reason).toContain('more elements than Lectern can lay out');
  });

  test('cells that span everything do not', async () => {
    const rows = '<tr><td colspan=99999 rowspan=99999>x<td>y'.repeat(2000);
    const document = await read(`<!doctype html><table>${rows}</table>`, 'a.html');
    expect(document.text.length).toBeLessThan(400_000);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <div> </div> <b> </i> <table> <tr> <td> </table> <ul> <li> </ul> <h1> </h2> <pre> </pre> <br> <hr> <a href="https://example.org/"> </a> <blockquote> <svg> <math> <template> <select> <!-- --> &amp; &#27; &#x202e; <sup> <ruby> <rt> <dl> <dt> <dd> <figure> <figcaption> <details> <summary> <q> <title> <form> <noscript>'.split(
        ' ',
      ),
    ),
    fc.constantFrom(
      '<img alt="a heron">',
      '<div style="display:none">',
      '<p class=related>',
      '\n',
      '\t',
      ' ',
    ),
    fc.string({unit: 'binary', maxLength: 12}),
  );

  test('anything at all keeps the laws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
        const bytes = Buffer.from(`<!doctype html><p>word ${pieces.join('')}`);
        const source = {bytes, name: 'a.html', origin: 'a', stated: null};
        const result = await readDocument(source, READ_PLAINLY);
        if (result.ok) expectLaws(result.value);
      }),
      {numRuns: 150},
    );
  });
});
