import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import {expectLaws, outline} from './laws.ts';
import {read} from './read.ts';

const readMd = (text: string): Promise<Document> => read(text, 'article.md');
const blocksOf = async (text: string): Promise<string[]> => outline(await readMd(text));

async function marksOf(text: string): Promise<string[]> {
  const document = await readMd(text);
  return document.marks.map((mark) => {
    const target = mark.kind === 'link' ? ` → ${mark.target}` : '';
    return `${mark.kind}: ${document.text.slice(mark.start, mark.end)}${target}`;
  });
}

describe('blocks', () => {
  test('headings, paragraphs, rules and code', async () => {
    const text =
      '# One\n\nTwo\n===\n\n### Three ###\n\nWords\non two lines.\n\n---\n\n```js\n  let a;\n\n  b();\n```\n\n    indented\n';
    expect(await blocksOf(text)).toEqual([
      'h1: One',
      'h1: Two',
      'h3: Three',
      'paragraph: Words on two lines.',
      'rule: * * *',
      'code:   let a;\n\n  b();',
      'code: indented',
    ]);
  });

  test('lists with their marks, nested, numbered from anywhere, ticked or not', async () => {
    const text =
      '- one\n- two\n  - in two\n    1. deeper\n- [x] done\n- [ ] open\n\nThen\n\n7) seven\n8) eight\n';
    const document = await readMd(text);
    expect(outline(document)).toEqual([
      'paragraph: • one',
      'paragraph: • two',
      'paragraph: • in two',
      'paragraph: 1. deeper',
      'paragraph: ☑ done',
      'paragraph: ☐ open',
      'paragraph: Then',
      'paragraph: 7. seven',
      'paragraph: 8. eight',
    ]);
    expect(document.blocks.map(({within}) => within.length)).toEqual([1, 1, 2, 3, 1, 1, 0, 1, 1]);
    expect(document.text).toBe('one\ntwo\nin two\ndeeper\ndone\nopen\n\nThen\n\nseven\neight');
  });

  test('a loose list stands apart, and an item has one mark however many blocks', async () => {
    const document = await readMd('- one\n\n  more of it\n\n- two\n');
    expect(outline(document)).toEqual([
      'paragraph: • one',
      'paragraph: more of it',
      'paragraph: • two',
    ]);
    expect(document.text).toBe('one\n\nmore of it\n\ntwo');
  });

  test('an empty item keeps the numbers and the distance right', async () => {
    const document = await readMd('Before\n\n1.\n2. two\n');
    expect(outline(document)).toEqual(['paragraph: Before', 'paragraph: 2. two']);
    expect(document.text).toBe('Before\n\ntwo');
  });

  test('quotations, one inside another', async () => {
    const {blocks} = await readMd('> a\n>\n> > b\n>\n> - c\n\nd\n');
    expect(blocks.map(({within}) => within.map(({kind}) => kind))).toEqual([
      ['quote'],
      ['quote', 'quote'],
      ['quote', 'item'],
      [],
    ]);
    expect(new Set(blocks.map(({within}) => within[0]?.id)).size).toBe(2);
  });

  test('a quotation in a list, and two quotations in a row', async () => {
    const {blocks} = await readMd('- > a\n  >\n  > b\n\n> c\n\n> d\n');
    expect(blocks.map(({within}) => within.map(({kind}) => kind))).toEqual([
      ['item', 'quote'],
      ['item', 'quote'],
      ['quote'],
      ['quote'],
    ]);
    const [a, b, c, d] = blocks.map(({within}) => within.at(-1)?.id);
    expect(a).toBe(b);
    expect(c).not.toBe(d);
  });

  test('tables: a block a row, its cells, its heading', async () => {
    const document = await readMd(
      '| Name | **Age** |\n|:--|--:|\n| Ann<br>Lee | [31](https://e.org) |\n|  | 4 |\n| | |\n\nEnd',
    );
    expect(outline(document)).toEqual([
      'row: Name    | Age',
      'row: Ann Lee |  31',
      'row:         |   4',
      'paragraph: End',
    ]);
    expect(document.blocks.map(({header}) => header)).toEqual([true, false, false, false]);
    const cells = document.blocks.map((block) =>
      block.cells.map(({start, end}) => document.text.slice(start, end)),
    );
    expect(cells).toEqual([['Name', 'Age'], ['Ann Lee', '31'], ['', '4'], []]);
    expect(document.marks.map(({start, end}) => document.text.slice(start, end))).toEqual([
      'Age',
      '31',
    ]);
    expect(document.text).toBe('Name    | Age\nAnn Lee |  31\n        |   4\n\nEnd');
  });

  test('the columns of a table align by cells, to the side that it says', async () => {
    const document = await readMd(
      '| Town | Ferry | Cars | Note |\n|---|:-:|--:|:--|\n| 東京 | a | 1,200 | *daily* |\n| Horta | morning | 7 | |\n| Velas | 👩‍🚀 |\n',
    );
    expect(document.text.split('\n')).toEqual([
      'Town  |  Ferry  |  Cars | Note',
      '東京  |    a    | 1,200 | daily',
      'Horta | morning |     7 |',
      'Velas |   👩‍🚀',
    ]);
    expect(document.marks.map(({start, end}) => document.text.slice(start, end))).toEqual([
      'daily',
    ]);
    const bare = document.blocks.flatMap(({cells}) => cells);
    for (const {start, end} of bare) {
      const own = document.text.slice(start, end);
      expect(own).toBe(own.trim());
    }
  });

  test('of a table too wide for a page only the narrow first columns align', async () => {
    const wide = 'The ferry left late, and nobody on the quay could say when it would come back.';
    const table = (note: string): Promise<string[]> =>
      blocksOf(`| Day | Port | Note | By |\n|--:|--|--|--|\n| 3 | Horta | ${note} | Ann |\n`);
    expect(await table(wide)).toEqual([
      'row: Day | Port  | Note | By',
      `row:   3 | Horta | ${wide} | Ann`,
    ]);
    // The last width at which the row has 76 cells.
    const [header, row] = await table(wide.slice(0, 56));
    expect(header).toBe(`row: Day | Port  | Note${' '.repeat(52)} | By`);
    expect(row?.length).toBe('row: '.length + 76);
    expect((await table(wide.slice(0, 57)))[0]).toBe('row: Day | Port  | Note | By');
  });

  test('tabs in code are spaces up to the next stop, four columns apart', async () => {
    expect(await blocksOf('```\na\tb\n\tc\n東\td\te\n```\n\n\tf\n\t\tg\th\n')).toEqual([
      'code: a   b\n    c\n東  d   e',
      'code: f\n    g   h',
    ]);
  });

  test('raw HTML is its words', async () => {
    expect(
      await blocksOf(
        '<div align="a > b"><h1>Big <i>news</i></h1><p>One &amp; two&nbsp;&#33;</p>\n<!-- no --><style>p {}</style><img src=x alt="A map"></div>\n\nIn <b>text</b> <script>evil()</script>too<br/>and on <img alt=\'Ann\' src=y>.\n',
      ),
    ).toEqual([
      'paragraph: Big news',
      'paragraph: One & two\u00a0!',
      'paragraph: [A map]',
      'paragraph: In text too\nand on [Ann].',
    ]);
  });

  test('HTML that is never closed swallows nothing', async () => {
    const words = (
      await blocksOf('<div class="a\nThe first\n\n<!-- a comment\n\nThe second\n\n')
    ).join(' ');
    expect(words).toContain('The first');
    expect(words).toContain('The second');
    expect(words).not.toContain('<');
    expect((await readMd('One <script> two\n\nthree')).text).toBe('One two\n\nthree');
  });

  test('a hard break is a line break', async () => {
    expect(await blocksOf('One  \ntwo\\\nthree\nfour')).toEqual([
      'paragraph: One\ntwo\nthree four',
    ]);
  });

  test('Chinese lines are joined without a space', async () => {
    expect(await blocksOf('市议会\n星期二 **开会**')).toEqual(['paragraph: 市议会星期二 开会']);
  });
});

