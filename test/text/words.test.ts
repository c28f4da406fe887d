import {describe, expect, test} from 'vitest';
import {countWords} from '../../src/text/words.ts';
import {expectLinear} from './linear.ts';

describe('words', () => {
  test.each([
    ['', 0],
    [' \n\t', 0],
    ['One  two\nthree\u00a0four.\n', 4],
    ["Don’t al-Assad's", 2],
    ['헬리콥터가 도착했다', 2],
    ['Eight 👩‍🚀 here', 3],
  ])('stand between white space: %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test.each([
    ['Chinese', '市议会星期二晚上再次开会，讨论那座旧桥。'],
    ['Japanese', '町議会は火曜日の夜、古い橋についてまた話し合った。'],
  ])('of %s are counted by how long they take to read', (_, sentence) => {
    const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
    expect(countWords(sentence.repeat(100))).toBe(53 * letters);
    // A line break between two of them changes nothing, nor does who wrote the commas.
    expect(countWords(`${sentence}\n　　${sentence}`)).toBe(countWords(sentence + sentence));
    expect(countWords(sentence.replaceAll(/[，、]/g, ', '))).toBe(countWords(sentence));
  });

  test('of both scripts in one text add up', () => {
    const chinese = '乘两架新的直升机到了。';
    expect(countWords(`${chinese}Mi-24 and${chinese}`)).toBe(countWords(chinese + chinese) + 2);
  });

  test.each(['word ', '字', '字,', '、', '字 a'])('time grows with length: %j', (piece) => {
    expectLinear(countWords, piece, 200_000);
  });
});
