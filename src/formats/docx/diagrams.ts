import {cleanLine} from '../../text/clean.ts';
import {elementsWithin, textWithin} from '../xml-tree.ts';
import type {Archive} from '../zip.ts';
import {partTree, type Relations} from './parts.ts';

const MOST_DIAGRAMS = 100;

/** The words of the diagrams (SmartArt) that `relations` lead to, a string a shape, by the relations' ids. */
export async function diagramsOf(
  archive: Archive,
  relations: Relations,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const diagrams = new Map<string, readonly string[]>();
  for (const [id, {kind, target}] of relations) {
    if (kind !== 'diagramData' || diagrams.size === MOST_DIAGRAMS) continue;
    const points = elementsWithin(await partTree(archive, target), 'pt');
    const texts = points.map((point) =>
      cleanLine(elementsWithin(point, 'p').map(textWithin).join(' ')),
    );
    diagrams.set(
      id,
      texts.filter((text) => text !== ''),
    );
  }
  return diagrams;
}
