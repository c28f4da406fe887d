import type {Edit} from '../state/field.ts';
import {bind, type Command} from './command.ts';

function edits(id: string, what: Edit, keys: string, title: string): Command {
  return {
    id,
    group: 'Typing',
    title,
    bindings: [bind(keys, 'search', 'find', 'filter', 'article-filter', 'help', 'palette')],
    message: () => ({type: 'edited', edit: what}),
  };
}

/** Editing in a text field. */
export const TYPING: readonly Command[] = [
  edits('erase', 'erase-before', 'backspace', 'Erase the character before'),
  edits('erase-after', 'erase-after', 'delete', 'Erase the character after'),
  edits('erase-word', 'erase-word', 'ctrl-w', 'Erase the word before'),
  edits('clear', 'clear', 'ctrl-u', 'Clear the field'),
  edits('cursor-left', 'left', 'left ctrl-b', 'Cursor left'),
  edits('cursor-right', 'right', 'right ctrl-f', 'Cursor right'),
  edits('cursor-start', 'start', 'home ctrl-a', 'Cursor to the start'),
  edits('cursor-end', 'end', 'end ctrl-e', 'Cursor to the end'),
];
