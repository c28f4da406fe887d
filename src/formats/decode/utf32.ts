/** The text of `bytes` in UTF-32; what is no letter becomes U+FFFD, a byte order mark nothing. */
export function decodeUtf32(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, encoding === 'utf-32le') : -1;
    if (at === 0 && code === 0xfeff) continue;
    const letter = code >= 0 && code <= 0x10ffff && (code & 0x1ff800) !== 0xd800;
    letters.push(letter ? String.fromCodePoint(code) : '\uFFFD');
  }
  return letters.join('');
}
