import {THEME_CHOICES, type ThemeChoice, themeChoice} from '../../state/theme.ts';

/** What the config file sets; null where it does not. */
export type Settings = {
  readonly theme: ThemeChoice | null;
};

/** The settings, and a sentence on everything in the file that could not be taken. */
export type Config = {
  readonly settings: Settings;
  readonly remarks: readonly string[];
};

/** How one setting is read: its value, or null for one that it cannot have. */
type Setting<T> = {
  readonly read: (value: unknown) => T | null;
  /** What it can be, to end the sentence "theme is …". */
  readonly wanted: string;
};

/** Every setting there is, by its name in the file. */
export const SCHEMA: {readonly [Name in keyof Settings]: Setting<NonNullable<Settings[Name]>>} = {
  theme: {read: themeChoice, wanted: `one of ${THEME_CHOICES.join(', ')}`},
};

/** As without a file. */
export const NOTHING: Settings = {theme: null};

/** Whether there is a setting of that name. */
export function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(SCHEMA, name);
}

/** What a file comes to that was not taken at all, and why. */
export function refused(remark: string): Config {
  return {settings: NOTHING, remarks: [remark]};
}
