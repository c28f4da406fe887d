import {expect, test} from 'vitest';
import {buildIndex} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import {article, lightUp} from './article.ts';

test('the snippet stands around the rarest matched word', () => {
  const filling = 'and nothing more was said about it by anybody there '.repeat(5);
  const text = article(
    `The ship sailed, ${filling}until the kraken rose.`,
    'A ship. A ship. Another ship.',
    `The kraken slept, ${filling}while ship after ship sank.`,
  );
  const {hits} = search(buildIndex(text, null), 'ship kraken', 10);
  expect(hits.map((hit) => lightUp(hit.label, hit.lit))).toEqual([
    expect.stringMatching(/^The \[kraken\] slept, and .*…$/u),
    expect.stringMatching(/^….{10,40}\[kraken\] rose\.$/u),
  ]);
});