describe('marks', () => {
  test('emphasis of every kind, nested', async () => {
    expect(await marksOf('*a* **b *c*** ~~d~~ `e f`')).toEqual([
      'emphasis: a',
      'strong: b c',
      'emphasis: c',
      'strike: d',
      'code: e f',
    ]);
  });

  test('links of every kind lead to the web or to a mailbox', async () => {
    expect(
      await marksOf(
        '[a](https://e.org/ü "T") [b][r] <mailto:ann@e.org> www.e.org http://e.org/x. bo@e.org [](http://e.org/none)\n\n[r]: HTTP://E.org/r',
      ),
    ).toEqual([
      'link: a → https://e.org/%C3%BC',
      'link: b → http://e.org/r',
      'link: mailto:ann@e.org → mailto:ann@e.org',
      'link: www.e.org → http://www.e.org/',
      'link: http://e.org/x → http://e.org/x',
      'link: bo@e.org → mailto:bo@e.org',
      'link: http://e.org/none → http://e.org/none',
    ]);
  });

  test('a link to anywhere else is only its words', async () => {
    const document = await readMd(
      '[a](javascript:alert(1)) [b](file:///etc/passwd) [c](../d.md) [e](data:text/html,x) [f](&#1;javascript:x)',
    );
    expect(document.text).toBe('a b c e f');
    expect(document.marks).toEqual([]);
  });

  test('images are their alternative text', async () => {
    expect(
      await blocksOf('See ![a *map*](m.png) and ![](n.png)here and ![b][r].\n\n[r]: x.png'),
    ).toEqual(['paragraph: See [a map] and here and [b].']);
  });

  test('footnotes are numbered as they are met and follow the text', async () => {
    expect(
      await blocksOf(
        'A[^z] and b[^a], again[^z].\n\n[^a]: Second.\n\n[^z]: *First*.\n\n    More.\n\n[^u]: Unused.\n\nEnd.',
      ),
    ).toEqual([
      'paragraph: A[1] and b[2], again[1].',
      'paragraph: End.',
      'paragraph: [1] First.',
      'paragraph: More.',
      'paragraph: [2] Second.',
      'paragraph: [3] Unused.',
    ]);
  });
});

