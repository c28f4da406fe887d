const DAY_MS = 24 * 60 * 60 * 1000;

const TIME = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'});
const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long'});
const YEAR = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});

/**
 * When something was, as people say it: "today, 14:05", "yesterday", "3 March", in another
 * year "3 March 2025". Both times in milliseconds since 1970, told in the time zone here.
 */
export function whenText(at: number, now: number): string {
  const day = YEAR.format(at);
  if (day === YEAR.format(now)) return `today, ${TIME.format(at)}`;
  // Where clocks change a day has 23 or 25 hours: the middle of yesterday is in yesterday.
  const noon = new Date(now).setHours(12, 0, 0, 0);
  if (day === YEAR.format(noon - DAY_MS)) return 'yesterday';
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? DAY.format(at) : day;
}
