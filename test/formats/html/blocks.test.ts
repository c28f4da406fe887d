import {parseFragment} from 'parse5';
import {describe, expect, test} from 'vitest';
import {blocksOf} from '../../../src/formats/html/blocks.ts';

/** The blocks of `html` as short strings, with the marks of what they stand in. */
function blocks(html: string): string[] {
  return blocksOf(parseFragment(html).childNodes, null).drafts.map(
    ({kind, level, within, text, header}) => {
      const name = kind === 'heading' ? `h${level}` : header ? 'header' : kind;
      const marks = within.map((each) => (each.kind === 'item' ? `${each.marker} ` : '> '));
      return `${name}: ${marks.join('')}${text}`;
    },
  );
}

describe('white space is as browsers set it', () => {
  test.each([
    ['<p> one \n two\t<b> three </b> four </p>', ['paragraph: one two three four']],
    ['<p>one<b> two</b><i>three</i></p>', ['paragraph: one twothree']],
    ['<p>one<br>two<br> <br>three', ['paragraph: one\ntwo', 'paragraph: three']],
    ['<p>a\u00a0 b', ['paragraph: a\u00a0 b']],
    ['<p>漢字\n漢字 <i>\n</i>漢字', ['paragraph: 漢字漢字 漢字']],
    ['<pre>\n  a\n\tb <b>c</b><br>d</pre>', ['code:   a\n        b c\nd']],
    ['one<div>two</div>three', ['paragraph: one', 'paragraph: two', 'paragraph: three']],
    ['<span style="display:block">one</span>two', ['paragraph: one', 'paragraph: two']],
  ])('%j', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('structure', () => {
  test.each([
    ['<h2><div>Part</div><div>One</div></h2>', ['h2: Part One']],
    ['<h2>Unclosed<p>Text<p>More', ['h2: Unclosed', 'paragraph: Text', 'paragraph: More']],
    ['<div role=heading aria-level=3>Deep</div>', ['h3: Deep']],
    ['<li>stray', ['paragraph: • stray']],
    ['<ol start=-1><li>a<li>b', ['paragraph: -1. a', 'paragraph: 0. b']],
    ['<ol type=i><li value=4>a', ['paragraph: iv. a']],
    ['<ol type=a start=28><li>a', ['paragraph: ab. a']],
    ['<blockquote><ul><li>a', ['paragraph: > • a']],
    ['<h3><button>Question</button></h3><button>Go</button>', ['h3: Question']],
    ['<figure><img alt=x><figcaption>Caption</figcaption></figure>', ['paragraph: Caption']],
    ['<img alt="Two herons">', ['paragraph: [Two herons]']],
    ['<p>a <img alt="heron_01.jpg"> b', ['paragraph: a b']],
    [
      '<div><template shadowrootmode=open><p>shadow</template>light',
      ['paragraph: shadow', 'paragraph: light'],
    ],
  ])('%j', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('tables', () => {
  test.each([
    ['<table><tr><td>only</table>', ['paragraph: only']],
    ['<table><tr><td><p>a<p>b<td>c</table>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
    ['<table><tr><th>A<th>B<tr><td><ul><li>x<li>y</ul><td>z', ['header: A   | B', 'row: x y | z']],
    ['<table><tr><td>a<td><table><tr><td>b<td>c</table></table>', ['paragraph: a', 'row: b | c']],
    ['<table><tr><td>a<td>b<tr><td><td></table>', ['row: a | b']],
  ])('%j', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });
});

describe('signs', () => {
  test.each([
    ['x<sup>2</sup>', 'x²'],
    ['20<sup>th</sup>', '20th'],
    ['word<sup><a href="#n">12</a></sup>', 'word[12]'],
    ['word<a href="#n" class="footnote-ref">*</a>', 'word[*]'],
    ['<a href="#top">1</a>', '1'],
    ['note <a href="#r">↩</a>', 'note'],
    ['<q>aye</q>', '“aye”'],
    ['<ruby>字<rt>ji</rt></ruby>', '字(ji)'],
    ['<ruby>字<rp>[</rp><rt>ji</rt><rp>]</rp></ruby>', '字[ji]'],
    ['<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msqrt><mn>2</mn></msqrt></math>', 'x^2+√2'],
    ['<math><mi>x</mi><annotation encoding="application/x-tex">\\x</annotation></math>', 'x'],
  ])('%j', (html, expected) => {
    expect(blocks(`<p>${html}`)).toEqual([`paragraph: ${expected}`]);
  });
});

test('marks hold words only, and go on over blocks', () => {
  const {drafts} = blocksOf(
    parseFragment('<p>a<b> b <i>c</i> </b>d <a href="https://example.org/">e<p>f</p></a>')
      .childNodes,
    null,
  );
  const marked = drafts.map(({text, marks}) =>
    marks.map((m) => [m.kind, text.slice(m.start, m.end)]),
  );
  expect(marked).toEqual([
    [
      ['emphasis', 'c'],
      ['strong', 'b c'],
      ['link', 'e'],
    ],
    [['link', 'f']],
  ]);
});

test('anchors lead to the draft that they stand in or before', () => {
  const html =
    '<h1 id=a>A</h1><p>b <i id=b>c</i></p><a name=c></a><ul id=d><li>x<li id=e>y</ul><table><tr><th>1<th>2<tr id=f><td>3<td>4</table><p id=a>again<p id=z>';
  const {anchors, drafts} = blocksOf(parseFragment(html).childNodes, null);
  expect(Object.fromEntries(anchors)).toEqual({
    a: 0,
    b: 1,
    c: 2,
    d: 2,
    e: 3,
    f: 5,
    z: drafts.length,
  });
});

test('an item is close to the next one, and apart where it holds paragraphs', () => {
  const {drafts} = blocksOf(
    parseFragment('<p>a<ul><li>b<ul><li>c</ul><li>d</ul><ol><li><p>e<li><p>f</ol>').childNodes,
    null,
  );
  expect(drafts.map(({gap}) => gap)).toEqual([2, 2, 1, 1, 2, 2]);
});

describe('what a style hides is gone', () => {
  test.each([
    'opacity:0',
    'color: red; opacity: 0.0 !important',
    'color:transparent',
    'transform: scale(0)',
    'transform:translate(1px) scale(0,1)',
    'max-height:0;overflow:hidden',
    'height:0px; overflow: hidden',
    'overflow-x:clip; width:0',
    'position:absolute;clip:rect(0,0,0,0)',
    'clip: rect(1px 1px 1px 1px)',
    'clip-path:inset(50%)',
    'font-size:0',
    'font:0/0 a',
  ])('%s', (style) => {
    expect(blocks(`<p>seen</p><p style="${style}">unseen</p>`)).toEqual(['paragraph: seen']);
  });

  test.each([
    'opacity:0.5',
    'opacity:1',
    'opacity:0;transform:translateY(20px);transition:opacity 1s',
    'background-clip:text;color:transparent',
    'border-color:transparent',
    'transform:scale(0.9)',
    'height:0',
    'max-height:10px;overflow:hidden',
    'min-width:0;overflow:hidden',
    'clip:rect(0,90px,20px,0)',
    'font-size:0.9em',
    'font:10px/1.2 serif',
  ])('but not %s', (style) => {
    expect(blocks(`<p style="${style}">seen`)).toEqual(['paragraph: seen']);
  });
});

test.each([
  ['<blockquote>It was water.<cite>The miller</cite></blockquote>', 'It was water.\nThe miller'],
  ['<blockquote>“Water”<footer>The miller</footer>', 'The miller'],
  ['<blockquote>He read «<cite>The Tern</cite>».', 'He read «The Tern».'],
  ['<p>He read l’<cite>Aube</cite>.', 'He read l’Aube.'],
])('whom %j quotes stands apart from the words', (html, expected) => {
  expect(
    blocks(html)
      .at(-1)
      ?.replace(/^paragraph: (?:> )?/, ''),
  ).toBe(expected);
});
