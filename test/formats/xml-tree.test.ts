import {expect, test} from 'vitest';
import {
  attributeOf,
  elementsIn,
  elementsWithin,
  textWithin,
  xmlTree,
} from '../../src/formats/xml-tree.ts';

const TREE = xmlTree(`<?xml version="1.0"?>
<package><metadata><dc:Title>One <b>&amp;</b> all</dc:Title><dc:title>Two</dc:title></metadata>
<manifest><item ID="a" opf:role="x"/><item id="b"/></manifest></package>`);

test('Elements are found by local names in any case', () => {
  expect(elementsWithin(TREE, 'title').map(textWithin)).toEqual(['One & all', 'Two']);
  const [manifest] = elementsWithin(TREE, 'manifest');
  expect(
    manifest === undefined
      ? []
      : elementsIn(manifest, 'item').map((item) => attributeOf(item, 'id')),
  ).toEqual(['a', 'b']);
  expect(elementsIn(TREE).map(({name}) => name)).toEqual(['package']);
});

test('Attributes are found by local names, or not', () => {
  const [item] = elementsWithin(TREE, 'item');
  if (item === undefined) throw new Error('There is no item.');
  expect(attributeOf(item, 'role')).toBe('x');
  expect(attributeOf(item, 'href')).toBeNull();
});

test('A tree can be walked however deep and broken its source is', () => {
  const tree = xmlTree(`<r>${'<a>'.repeat(50_000)}<title>here</title>`);
  expect(textWithin(tree)).toBe('here');
});
