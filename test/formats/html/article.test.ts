import {describe, expect, test} from 'vitest';
import {isDateOrByline, isSign} from '../../../src/formats/html/furniture.ts';
import {read} from '../read.ts';

const SENTENCES = [
  'The ferry left the quay at six, as it had on every morning of that winter, with nobody on board.',
  'At the mill, where the road bends, two men were counting sacks, and lost count when it whistled.',
  'Nobody could say afterwards who had opened the sluice, or whether it had ever been shut at all.',
  'By noon the water stood in the square, brown and quite still, and children sailed boxes on it.',
  'The mayor spoke from a window, briefly, of pumps that were on their way, and of soup at the school.',
  'On the third day it had gone, leaving a line on the walls that is still shown to those who ask.',
];

const paragraphs = (from = 0): string =>
  SENTENCES.slice(from)
    .map((each) => `<p>${each}</p>`)
    .join('\n');

async function textOf(body: string, head = ''): Promise<string> {
  const page = `<!doctype html><html lang="en"><head><title>The flood</title>${head}</head><body>${body}</body></html>`;
  return (await read(page, 'flood.html')).text;
}

describe('of an article stay', () => {
  test('paragraphs, lists and headings that stand between others', async () => {
    const text = await textOf(`<div class="story"><p>${SENTENCES[0]}</p>
      <h2 class="media">What was lost</h2><ul><li>Nine boats<li>A bell</ul>
      <div class="x"><blockquote>It was only <a href="/q">water</a>.</blockquote></div>${paragraphs(1)}</div>`);
    for (const words of ['What was lost', 'Nine boats', 'It was only water.', ...SENTENCES]) {
      expect(text).toContain(words);
    }
  });

  test('what the page tells machines is its text', async () => {
    const body = SENTENCES.concat(SENTENCES.map((each) => each.replaceAll('the', 'a'))).join(' ');
    const told = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', articleBody: body})}</script>`;
    const rest = SENTENCES.map((each) => `<p>${each.replaceAll('the', 'a')}</p>`).join('');
    const text = await textOf(
      `<div class="story">${paragraphs()}</div><div class="sidebar-extra">${rest}</div><div><p>Another story, of which the page says nothing to machines, ends it here.</p></div>`,
      told,
    );
    expect(text).toContain(SENTENCES[5]?.replaceAll('the', 'a'));
    expect(text).not.toContain('Another story');
  });

  test('what is called its text, and no more after it', async () => {
    const text = await textOf(
      `<div itemprop="articleBody" class="sidebar">${paragraphs()}${paragraphs()}</div><div class="next"><p>${'The next story begins at once, and goes on for as long as this one did, or longer. '.repeat(12)}</p></div>`,
    );
    expect(text).toContain(SENTENCES[3]);
    expect(text).not.toContain('The next story');
  });
});

describe('words that are signs elsewhere stay in the text', () => {
  const around = (middle: string): string =>
    `<article><h1>The flood</h1>${paragraphs()}${middle}${paragraphs()}</article>`;

  test.each([
    'More in Washington was said than in London that week.',
    'Follow us, he said to the children.',
    'Copyright is a right that nobody can enforce against them, she said.',
    'Read on.',
    'Close.',
    'Like!',
    'Menu',
  ])('as a paragraph: %s', async (words) => {
    expect(await textOf(around(`<p>${words}</p>`))).toContain(`\n${words}\n`);
  });

  test.each([
    '<ul><li>Facebook<li>Twitter<li>WhatsApp<li>LinkedIn<li>Google Maps</ul>',
    '<ul><li><a href="/a">Facebook</a><li>Google Maps is none of them</ul>',
    '<ol><li>Open the lid<li>Print<li>Close</ol>',
    '<dl><dt>Top<dd>What is above<dt>Home<dd>Where one lives</dl>',
  ])('as items: %s', async (list) => {
    const text = await textOf(around(list));
    const items = list.split(/<[^>]*>/).filter(Boolean);
    expect(items.filter((item) => !text.includes(item))).toEqual([]);
  });

  test.each(['Comments', 'Most popular', 'Topics', 'Newsletter writers', 'Subscribers stay'])(
    'as a heading of what stays: %s',
    async (heading) => {
      expect(await textOf(around(`<h2>${heading}</h2>`))).toContain(`\n${heading}\n`);
      expect(await textOf(around(`<h2>${heading}</h2><h3>Who</h3>`))).toContain(`\n${heading}\n`);
    },
  );

  test('the last sentence', async () => {
    expect(await textOf(`<article>${paragraphs()}<p>Read on.</p></article>`)).toMatch(/Read on\.$/);
  });
});

