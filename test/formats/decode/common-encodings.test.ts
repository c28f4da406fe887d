import {expect, test} from 'vitest';
import {COMMON_ENCODINGS} from '../../../src/formats/decode/common-encodings.ts';
import {decoderNamed} from '../../../src/formats/decode/decoder.ts';

test.each(COMMON_ENCODINGS)('%s, which is suggested, can be decoded', async (name) => {
  expect(await decoderNamed(name)).not.toBeNull();
});
