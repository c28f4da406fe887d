import type {Format, Sample} from './format.ts';
import {directoryOf} from './zip/directory.ts';

const NAMES = /\.(?:docx|docm|dotx|dotm)$/i;
const TYPES =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word\..*macroenabled)/i;

/** Word's documents since 2007, its templates, and both with macros, which nothing runs. */
export const docx: Format = {
  id: 'docx',
  claim: (sample) => (isDocx(sample) ? 'content' : null),
  offers: (name) => NAMES.test(name),
  isolated: true,
  read: async (source, reading) => {
    const {readDocx} = await import('./docx/read.ts');
    return readDocx(source, reading);
  },
};

/**
 * Any archive that is called a Word document, even a broken one, and whatever is built like
 * one, except the workbooks and presentations, which are built alike.
 */
function isDocx({bytes, name, type, head}: Sample): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04)
    return false;
  const called = NAMES.test(name) || TYPES.test(type ?? '');
  const directory = directoryOf(bytes);
  if (typeof directory === 'string') return called || head.includes('word/document.xml');
  const names = [...directory.keys()].map((each) => each.toLowerCase());
  if (!names.includes('[content_types].xml')) return called;
  return called || !names.some((each) => /^(?:xl|ppt|visio)\//.test(each));
}
