import type {State} from './state.ts';
import type {ThemeChoice} from './theme.ts';

/** The state with another choice of theme; what is known of the terminal stays known. */
export function withTheme(state: State, choice: ThemeChoice): State {
  if (state.theming.choice === choice) return state;
  return {...state, theming: {...state.theming, choice}};
}

/** What to say to somebody who has chosen a theme, which is for this run only. */
export function keptByConfig(choice: ThemeChoice): string {
  return `For next time too, write “theme: ${choice}” into config.yaml.`;
}
