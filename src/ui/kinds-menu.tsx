import type {ReactNode} from 'react';
import {KINDS, type Kind} from '../model/entity.ts';
import {KIND_LETTERS, KIND_PLURALS} from '../model/kinds.ts';
import type {Box} from '../state/geometry.ts';
import type {Message} from '../state/message.ts';
import {entitiesOf, presentKinds} from '../state/names.ts';
import type {Reader} from '../state/state.ts';
import {Menu} from './menu.tsx';
import type {Theme} from './theme.ts';

export type KindsMenuProps = {
  readonly reader: Reader;
  readonly box: Box;
  readonly bordered: boolean;
  readonly theme: Theme;
  readonly dispatch: (message: Message) => void;
};

const ALL = 'all';

/**
 * The kinds that the list shows: Enter shows or hides one; those without a name are left out.
 * A single kind is had by hiding all and picking it: ink-select-input has no second key.
 */
export function KindsMenu({reader, box, bordered, theme, dispatch}: KindsMenuProps): ReactNode {
  const all = entitiesOf(reader);
  const present = presentKinds(reader);
  const shown = present.filter((kind) => reader.kinds.includes(kind));
  const items = present.map((kind) => {
    const count = all.filter((entity) => entity.kind === kind).length;
    const mark = shown.includes(kind) ? '✓' : ' ';
    return {label: `${mark} ${KIND_LETTERS[kind]} ${KIND_PLURALS[kind]} (${count})`, value: kind};
  });
  const everything = shown.length === present.length;
  const choose = (value: string) => {
    dispatch({type: 'kinds-chosen', kinds: chosen(reader.kinds, value, everything)});
  };
  return (
    <Menu
      title={`Kinds: ${everything ? 'all' : `${shown.length} of`} ${present.length} shown`}
      box={box}
      bordered={bordered}
      items={[...items, {label: everything ? '  hide all, then pick' : '  show all', value: ALL}]}
      theme={theme}
      onChoose={choose}
    />
  );
}

function chosen(kinds: readonly Kind[], value: string, everything: boolean): readonly Kind[] {
  if (value === ALL) return everything ? [] : KINDS;
  const other = KINDS.find((kind) => kind === value);
  if (other === undefined) return kinds;
  return kinds.includes(other) ? kinds.filter((kind) => kind !== other) : [...kinds, other];
}
