/** The forms of calendar expressions, as sources of regular expressions (flag `u`). */

const capitals = (words: string): string =>
  words
    .split('|')
    .map((word) => `${word}|${word.toUpperCase()}`)
    .join('|');
/** Words with either a small or a capital first letter: a sentence may begin with them. */
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');

const LONG_MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${capitals(LONG_MONTH)}|${capitals('Sept')}|${capitals('Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec')})`;
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const WEEKDAY = `(?:(?:${DAYS}|${DAYS.toLowerCase()})s?|${DAYS.toUpperCase()}|(?:Tues|Weds|Thurs)(?=\\.)|(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)(?=\\.?,? (?:\\d|[JFMASOND])))`;
const NTH = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|[.,]\d|%)`;
const YEAR = String.raw`(?:1[0-9]|20|21)\d\d(?!\d|[.,]\d)`;
/** A year or the end of a span of years: 2023-24, 2026/27, 1966–1969. */
const YEARS = String.raw`${YEAR}[-–/](?:${YEAR}|\d\d)(?![\d/-])`;
const S = String.raw`[ \n\u00A0]`;
const NTHS = `${NTH}(?:(?:[-–/]|${S}(?:and|to|or)${S})${NTH})?`;

const SEASON = 'spring|summer|autumn|fall|winter';
const PERIOD = `(?:(?:(?:financial|fiscal|academic|school|calendar|tax)${S})?year|night|week|weekend|fortnight|month|quarter|decade|century|season|${SEASON}|morning|evening|afternoon)`;
const ORDINAL = `(?:${either('first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth')}|twenty-first|(?:1\\d|20|2?1|[2-9])(?:st|nd|rd|th))`;
const ORDINAL_DAYS =
  'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-first|Twenty-second|Twenty-third|Twenty-fourth|Twenty-fifth|Twenty-sixth|Twenty-seventh|Twenty-eighth|Twenty-ninth|Thirtieth|Thirty-first';
/** "Fourth of July", "the first of May"; without an article or capital it is a fraction. */
const ORDINAL_DAY = `(?:${capitals(ORDINAL_DAYS)}|(?<=\\b[Tt]he${S})(?:${ORDINAL_DAYS.toLowerCase()}))`;
/** Months that follow each other, as in "June or July 2021". */
const NEIGHBOURS = LONG_MONTH.split('|')
  .map((month, i, all) => `${month}${S}(?:and|or)${S}${all[(i + 1) % all.length]}`)
  .join('|');
const OWNED = `(?:${S}of${S}(?:${YEAR}|(?:the|this|last|next)${S}year)|${S}${YEAR})`;
/** Feasts that name a day or days of the year by themselves. */
const LONE_FEAST = `(?:Christmas|CHRISTMAS|Easter|EASTER|Thanksgiving|Halloween|Ramadan|Hanukkah|Chanukah|Passover|Pentecost|Michaelmas|Whitsun|Epiphany|Lent|Advent|Yuletide|Juneteenth|Diwali|Holi|Nowruz|Vesak|Purim|Yom${S}Kippur|Rosh${S}Hashanah|Eid(?:[ -]al-(?:Fitr|Adha))?|(?:(?:Lunar|Chinese)${S})?New${S}Year(?!['’]))`;
/** Feasts whose name holds a word of the calendar. */
const FEAST = `(?:(?:Christmas|New${S}Year['’]s|Independence|Labou?r|Memorial|Valentine['’]s|Boxing|Mothers?['’]s?|Fathers?['’]s?|St\\.?${S}Patrick['’]s|Veterans|Armistice|Remembrance|Victory|Republic|Bastille|Canada|Australia|A(?:nzac|NZAC)|Waitangi|Presidents?['’]s?|Columbus|Martin${S}Luther${S}King(?:${S}Jr\\.?)?|Groundhog|Earth|May|Election|Inauguration|VE|VJ|All${S}(?:Saints|Souls)['’]|Heroes['’]|Constitution|Liberation|Women['’]s)${S}Day|(?:Christmas|New${S}Year['’]s)${S}Eve|(?:Good|Black|Easter|Holy)${S}(?:Friday|Saturday|Sunday|Monday)|Cyber${S}Monday|Palm${S}Sunday|Whit${S}Monday|Ash${S}Wednesday|Maundy${S}Thursday|Shrove${S}Tuesday|Remembrance${S}Sunday)`;

export type Form = {
  readonly source: string;
  readonly why: string;
  /** What must be said about money or output nearby: quarters are played, too. */
  readonly business?: true;
  /** What must stand before, or the word is no date: one decorates a tree at no time. */
  readonly placed?: true;
};

