/** The themes that there are. `plain` has no colours, only bold, underline and the like. */
const THEMES = ['dark', 'light', 'contrast', 'plain'] as const;

/** What can be chosen: a theme, or `auto` for the one that fits the terminal's background. */
export const THEME_CHOICES = ['auto', ...THEMES] as const;

export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Whether the terminal's own background is dark or light. */
export type Background = 'dark' | 'light';

/** What was chosen, and what is known of the terminal: null until it has told. */
export type Theming = {
  readonly choice: ThemeChoice;
  readonly background: Background | null;
};

/** What the screen is painted in: a theme on the background that it is for. */
export type Look = 'dark' | 'light' | 'contrast-dark' | 'contrast-light' | 'plain';

/** The look in force. A background that is not known is taken for dark, as most are. */
export function lookOf({choice, background}: Theming): Look {
  switch (choice) {
    case 'auto':
      return background ?? 'dark';
    case 'contrast':
      // Nothing is painted behind the text: its inks must fit what is there.
      return `contrast-${background ?? 'dark'}`;
    case 'dark':
    case 'light':
    case 'plain':
      return choice;
  }
}

/** Whether the look depends on the terminal's background, so that asking for it is of use. */
export function asksTerminal({choice}: Theming): boolean {
  return choice === 'auto' || choice === 'contrast';
}

/** The choice of that name, or null where there is none. */
export function themeChoice(name: unknown): ThemeChoice | null {
  return THEME_CHOICES.find((choice) => choice === name) ?? null;
}
