import type {ReactNode} from 'react';
import type {Box} from '../state/geometry.ts';
import type {Message} from '../state/message.ts';
import {THEME_CHOICES, type ThemeChoice, themeChoice} from '../state/theme.ts';
import {Menu} from './menu.tsx';
import type {Theme} from './theme.ts';

export type ThemeMenuProps = {
  /** The theme that is looked at, and the one from before. */
  readonly tried: ThemeChoice;
  readonly before: ThemeChoice;
  readonly box: Box;
  readonly bordered: boolean;
  readonly theme: Theme;
  readonly dispatch: (message: Message) => void;
};

const NAMES: Readonly<Record<ThemeChoice, string>> = {
  auto: 'as the terminal is',
  dark: 'for a dark background',
  light: 'for a light background',
  contrast: 'high contrast',
  plain: 'plain, without colours',
};

/** The themes: the one moved to is looked at on the whole screen, and Enter takes it. */
export function ThemeMenu(props: ThemeMenuProps): ReactNode {
  const {tried, before, box, bordered, theme, dispatch} = props;
  const items = THEME_CHOICES.map((choice) => ({
    label: `${choice === before ? '✓' : ' '} ${NAMES[choice]}`,
    value: choice,
  }));
  const tell = (type: 'theme-tried' | 'theme-chosen') => (value: string) => {
    const choice = themeChoice(value);
    if (choice !== null) dispatch({type, choice});
  };
  return (
    <Menu
      title="Theme"
      box={box}
      bordered={bordered}
      items={items}
      start={tried}
      theme={theme}
      onMove={tell('theme-tried')}
      onChoose={tell('theme-chosen')}
    />
  );
}
