import type {Bad} from './bad.ts';

const page = (body: string): string =>
  `<!doctype html><html><head><title>A ferry</title></head><body>${body}</body></html>`;

/** Web pages. */
export const PAGES: readonly Bad[] = [
  {name: 'deep.html', content: () => page(`${'<div>'.repeat(100_000)}ferry`)},
  {name: 'bold.html', content: () => page(`<p>${'<b>'.repeat(100_000)}ferry`)},
  {name: 'lists.html', content: () => page(`${'<ul><li>'.repeat(50_000)}ferry`)},
  {name: 'tables.html', content: () => page(`${'<table><tr><td>'.repeat(20_000)}ferry`)},
  {
    name: 'rows.html',
    content: () => page(`<table>${'<tr><td>goat<td>ferry'.repeat(50_000)}</table>`),
  },
  {
    name: 'links.html',
    content: () => page(`<p>${'<a href="https://e.org/x">ferry</a> '.repeat(50_000)}</p>`),
  },
  {name: 'line.html', content: () => page(`<p>${'The ferry came back. '.repeat(500_000)}</p>`)},
  {
    name: 'value.html',
    content: () => page(`<p title="${'x'.repeat(10_000_000)}">ferry</p>`),
    prints: /ferry/,
  },
  {name: 'entities.html', content: () => page(`<p>${'&amp;&#27;&lt;'.repeat(100_000)} ferry</p>`)},
  {name: 'comment.html', content: () => page('<p>ferry</p><!-- never ended'), prints: /ferry/},
  {name: 'script.html', content: () => page('<script>document.write("x")</script>')},
  {name: 'nothing.html', content: () => '<html></html>', says: /no text/},
  {name: 'page.pdf', content: () => page('<p>The ferry came back.</p>'), prints: /ferry came back/},
  {
    name: 'payloads.html',
    content: () =>
      page('<p>one&#27;[2Jtwo&#x9b;31mthree&#x202e;four</p><a href="javascript:alert(1)">five</a>'),
    prints: /two.*three.*four/s,
  },
];
