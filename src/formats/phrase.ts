import type {Mark} from '../model/document.ts';

/** Running text and the marks on it, which count from its start. */
export type Phrase = {readonly text: string; readonly marks: readonly Mark[]};
