import {LABELS} from '../../src/entities/tagger/labels.ts';
import {MAGIC, VERSION} from '../../src/entities/tagger/unpack.ts';
import type {Entry} from './build-lexicons.ts';

/** A feature's hash and its LABELS weights. */
export type Row = {readonly hash: number; readonly weights: Float32Array};

/** What a weight of 1 in the packed model is worth. Larger weights than 127 times this are cut. */
const SCALE = 4 / 127;

/** The model as the bytes that src/entities/tagger/unpack.ts reads; weights under `prune` are left out. */
export function packModel(
  entries: ReadonlyMap<number, Entry>,
  coarse: Uint8Array,
  rows: readonly Row[],
  transitions: Float32Array,
  prune: number,
): Uint8Array {
  const out: number[] = [];
  const view = new DataView(new ArrayBuffer(4));
  const put = (size: number): void => {
    for (let i = 0; i < size; i++) out.push(view.getUint8(i));
  };
  const uint16 = (value: number): void => {
    view.setUint16(0, value, true);
    put(2);
  };
  const uint32 = (value: number): void => {
    view.setUint32(0, value >>> 0, true);
    put(4);
  };
  const float32 = (value: number): void => {
    view.setFloat32(0, value, true);
    put(4);
  };
  const hashes = (sorted: readonly number[]): void => {
    uint32(sorted.length);
    let last = 0;
    for (const hash of sorted) {
      let delta = (hash - last) >>> 0;
      for (; delta >= 0x80; delta >>>= 7) out.push((delta & 0x7f) | 0x80);
      out.push(delta);
      last = hash;
    }
  };
  uint32(MAGIC);
  out.push(VERSION);
  float32(SCALE);
  for (const value of transitions) float32(value);
  uint16(coarse.length + 1);
  out.push(0);
  for (const group of coarse) out.push(group + 1);
  const sorted = [...entries].toSorted(([left], [right]) => left - right);
  const masks = [...new Set(sorted.map(([, {classes}]) => classes >>> 0))];
  const numberOf = new Map(masks.map((mask, i) => [mask, i]));
  uint16(masks.length);
  for (const mask of masks) uint32(mask);
  hashes(sorted.map(([hash]) => hash));
  for (const [, {classes}] of sorted) uint16(numberOf.get(classes >>> 0) ?? 0);
  for (const [, {cluster}] of sorted) uint16(cluster);
  for (const [, {casing}] of sorted) out.push(casing);
  const kept = rows
    .map(({hash, weights}) => ({hash, weights: quantised(weights, prune)}))
    .filter(({weights}) => weights.some((weight) => weight !== 0))
    .toSorted((left, right) => left.hash - right.hash);
  hashes(kept.map(({hash}) => hash));
  for (const {weights} of kept) {
    let labels = 0;
    for (let label = 0; label < LABELS; label++) if (weights[label] !== 0) labels |= 1 << label;
    uint32(labels);
    for (const weight of weights) if (weight !== 0) out.push(weight & 0xff);
  }
  return Uint8Array.from(out);
}

function quantised(weights: Float32Array, prune: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / SCALE))),
  );
}
