import {
  bareHead,
  beginning,
  ending,
  feature,
  oneWord,
  storm,
  withoutCountry,
  withoutHeads,
} from './short-name-rules.ts';
import type {ThingRule} from './thing-rule.ts';
import {closedUp, initials, longInitials, nickname, spelling, turned} from './whole-name-rules.ts';

/** In the order in which they are tried. */
export const THING_RULES: readonly ThingRule[] = [
  initials,
  longInitials,
  nickname,
  closedUp,
  withoutHeads,
  turned,
  withoutCountry,
  ending,
  beginning,
  feature,
  oneWord,
  storm,
  bareHead,
  spelling,
];