/** Each form, the longest first where two begin alike. */
export const FORMS: readonly Form[] = [
  {
    source: `${NTH}${S}${MONTH}(?:,?${S}${YEAR})?[-–]${NTH}${S}${MONTH}\\b(?:,?${S}${YEAR})?`,
    why: 'days',
  },
  {source: String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`, why: 'a date in figures'},
  {
    source: String.raw`[0-3]?\d(?:/[0-3]?\d/|\.[01]?\d\.)(?:(?:19|20)\d\d|\d\d(?=${S}|[),;]|$))(?![/\d])`,
    why: 'a date in figures',
  },
  {
    source: `(?:${WEEKDAY}\\.?,?${S}(?:the${S})?)?${NTHS}${S}(?:of${S})?${MONTH}\\b(?:,?${S}${YEAR})?`,
    why: 'a day and a month',
  },
  {
    source: `(?:${WEEKDAY}\\.?,?${S})?${MONTH}\\.?${S}(?:the${S})?${NTH}(?:[-–](?:${MONTH}\\.?${S})?${NTH}|${S}(?:and|or|to)${S}${NTH}(?=[,.;:)]|$|${S}(?:at|in|on|for|when|with|after|before|but)\\b|,?${S}${YEAR}))?(?:(?:,|,?${S}in)?${S}${YEAR})?`,
    why: 'a month and a day',
  },
  {
    source: `${ORDINAL_DAY}${S}(?:of|OF)${S}${MONTH}\\b(?!['’]s)(?:,?${S}${YEAR})?`,
    why: 'a day and a month',
  },
  {
    source: `${MONTH}\\.?,?${S}${YEAR}[-–]${MONTH}\\.?,?${S}${YEAR}`,
    why: 'months',
  },
  {
    source: `(?:${MONTH}(?:(?:[-–/]|${S}to${S})${MONTH})?|${NEIGHBOURS})\\.?,?${S}(?:of${S})?(?:${YEARS}|${YEAR})`,
    why: 'a month and a year',
  },
  {source: YEARS, why: 'years'},
  {source: `(?:[Ff]iscal(?:${S}year)?|FY)${S}?(?:${YEARS}|${YEAR})`, why: 'a business year'},
  {
    source: `(?:${either('last|next|this')})(?:${S}(?:past|coming))?${S}(?:${WEEKDAY}|${LONG_MONTH}|${PERIOD}|Christmas|Easter|Ramadan|Thanksgiving)(?!${S}of${S})`,
    why: 'counted from the present',
  },
  {source: `(?<=\\b(?:at|over|during|until)${S}the${S})weekend`, why: 'counted from the present'},
  {
    source: `(?:following|previous)${S}(?:day|week|month|year|season|night)`,
    why: 'counted from another date',
  },
  {
    source: `day${S}(?:before${S}yesterday|after${S}tomorrow)`,
    why: 'counted from the present',
  },
  {source: `[Mm]id[- ](?:${YEAR}s?|${MONTH})`, why: 'the middle of a period'},
  {source: String.raw`(?:1[0-9]|20)\d0['’]?s`, why: 'a decade'},
  {
    source: `(?:[Mm]id-)?${ORDINAL}${S}(?:century|centuries)(?:${S}(?:BCE?|AD|CE))?`,
    why: 'a century',
  },
  {source: String.raw`(?:AD${S}\d{1,4}|\d{1,4}${S}(?:BCE?|AD|CE))`, why: 'a year'},
  {
    source: `(?:${either(SEASON)})(?:/(?:${SEASON}))?${S}(?:of${S})?(?:${YEARS}|${YEAR})`,
    why: 'a season and a year',
  },
  {source: `(?:Q[1-4]|H[12])(?:${S}(?:of${S})?|-)${YEAR}`, why: 'a quarter or half of a year'},
  {
    source: `${either('first|second|third|fourth|final').replace(/^(.*)$/, '(?:$1)')}${S}(?:quarter|half)${OWNED}`,
    why: 'a quarter or half of a year',
  },
  {
    source: `(?:(?:${either('first|second|third|fourth')})|(?:March|June|September|December))${S}quarter|Q[1-4]`,
    why: 'a quarter of a year',
    business: true,
  },
  {source: `${FEAST}(?:${S}${YEAR})?`, why: 'a feast'},
  {source: `${LONE_FEAST}${S}${YEAR}`, why: 'a feast'},
  {source: LONE_FEAST, why: 'a feast', placed: true},
  {
    source: `${either('yesterday|today|tonight|tomorrow|to-day|to-night|to-morrow')}|YESTERDAY|TODAY|TONIGHT|TOMORROW`,
    why: 'counted from the present',
  },
  {
    source: `${WEEKDAY}(?:${S}(?:the${S})?(?:[12]?\\d|3[01])(?:st|nd|rd|th)(?!${S}[A-Z])|${S}week(?=[.,;]|${S}(?:at|in|on|for|and|when|to)\\b))?`,
    why: 'a day of the week',
  },
];

/** How every form begins: most words of a text begin none, and cost one look. */
export const BEGINNING = `(?=[\\dA-Z]|(?:${'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty|thirtieth|thirty|final|last|next|this|following|previous|day|weekend|mid|fiscal|spring|summer|autumn|fall|winter|yesterday|today|tonight|tomorrow|to-day|to-night|to-morrow'}|${DAYS.toLowerCase()})s?\\b)`;

export const LONE_MONTH = new RegExp(`\\b${MONTH}\\b`, 'gu');

/** What "ago" and "earlier" count by, up to the word itself. */
export const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?:${either('one|two|three|four|five|six|seven|eight|nine|ten')}|\\d[\\d,.]*)(?:${S}(?:or|to)${S}|[-–]))?(?:${either('a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|some|half')}|[Aa]${S}(?:few|couple${S}of)|[Hh]alf${S}an?|\\d[\\d,.]*)(?:${S}(?:hundred|thousand|million|billion)|${S}and${S}a${S}half)?${S}(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|centurie|season|spring|summer|autumn|winter)s?(?:${S}and${S}a${S}half)?${S}$`,
  'u',
);