describe('what stands below the title begins the text', () => {
  const LEAD = 'A night of rain. What is known.';
  test.each([
    ['a box', `<div class="x">${LEAD}</div>`, [LEAD]],
    ['a paragraph', `<p>${LEAD}</p>`, [LEAD]],
    ['a lesser heading', `<h2>${LEAD}</h2>`, [LEAD]],
    [
      'a list',
      '<ul><h2>At a glance</h2><li>Nobody hurt<li>No bell</ul>',
      ['At a glance', 'Nobody'],
    ],
  ])('%s', async (_, lead, expected) => {
    const page = (rest: string): string =>
      `<article><header><h1>The flood</h1>${rest}</header><div>${paragraphs()}</div></article>`;
    const text = await textOf(page(lead));
    for (const words of expected) expect(text).toContain(words);
    const said = await textOf(
      page(`${lead}<div>By Ola Brandt, The Tern</div><time>2024-05-05</time>`),
    );
    expect(said).toBe(text);
  });

  test('of several articles in one part of a page', async () => {
    const parts = SENTENCES.map((each) => `<article><h3>Later</h3><p>${each}${each}</p></article>`);
    const text = await textOf(
      `<main><h1>The flood</h1><ul><li>Nobody hurt</ul>${parts.join('')}</main>`,
    );
    expect(text).toContain('Nobody hurt\n\nLater');
  });

  test('but neither links nor what stands beside it', async () => {
    const page = (rest: string): string =>
      `<article><header><h1>The flood</h1>${rest}</header><div>${paragraphs()}</div></article>`;
    const text = await textOf(
      page(
        '<div><a href="/n">Read of the next flood today.</a></div><aside>Ask us about the flood now.</aside>',
      ),
    );
    expect(text).toBe(await textOf(page('')));
  });
});

describe('whole paragraphs between others stay, whatever their box is called', () => {
  const OWN =
    'Whoever counts the sacks a second time comes to another sum than the first, and so it was on that day.';
  const page = (rest: string): string =>
    `<article><h1>The flood</h1>${paragraphs()}${rest}${paragraphs()}</article>`;

  test.each(['related-work', 'social', 'tools', 'tooltip', 'author-box', 'keywords'])(
    'class %s',
    async (name) => {
      expect(await textOf(page(`<div class="${name}"><p>${OWN}</p></div>`))).toContain(OWN);
      const items = '<ul><li>A spade<li>Two hooks</ul>';
      expect(await textOf(page(`<div class="${name}">${items}</div>`))).toContain(
        'A spade\nTwo hooks',
      );
    },
  );

  test('id print', async () => {
    expect(await textOf(page(`<div id="print"><p>${OWN}</p></div>`))).toContain(OWN);
  });

  test.each([
    `<div class="newsletter-promo"><p>${OWN}</p></div>`,
    `<div class="related"><h4><a href="/n">The next flood, and the one after it</a></h4><p>${OWN}</p><a href="/o">The last one</a></div>`,
    '<div class="tools"><ul><li>Print<li>Email</ul></div>',
    '<div class="social"><p>Tell others</p></div>',
  ])('but not %s', async (box) => {
    expect(await textOf(page(box))).toBe(await textOf(page('')));
  });

  test('nor what a page says of the author at its end', async () => {
    const text = await textOf(
      `<article>${paragraphs()}${paragraphs()}<div class="author-box"><p>${OWN}</p></div></article>`,
    );
    expect(text).toMatch(/ask\.$/);
  });
});

