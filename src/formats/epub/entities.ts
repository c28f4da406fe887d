import {parseFragment} from 'parse5';

const REFERENCE = /&([A-Za-z][A-Za-z\d]{1,30});/g;
// There are two thousand in all; a book uses a dozen.
const MOST = 500;

/**
 * What HTML's named references that stand in `source` mean ("nbsp", "eacute"): in XML they
 * are not defined without a DTD, and books use them all the same. Linear.
 */
export function entitiesIn(source: string): Readonly<Record<string, string>> {
  const entities: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [reference, name = ''] of source.matchAll(REFERENCE)) {
    if (seen.size === MOST) break;
    if (seen.has(name)) continue;
    seen.add(name);
    const [node] = parseFragment(reference).childNodes;
    if (node !== undefined && 'value' in node && node.value !== reference) {
      entities[name] = node.value;
    }
  }
  return entities;
}
