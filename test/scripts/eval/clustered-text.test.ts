import {expect, test} from 'vitest';
import {joinTokens} from '../../../scripts/eval/clustered-text.ts';

test.each<[text: string, sentences: string[]]>([
  ['He left, did he not?', ['He left , did he not ?']],
  [
    'Anna ’s house. It (the old one) fell.'.replace(' ’', '’'),
    ['Anna ’s house .', 'It ( the old one ) fell .'],
  ],
  ['Robert "Bob" Lind sat.', ['Robert " Bob " Lind sat .']],
  ["“No,” she said, “I don't.”", ["“ No , ” she said , “ I do n't . ”"]],
  ['Jean-Luc Berg', ['Jean - Luc Berg']],
  ['It cost $5.', ['It cost $ 5 .']],
])('tokens become %s', (text, sentences) => {
  const tokens = sentences.map((sentence) => sentence.split(' '));
  const joined = joinTokens(tokens);
  expect(joined.text).toBe(text);
  expect(joined.spans.map(({start, end}) => joined.text.slice(start, end))).toEqual(tokens.flat());
});
