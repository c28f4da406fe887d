// Where browsers look for it, and some more: editors write long comments before it.
const LOOKED_AT = 8192;

/**
 * The encoding that a page declares in its first bytes, by any of its names: in a meta element,
 * else in an XML declaration; null when it declares none, or one in which the declaration
 * itself could not have been read. `head` is those bytes as text, letter by letter.
 */
export function declaredCharset(head: string): string | null {
  const looked = head.slice(0, LOOKED_AT).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ');
  const [, declared] = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(looked) ?? [];
  for (const [meta] of looked.matchAll(/<meta\s[^>]*>/gi)) {
    const [, charset] = /\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(meta) ?? [];
    if (charset !== undefined) return readable(charset);
  }
  return declared === undefined ? null : readable(declared);
}

function readable(name: string): string | null {
  return /^(?:utf-?16|utf-?32|ucs-|iso-10646)/i.test(name) ? null : name;
}
