import {type Decoder, decoderNamed} from './decoder.ts';

/** The decoder of the encoding that `bytes` are most likely in. */
export async function detect(bytes: Uint8Array): Promise<Decoder> {
  const {detect: guess} = await import('jschardet');
  const {encoding} = guess(bytes.subarray(0, 65_536));
  const decoder = encoding === null ? null : await decoderNamed(encoding);
  if (decoder !== null) return decoder;
  const latin = new TextDecoder('windows-1252');
  return {name: 'Windows-1252', decode: (all) => latin.decode(all)};
}
