import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {epub} from '../../src/formats/epub.ts';
import {needsIsolation, READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import {openArchive, readEntry} from '../../src/formats/zip.ts';
import type {Document} from '../../src/model/document.ts';
import type {Progress} from '../../src/model/source.ts';
import * as books from './fixtures/epub.ts';
import {zipOf} from './fixtures/zip.ts';
import {expectGolden} from './golden.ts';
import {expectLaws, outline} from './laws.ts';
import {read, refusal} from './read.ts';

const {bookOf, page} = books;

function blocksOf(bytes: Uint8Array): Promise<string[]> {
  return read(bytes, 'book.epub').then(outline);
}

function contentsOf({outline: entries}: Document): string[] {
  return entries.map(({title, level}) => `${level} ${title}`);
}

describe('a book', () => {
  test.each<[string, Uint8Array]>([
    ['epub-3', books.third()],
    ['epub-2', books.second()],
    ['epub-fonts', books.obfuscated()],
    ['epub-broken', books.broken()],
    ['epub-no-contents', books.withoutNavigation()],
    ['epub-aside', books.aside()],
    ['epub-fixed', books.pictures('<p>Boom.</p>')],
  ])('is read: %s', async (name, bytes) => {
    await expectGolden(await read(bytes, 'book.epub'), name);
  });

  test('is known by its content, whatever it is called', async () => {
    expect((await read(bookOf(), 'unnamed')).format).toBe('epub');
    const late = bookOf({}, {before: new Uint8Array(64).fill(1)});
    expect((await read(late, 'late.epub')).format).toBe('epub');
    const packed = zipOf([
      {name: 'META-INF/container.xml', content: '<container/>'},
      {
        name: 'a/b.opf',
        content: '<package><manifest><item id="a" href="c.html"/></manifest></package>',
      },
      {name: 'a/c.html', content: '<p>Text.</p>'},
    ]);
    const document = await read(packed, 'unnamed');
    expect([document.format, document.text]).toEqual(['epub', 'Text.']);
    expect(document.notes).toHaveLength(1);
  });

  test('is not a text, a Word document or a mere archive, whatever those are called', async () => {
    const sample = (bytes: Uint8Array, name: string) => ({bytes, name, type: null, head: ''});
    const office = zipOf([{name: '[Content_Types].xml', content: '<Types/>'}]);
    const archive = zipOf([{name: 'a.txt', content: 'x'}]);
    expect(epub.claim(sample(new TextEncoder().encode('PKs.'), 'x.epub'))).toBeNull();
    expect(epub.claim(sample(office, 'x.epub'))).toBeNull();
    expect(epub.claim(sample(archive, 'x.zip'))).toBeNull();
    expect(epub.claim(sample(archive, 'x.epub'))).toBe('content');
    expect(epub.claim({...sample(archive, 'x'), type: 'application/epub+zip'})).toBe('content');
    expect([epub.offers('A.EPUB'), epub.offers('a.zip')]).toEqual([true, false]);
  });

  test('is read in a process of its own, and says how far it has come', async () => {
    const source = {bytes: books.aside(), name: 'b.epub', origin: 'b.epub', stated: null};
    expect(needsIsolation(source)).toBe(true);
    const said: Progress[] = [];
    await readDocument(source, {...READ_PLAINLY, progress: (progress) => said.push(progress)});
    expect(said).toEqual([
      {doing: 'Reading part 1 of 3', share: 0},
      {doing: 'Reading part 2 of 3', share: 1 / 3},
      {doing: 'Reading part 3 of 3', share: 2 / 3},
    ]);
  });
});

describe('a book that cannot be read', () => {
  test.each([
    ['META-INF/license.lcpl', 'book.epub is encrypted by Readium LCP:'],
    ['META-INF/sinf.xml', 'book.epub is encrypted by Apple FairPlay:'],
    ['META-INF/rights.xml', 'book.epub is encrypted by Adobe ADEPT or a scheme like it:'],
    ['OPS/other.xml', 'book.epub is encrypted: only'],
  ])('is locked, as %s shows', async (licence, reason) => {
    const failure = await refusal(books.encrypted(licence), 'book.epub');
    expect(failure.reason).toContain(reason);
    expect(failure.next).toContain('DRM');
  });

  test('is locked by a scheme that lists nothing', async () => {
    const files = {
      'META-INF/rights.xml': '<rights/>',
      'OPS/one.xhtml': new Uint8Array(99).fill(231),
    };
    expect((await refusal(bookOf({files}), 'book.epub')).reason).toContain('encrypted by Adobe');
  });

  test('has only pictures, or nothing', async () => {
    expect((await refusal(books.pictures(''), 'book.epub')).next).toContain('OCR');
    const empty = bookOf({chapters: {'one.xhtml': '<p> </p>'}});
    expect((await refusal(empty, 'book.epub')).reason).toBe('book.epub has no text in it.');
  });

  test('is cut off, has no package, or has lost its chapters', async () => {
    const whole = bookOf();
    expect((await refusal(whole.subarray(0, 900), 'book.epub')).reason).toBe(
      'book.epub is cut off or damaged: the list of what is in it cannot be found.',
    );
    const files = {'OPS/book.opf': null};
    expect((await refusal(bookOf({files}), 'book.epub')).reason).toContain('no whole EPUB book');
    const lost = bookOf({files: {'OPS/one.xhtml': null}});
    expect((await refusal(lost, 'book.epub')).reason).toContain('book.epub');
    const noise = bookOf({files: {'OPS/one.xhtml': new Uint8Array(99).fill(231)}});
    expect((await refusal(noise, 'book.epub')).reason).toContain(
      'what should be its chapters is no text',
    );
  });
});

describe('the package', () => {
  test('is found where the container is missing or wrong', async () => {
    for (const container of [null, '<container', '<rootfile full-path="no/such.opf"/>']) {
      const bytes = bookOf({files: {'META-INF/container.xml': container}});
      expect((await read(bytes, 'book.epub')).text).toBe('One\n\nThe only words.');
    }
  });

  test('is the first of several that has a spine', async () => {
    const container = `<container><rootfile full-path="a.opf"/><rootfile full-path="OPS/book.opf"/></container>`;
    const files = {
      'META-INF/container.xml': container,
      'a.opf': '<package><manifest/><spine/></package>',
    };
    expect((await read(bookOf({files}), 'book.epub')).text).toContain('only words');
  });

  test('names files in the wrong case, escaped or not, with wrong types or none', async () => {
    const bytes = bookOf({
      items: `<item id="x" href="TEXT/B%C3%BC%20one.xhtml" media-type="text/css"/>
<item id="y" href="./../OPS/50%.html"/><item id="z" href="c.svg" fallback="y" media-type="image/png"/>`,
      after: '<itemref idref=" x "/><itemref idref="y"/><itemref idref="y"/><itemref idref="z"/>',
      files: {'OPS/text/Bü one.xhtml': page('<p>Two.</p>'), 'OPS/50%.html': '<p>Three.'},
    });
    expect((await read(bytes, 'book.epub')).text).toBe(
      'One\n\nThe only words.\n\n\nTwo.\n\n\nThree.',
    );
  });

  test('gives a title, or the file does', async () => {
    const bytes = bookOf({
      metadata: '<dc:title> </dc:title><dc:date>0101-01-01T00:00:00+00:00</dc:date>',
    });
    const {title, date, byline} = await read(bytes, 'My Book.epub');
    expect([title, date, byline]).toEqual(['My Book', null, null]);
  });
});

describe('the contents', () => {
  const nav = (body: string): Parameters<typeof bookOf>[0] => ({
    chapters: {'one.xhtml': '<h1>A</h1><p id="p">B</p><h1>C</h1>', 'two.xhtml': '<h1>D</h1>'},
    items:
      '<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="scripted nav"/>',
    files: {'OPS/n.xhtml': page(body)},
  });

  test('leave out what leads nowhere', async () => {
    const list = `<nav epub:type="landmarks"><ol><li><a href="two.xhtml">Start</a></li></ol></nav><nav role="doc-toc"><ol>
<li><a href="one.xhtml#p">P</a></li><li><a href="gone.xhtml">Gone</a></li><li><a href="https://example.org/">Away</a></li>
<li><a href="two.xhtml#no">D</a></li><li><span>Empty</span></li></ol></nav>`;
    expect(contentsOf(await read(bookOf(nav(list)), 'b.epub'))).toEqual(['1 P', '1 D']);
  });

  test('are the headings where the book has next to none', async () => {
    const list = '<nav epub:type="toc"><ol><li><a href="one.xhtml">Start</a></li></ol></nav>';
    expect(contentsOf(await read(bookOf(nav(list)), 'b.epub'))).toEqual(['1 A', '1 C', '1 D']);
  });

  test('are not printed unless the book does so', async () => {
    const plan = nav(
      '<nav epub:type="toc"><ol><li><a href="one.xhtml">A</a></li><li><a href="two.xhtml">D</a></li></ol></nav>',
    );
    expect((await read(bookOf(plan), 'b.epub')).text).toBe('A\n\nB\n\nC\n\n\nD');
    const printed = bookOf({...plan, before: '<itemref idref="n"/>'});
    expect(await blocksOf(printed)).toEqual([
      'paragraph: • A',
      'paragraph: • D',
      'h1: A',
      'paragraph: B',
      'h1: C',
      'h1: D',
    ]);
  });
});

describe('notes', () => {
  test('outside of the spine come last', async () => {
    const bytes = bookOf({
      chapters: {'one.xhtml': '<p>Text<a epub:type="noteref" href="n.xhtml#a">*</a></p>'},
      files: {
        'OPS/n.xhtml': page('<p>Not this.</p><div epub:type="footnote" id="a">* This.</div>'),
      },
    });
    expect(await blocksOf(bytes)).toEqual(['paragraph: Text[*]', 'paragraph: [*] This.']);
  });

  test('without a number of their own get one', async () => {
    const bytes = bookOf({
      chapters: {
        'one.xhtml': `<p>One<a epub:type="noteref" href="#a"><img src="n.png"/></a>, two <a epub:type="noteref" href="#b">see there</a></p>
<aside epub:type="footnote" id="a">First.</aside><p>End.</p><aside epub:type="footnote" id="b">Second.</aside>`,
      },
    });
    expect(await blocksOf(bytes)).toEqual([
      'paragraph: One[1], two see there [2]',
      'paragraph: End.',
      'paragraph: [1] First.',
      'paragraph: [2] Second.',
    ]);
  });

  test('of the programs that make most books are found', async () => {
    const bytes = bookOf({
      chapters: {
        'one.xhtml': `<p>Gutenberg<a id="FNanchor_1"/><a class="fnanchor pginternal" href="#Footnote_1">[1]</a> <span class="pagenum"><a id="Page_8">[Pg 8]</a></span>has pages.</p>
<div class="footnotes"><div class="footnote"><p><a id="Footnote_1"/><a href="#FNanchor_1"><span class="label">[1]</span></a> A library.</p></div></div>
<p>InDesign<span><a class="FN_REF" href="#footnote-005">2</a></span> has notes.</p><div class="_idFootnote" id="footnote-005"><p>2. A program.</p></div>
<p>Sigil<a href="#s">4</a> too.</p><aside epub:type="footnote" id="s">4 An editor.</aside>
<p>Calibre<a href="two.xhtml#c" id="rc"><sup>3</sup></a> has others, x<sup>2</sup> too.</p>`,
        'two.xhtml': `<p class="calibre3" id="c"><a href="one.xhtml#rc">3</a>. A converter.</p>`,
      },
    });
    expect(await blocksOf(bytes)).toEqual([
      'paragraph: Gutenberg[1] has pages.',
      'paragraph: [1] A library.',
      'paragraph: InDesign[2] has notes.',
      'paragraph: [2] A program.',
      'paragraph: Sigil[4] too.',
      'paragraph: Calibre[3] has others, x² too.',
      'paragraph: [4] An editor.',
      'paragraph: [3] A converter.',
    ]);
  });

  test('are told from the paragraphs that refer to them, and from other lists', async () => {
    const bytes = bookOf({
      chapters: {
        'one.xhtml': `<p>Text<a id="r1" href="#f1">[1]</a> goes on.</p><ol><li id="x">An item.</li></ol>
<dl><dt id="f1"><a href="#r1">1</a></dt><dd><p>A note.</p></dd></dl><p><a href="#x">1</a> is a link.</p>`,
      },
    });
    expect(await blocksOf(bytes)).toEqual([
      'paragraph: Text[1] goes on.',
      'paragraph: 1. An item.',
      'paragraph: [1] A note.',
      'paragraph: 1 is a link.',
    ]);
  });
});

test('Damage anywhere leaves a book clean or refused in words', async () => {
  const parts = ['OPS/nav.xhtml', 'OPS/book.opf', 'OPS/notes.xhtml', 'OPS/text/wheel house.xhtml'];
  const noise = fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    '</p>',
    '<ol>',
    '<svg>',
    '<![CDATA[',
    '\u001b]0;x\u0007',
    '\u202e',
  );
  const change = fc.record({part: fc.nat(parts.length - 1), at: fc.nat(), cut: fc.nat(40), noise});
  const whole = openArchive(books.third(), 'book.epub');
  if (!whole.ok) throw new Error(whole.failure.reason);
  await fc.assert(
    fc.asyncProperty(fc.array(change, {minLength: 1, maxLength: 4}), async (changes) => {
      const members = whole.value.names.map((name) => {
        const content = readEntry(whole.value, name);
        let text = content.ok ? new TextDecoder().decode(content.value) : '';
        for (const {part, at, cut, noise: added} of changes) {
          const start = at % (text.length + 1);
          if (parts[part] === name) text = text.slice(0, start) + added + text.slice(start + cut);
        }
        return {name, content: text, stored: name === 'mimetype'};
      });
      const source = {bytes: zipOf(members), name: 'book.epub', origin: 'book.epub', stated: null};
      const result = await readDocument(source, READ_PLAINLY);
      if (result.ok) expectLaws(result.value);
      else expect(result.failure.reason).toMatch(/^book\.epub/);
    }),
    {numRuns: 60},
  );
});

test('Content is what a reader sees: versions, stand-ins, labels, drawings', async () => {
  const bytes = bookOf({
    chapters: {
      'one.xhtml': `<epub:switch><epub:case required-namespace="x"><p>Case.</p></epub:case><epub:default><p>Default.</p></epub:default></epub:switch>
<object data="x.svg"><p>Stand-in.</p></object><label>Label</label><noscript><p>Plain.</p></noscript>
<svg xmlns="http://www.w3.org/2000/svg"><title>A plan</title></svg><script>no()</script>
<hr epub:type="pagebreak" title="8"/><p epub:type="pagebreak">A whole paragraph.</p><p class="page-number">Words.</p>`,
    },
  });
  expect(await blocksOf(bytes)).toEqual([
    'paragraph: Default.',
    'paragraph: Stand-in.',
    'paragraph: Label',
    'paragraph: Plain.',
    'paragraph: [A plan]',
    'paragraph: A whole paragraph.',
    'paragraph: Words.',
  ]);
});
