import {Buffer} from 'node:buffer';
import type {Sample} from '../format.ts';

/** Whether a file shows itself to be of one kind. */
export type Matches = (sample: Sample) => boolean;

/** Bytes at the very beginning, one of several; a character of a signature is a byte. */
export function starts(...signatures: readonly string[]): Matches {
  return (sample) => signatures.some((signature) => has(0, signature)(sample));
}

/** Bytes at an offset, which counts from the end where it is negative. */
export function has(offset: number, signature: string): Matches {
  return ({bytes}) => {
    const from = offset < 0 ? bytes.length + offset : offset;
    for (let i = 0; i < signature.length; i++) {
      if (bytes[from + i] !== signature.charCodeAt(i)) return false;
    }
    return true;
  };
}

/** Bytes anywhere, one of several. Linear in the file's length. */
export function holds(...texts: readonly string[]): Matches {
  return ({bytes}) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return texts.some((text) => buffer.includes(text, 0, 'latin1'));
  };
}

/** Whether the file starts like this as text. */
export function reads(pattern: RegExp): Matches {
  return ({head}) => pattern.test(head);
}

/** Whether the file's name ends like this. */
export function called(pattern: RegExp): Matches {
  return ({name}) => pattern.test(name);
}

/** Whether all of the conditions hold. */
export function all(...conditions: readonly Matches[]): Matches {
  return (sample) => conditions.every((condition) => condition(sample));
}

/** Whether one of the conditions holds. */
export function any(...conditions: readonly Matches[]): Matches {
  return (sample) => conditions.some((condition) => condition(sample));
}

/**
 * Whether a byte from `start` up to `end` is one that no text file needs. Where a signature is
 * letters, an article may begin with it ("GIF89a is a format…"), and what must follow it
 * and is no text is asked for too.
 */
export function control(start: number, end: number): Matches {
  return ({bytes}) => bytes.subarray(start, end).some(isControl);
}

// Tab to carriage return are white space; escape sequences are in many logs.
function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;
}
