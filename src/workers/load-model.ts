import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';
import type {Model} from '../entities/tagger/model.ts';
import {unpackModel} from '../entities/tagger/unpack.ts';

let model: Model | null = null;

/**
 * The model of the name recogniser, read on first use from `model.bin`, which lies beside
 * this file and is copied beside the bundle. Throws an Error where the file is missing or
 * of another version.
 */
export function loadModel(): Model {
  model ??= unpackModel(
    brotliDecompressSync(readFileSync(new URL('./model.bin', import.meta.url))),
  );
  return model;
}
