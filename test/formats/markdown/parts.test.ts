import fc from 'fast-check';
import {expect, test} from 'vitest';
import {draftsOf} from '../../../src/formats/markdown/blocks.ts';
import {parse} from '../../../src/formats/markdown/parse.ts';
import {partsOf} from '../../../src/formats/markdown/parts.ts';

const pieces = fc.constantFrom(
  ...['\n', '\n\n', '\n\n', '  \n', '\n \t\n', ' ', '\t', '    code'],
  ...['word', 'Two words', '“Quoted', '(paren', '1986. A', 'Foo:', 'é', '中', '!', 'a.b'],
  ...['- item', '  - sub', '1. one', '2) two', '> q', '# H', '===', '---', '***', '- [ ] t', '+'],
  ...['*em*', '_x_', '`c`', '~~s~~', '\\', '&amp;', '[a](http://x.y)', '[^a]', '|a|b|', '|-|-|'],
  ...['x@y.z', 'www.a.b', 'http://q', 'mailto:a@b.c', '```', '<b>', '<!--', '[a]: u'],
);

test('parting an article and parsing its parts gives what parsing it whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, {maxLength: 25}).map((parts) => parts.join('')),
      (text) => {
        const whole = parse([{sort: 'markup', text}], false);
        expect(draftsOf(parse(partsOf(text), false))).toEqual(draftsOf(whole));
      },
    ),
    {numRuns: 300},
  );
});

test('paragraphs without markup stand alone, and nothing else does', () => {
  const sorts = (text: string): string[] => partsOf(text).map(({sort}) => sort);
  expect(sorts('One.\n\nTwo\nlines.\n\n- a list\n\nThree.\n')).toEqual([
    'prose',
    'prose',
    'markup',
    'prose',
  ]);
  expect(sorts('One.\n\n```\nTwo.\n\nThree.\n```\n')).toEqual(['markup']);
  expect(sorts('One.\n\n<!--\n\nTwo.\n\n-->\n')).toEqual(['markup']);
});
