import {analyse as analyseWith} from '../../src/entities/analyse.ts';
import type {Document} from '../../src/model/document.ts';
import type {Analysis} from '../../src/model/entity.ts';
import {loadModel} from '../../src/workers/load-model.ts';

/** The analysis of a document by the model that is shipped. */
export function analyse(document: Document): Analysis {
  return analyseWith(document, loadModel());
}
