import {type Failure, fail} from '../model/result.ts';
import {hintFor} from './argument.ts';

/**
 * What went wrong with `name` (clean, as shown to people) in words: `error` is what a call
 * of the file system or a stream threw. An error that is none of theirs is thrown on.
 */
export function failureOf(error: unknown, name: string): Failure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    throw error;
  return fail(...wordsFor(error.code, name)).failure;
}

function wordsFor(code: string, name: string): [reason: string, next: string] {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      // Node gives this sign for bytes that are no UTF-8, and then no longer finds the file.
      if (name.includes('\ufffd'))
        return [
          `${name} cannot be opened by its name, which is not valid UTF-8.`,
          'Pass it on: lectern - < it.',
        ];
      return [`There is no file ${name}.`, hintFor(name)];
    case 'EACCES':
    case 'EPERM':
      return [`You may not read ${name}.`, 'Ask its owner, or change its permissions.'];
    case 'EISDIR':
      return [`${name} is a folder.`, 'Name one of the files in it.'];
    case 'ENAMETOOLONG':
      return [`The name ${name.slice(0, 60)}… is too long for a file.`, 'Check the name.'];
    case 'ELOOP':
      return [`${name} is a link that leads back to itself.`, 'Name the file itself.'];
    case 'ERR_INVALID_ARG_VALUE':
      return [`${name} cannot be the name of a file.`, 'Check the name.'];
    case 'ABORT_ERR':
      return [`The reading of ${name} was stopped.`, 'Open it again to read it.'];
    default:
      return [`${name} could not be read (${code}).`, 'Try again, or open a copy of it.'];
  }
}
