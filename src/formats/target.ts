const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a link leads, in plain ASCII, or null when it is no address on the web and no
 * mailbox: nothing else may be opened from an article, and a relative address has no base.
 */
export function safeTarget(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && SAFE.has(parsed.protocol) ? parsed.href : null;
}