describe('of a page go', () => {
  test.each([
    '<p>Advertisement</p>',
    '<p><a href="/s">Share</a></p>',
    '<aside><p>More</p></aside>',
    '<div class="share"><span>Tweet</span></div>',
    '<ul><li><a href="/f">Facebook</a><li><a href="/t">Twitter</a></ul>',
    '<h3>Related stories</h3><ul><li><a href="/n">The next flood</a><li><a href="/o">The last</a></ul>',
    '<p>© 2024 The Tern. All rights reserved.</p>',
    '<p><a href="/n">Read on.</a></p>',
  ])('signs between paragraphs: %s', async (sign) => {
    const page = (middle: string): string =>
      `<article><h1>The flood</h1>${paragraphs()}${middle}${paragraphs()}</article>`;
    expect(await textOf(page(sign))).toBe(await textOf(page('')));
  });

  test('signs after the text', async () => {
    const text = await textOf(
      `<article>${paragraphs()}${paragraphs()}<p>Share</p><h2>Comments</h2></article>`,
    );
    expect(text).toMatch(/ask\.$/);
  });
});

describe('a page without an article is read as a whole', () => {
  test('a page of links', async () => {
    const links = Array.from({length: 30}, (_, i) => `<li><a href="/${i}">Place number ${i}</a>`);
    expect(await textOf(`<h1>Links</h1><ul>${links.join('')}</ul>`)).toContain('Place number 29');
  });

  test('a note', async () => {
    expect(await textOf('<p>The key is under the mat.<p>Feed the cat.')).toBe(
      'The flood\n\nThe key is under the mat.\n\nFeed the cat.',
    );
  });

  test('a front page', async () => {
    const teasers = SENTENCES.map(
      (each, i) => `<div><h2><a href="/${i}">Story ${i}</a></h2><p>${each}</p></div>`,
    );
    const text = await textOf(`<nav><a href="/">Home</a></nav>${teasers.join('')}`);
    expect(text).toContain('Story 5');
    expect(text).not.toContain('Home');
  });
});

test.each([
  '<font size=5><b>The flood</b></font><br><i>By <b>Ola</b> Brandt</i><br><br>It rose at <b>night</b>.',
  '<p>The flood</p><div><i>By <b>Ola</b> Brandt</i></div><p>It rose at <b>night</b>.</p>',
])('a title in large type is read once: %j', async (body) => {
  const {text, marks} = await read(`<html><title>The flood</title><body>${body}`, 'a.html');
  expect(text.replaceAll(/\n+/g, '\n')).toBe('The flood\nBy Ola Brandt\nIt rose at night.');
  const marked = marks.map(({start, end}) => text.slice(start, end));
  expect(marked).toEqual(expect.arrayContaining(['By Ola Brandt', 'Ola', 'night']));
});

test('a picture is named once, and not where its caption or the title says the same', async () => {
  const text =
    await textOf(`<div><img src="a.png" alt="The flood"><img src="a.png" alt="A boat in the square"><p>A boat in the square, on Monday. Photograph: Brandt</p>
    <p>${SENTENCES[0]}</p><img src="a.png" alt="The line on the wall">${paragraphs(1)}<img src="a.png" alt="The line on the wall"></div>`);
  expect(text.match(/\[[^\]]*\]/g)).toEqual(['[The line on the wall]']);
});

test.each([
  ['Share this article', true],
  ['ADVERTISEMENT', true],
  ['Lesen Sie auch: Mehr vom Hafen', true],
  ['関連記事', true],
  ['Читайте также:', true],
  ['© 2024 The Tern. All rights reserved.', true],
  ['Share prices fell.', false],
  ['More than forty people came.', false],
  ['Topics of the day were few.', false],
])('%j is a sign of the page: %s', (words, expected) => {
  expect(isSign(words, false)).toBe(expected);
});

test.each([
  ['By Ola Brandt', true],
  ['5 March 2024, 08:30', true],
  ['Published: 12:30, 5 March 2024', true],
  ['2024-05-04 08:30 来源：千鸟新闻', true],
  ['Updated 3 hours ago', true],
  [
    'By the time it stopped, in 1931, nobody lived there, and nobody has lived there since the mill was closed for good and all.',
    false,
  ],
  ['In 2024 the bridge was closed', false],
])('%j says when or who: %s', (words, expected) => {
  expect(isDateOrByline(words)).toBe(expected);
});
