import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {localName, scanXml, type XmlScan} from '../../src/formats/xml.ts';

/** What is met, one after the other: "<a b=c", ">a", "text". */
function events(
  source: string,
  entities: Readonly<Record<string, string>> = {},
): [string, XmlScan] {
  const met: string[] = [];
  const scan = scanXml(
    source,
    {
      open: (name, attributes) => {
        const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
        met.push(`<${name}${pairs.join('')}>`);
      },
      close: (name) => met.push(`</${name}>`),
      text: (text) => met.push(text),
    },
    {entities},
  );
  return [met.join(''), scan];
}

describe('XML', () => {
  test('is met in its order, with references resolved', () => {
    const [met, scan] = events(
      '<?xml version="1.0"?><r a="1 &lt; 2"><!-- no --><w:p x:y="z"/>t &amp; u&#x21;<![CDATA[<raw> & ]]></r>',
    );
    expect(met).toBe('<r a=1 < 2><w:p x:y=z></w:p>t & u!<raw> & </r>');
    expect(scan).toEqual({wellFormed: true, whole: true});
  });

  test('has numbers of Windows-1252 mean what their writers meant', () => {
    expect(events('<r>&#146;Tis &#x93;so&#148;</r>')[0]).toBe('<r>’Tis “so”</r>');
  });

  test('has no entities but the five and those that it is given', () => {
    const source =
      '<!DOCTYPE r [<!ENTITY x "yes"><!ENTITY f SYSTEM "file:///etc/passwd">]><r>&x;&f;&constructor;&nbsp;</r>';
    const [met, scan] = events(source, {nbsp: '\u00a0'});
    expect(met).toBe('<r>&x;&f;&constructor;\u00a0</r>');
    expect(scan.wellFormed).toBe(false);
  });

  test('has ampersands of its own', () => {
    expect(events('<r>Salt & Pepper; Q&A &amp; &#38;</r>')[0]).toBe(
      '<r>Salt & Pepper; Q&A & &</r>',
    );
  });

  test('goes on where it is broken, and says so', () => {
    for (const [source, expected] of [
      ['<r><a>one<b>two</a>three</r>', '<r><a>one<b>two</b></a>three</r>'],
      ['<r>one', '<r>one</r>'],
      ['no markup', 'no markup'],
      ['<a/>\n<b/>', '<a></a>\n<b></b>'],
    ] as const) {
      const [met, scan] = events(source);
      expect(met).toBe(expected);
      expect(scan.wellFormed).toBe(false);
    }
  });

  test('opens and closes at most 256 elements within each other, and keeps the words', () => {
    const [met] = events(`${'<a>'.repeat(100_000)}deep${'</a>'.repeat(100_000)}`);
    expect(met).toBe(`${'<a>'.repeat(256)}deep${'</a>'.repeat(256)}`);
  });

  test('closes what it opens, whatever the source', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '<e/>',
      '&',
      ';',
      '<',
      '<!--',
      '-->',
      ']]>',
      '\n',
    );
    const parts = fc.array(fc.oneof(piece, fc.stringMatching(/^[a-z ]{1,9}$/)), {maxLength: 40});
    fc.assert(
      fc.property(parts, (all) => {
        const open: string[] = [];
        scanXml(all.join(''), {
          open: (name) => open.push(name),
          close: (name) => expect(open.pop()).toBe(name),
          text: () => {},
        });
        expect(open).toEqual([]);
      }),
    );
  });
});

test('A local name is what follows the prefix', () => {
  expect(['dc:title', 'title', 'a:b:c'].map(localName)).toEqual(['title', 'title', 'c']);
});