describe('front matter and title', () => {
  const front = (yaml: string, body = 'Text.'): Promise<Document> =>
    readMd(`---\n${yaml}\n---\n\n${body}\n`);

  test('says what the article is', async () => {
    expect(
      await front(
        'title: "A day: *one*"\nbyline: Ann Lee\ndate: 2024-02-03\nsource: our own\nx: 1',
      ),
    ).toMatchObject({
      title: 'A day: *one*',
      byline: 'Ann Lee',
      date: '2024-02-03',
      source: 'our own',
      notes: [],
      text: 'A day: *one*\n\nText.',
    });
  });

  test('its title is the first block, but not twice', async () => {
    expect(outline(await front('title: A day'))).toEqual(['h1: A day', 'paragraph: Text.']);
    expect(outline(await front('title: A  day', '# A *day*\n\nText.'))).toEqual([
      'h1: A day',
      'paragraph: Text.',
    ]);
    expect(outline(await front('title: A day', '# Another\n'))).toEqual([
      'h1: A day',
      'h1: Another',
    ]);
    expect(outline(await front('title: A day', '## A day\n'))).toEqual(['h1: A day', 'h2: A day']);
  });

  test('values of other kinds become words', async () => {
    expect(
      await front(
        'title: 1984\nauthor: [Ann Lee, {name: Bo Ek}]\ndate: !!timestamp 2024-02-03\nsource: {a: b}',
      ),
    ).toMatchObject({title: '1984', byline: 'Ann Lee, Bo Ek', date: '2024-02-03', source: null});
  });

  test('values are clean', async () => {
    const {title, text} = await front('title: "a\\e[31mb\\u202Ec\\nd"');
    expect(title).toMatch(/^[ -~]+$/);
    expect(title.startsWith('a')).toBe(true);
    expect(text).toMatch(/^[ -~\n]+$/);
  });

  test('what is not valid is said, and its plain lines count', async () => {
    const note = ['The front matter is not valid YAML; only its plain lines were read.'];
    expect(await front('title: Mali: an overview\nauthors: [Ann, Bo]')).toMatchObject({
      title: 'Mali: an overview',
      byline: 'Ann, Bo',
      notes: note,
    });
    const bomb = `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)
      .join('\n')}\ntitle: 'Bomb'`;
    expect(await front(bomb)).toMatchObject({title: 'Bomb', notes: note});
    expect(await front(`title: Deep\nx: ${'['.repeat(3000)}`)).toMatchObject({
      title: 'Deep',
      notes: note,
    });
    expect(await front(`title: Long\nx: ${'y'.repeat(20_000)}`)).toMatchObject({
      title: 'Long',
      notes: note,
    });
  });

  test('text between two rules is no front matter', async () => {
    expect(await blocksOf('---\nJust words here.\n---\n\nText.')).toEqual([
      'rule: * * *',
      'h2: Just words here.',
      'paragraph: Text.',
    ]);
    expect(await blocksOf('---\n- a\n---\n')).toEqual([
      'rule: * * *',
      'paragraph: • a',
      'rule: * * *',
    ]);
    expect(await blocksOf('---\n---\n\nText.')).toEqual(['paragraph: Text.']);
  });

  test('without one the first heading is the title, else the file name', async () => {
    expect((await readMd('Intro.\n\n## First *of* all\n\n# Second')).title).toBe('First of all');
    expect((await readMd('No heading.')).title).toBe('article');
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    ...['\n', '\n', '\n\n', ' ', '  \n', '\t', '    ', '\\', '\r\n', '\u00a0'],
    ...[
      'word',
      'Two words.',
      'é',
      '中文',
      '👩‍🚀',
      '# ',
      '## H\n',
      '---\n',
      '===\n',
      '- ',
      '1. ',
      '> ',
    ],
    ...[
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '[a]',
      '](http://b.c)',
      '[',
      ']',
      '![',
      '<b>',
      '</b>',
      '<',
    ],
    ...[
      '| a | b |\n',
      '|-|-|\n',
      '|',
      '[^n]',
      '[^n]: ',
      '[a]: http://d.e\n',
      '- [ ] ',
      '<!--',
      '-->',
    ],
    ...[
      '&#27;[31m',
      '&#x202e;',
      '&#10;',
      '&amp;',
      '\x1b]0;',
      '\u202e',
      '\0',
      '<script>',
      '<br>',
      '<p>',
    ],
    ...['title: x\n', 'www.e.org', 'a@b.c', '![x](y)', '[&#7;](http://a.b/&#27;)', '\ud800'],
  );

  test('every document of Markdown is sound and clean', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, {maxLength: 40}).map((parts) => parts.join('')),
        async (text) => {
          expectLaws(await readMd(`Some words.\n\n${text}`));
          expectLaws(await readMd(`---\n${text}\n\nSome words.`));
        },
      ),
      {numRuns: 150},
    );
  });
});

test('headings are its outline', async () => {
  const {outline: contents, text} = await read(
    '# One\n\nText.\n\n### A *second*\n\nMore.\n',
    'a.md',
  );
  expect(contents).toEqual([
    {title: 'One', level: 1, start: 0},
    {title: 'A second', level: 3, start: text.indexOf('A second')},
  ]);
});
