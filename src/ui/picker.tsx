import type {ReactNode} from 'react';
import type {Box} from '../state/geometry.ts';
import type {Message} from '../state/message.ts';
import type {Choice} from '../state/state.ts';
import {Menu} from './menu.tsx';
import type {Theme} from './theme.ts';

export type PickerProps = {
  readonly choices: readonly Choice[];
  readonly box: Box;
  readonly theme: Theme;
  readonly dispatch: (message: Message) => void;
};

/** The menu of the articles that there are; it opens the one chosen. */
export function Picker({choices, box, theme, dispatch}: PickerProps): ReactNode {
  return (
    <Menu
      title="Lectern · choose an article"
      box={box}
      bordered={false}
      items={choices.map(({title, note}, index) => ({
        // The same article may be there twice, and a value is unique.
        value: String(index),
        label: note === '' ? title : `${title}  (${note})`,
      }))}
      theme={theme}
      onChoose={(value) => {
        const chosen = choices[Number(value)];
        if (chosen === undefined) return;
        const {path, id, title: name} = chosen;
        dispatch({type: 'article-chosen', path, id, name});
      }}
    />
  );
}
