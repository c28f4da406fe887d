import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {type MarkedDocument, readMarkup} from './markup.ts';

/** Words that are marked in most places of the texts but not in some: where annotators forget. */
function unmarked(documents: readonly MarkedDocument[]): string[] {
  const found: string[] = [];
  for (const document of documents) {
    const names = new Map<string, string>();
    const lines = document.paragraphs.flat();
    for (const line of lines) {
      for (const {start, end, kind} of line.mentions) {
        if (
          ['person', 'organisation', 'place', 'group', 'event', 'product', 'work'].includes(kind)
        ) {
          names.set(line.text.slice(start, end), kind);
        }
      }
    }
    for (const line of lines) {
      for (const [name, kind] of names) {
        for (const {index} of line.text.matchAll(
          new RegExp(
            `(?<![\\p{L}\\d])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
            'gu',
          ),
        )) {
          const inside = line.mentions.some(
            ({start, end}) => start <= index && index + name.length <= end,
          );
          if (!inside)
            found.push(
              `${document.id}: "${name}" (${kind} elsewhere) is unmarked in: ${line.text.slice(0, 80)}`,
            );
        }
      }
    }
  }
  return found;
}

const ids = new Set<string>();
let sentences = 0;
for (const path of process.argv.slice(2)) {
  const documents = readMarkup(readFileSync(path, 'utf8'), basename(path));
  for (const {id} of documents) {
    if (ids.has(id)) throw new Error(`${basename(path)}: two documents are called ${id}`);
    ids.add(id);
  }
  sentences += documents.flatMap(({paragraphs}) => paragraphs.flat()).length;
  for (const line of unmarked(documents)) console.log(line);
}
console.log(`${ids.size} documents, ${sentences} lines`);
