/**
 * Which words can be what a number counts. English plurals end in -s, with few
 * exceptions; what ends so and is no plural is listed too. All lower case.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Plurals without -s, and nouns that are their own plural. */
const IRREGULAR = words(
  `people men women children policemen policewomen servicemen servicewomen firemen businessmen
  gunmen fishermen congressmen lawmen salesmen chairmen sportsmen craftsmen cameramen crewmen
  clergymen workmen countrymen statesmen spokesmen craftswomen congresswomen businesswomen
  grandchildren schoolchildren stepchildren feet teeth geese mice oxen police personnel troops
  aircraft spacecraft hovercraft watercraft sheep cattle deer fish salmon trout staff species
  series crew cannon media criteria phenomena data bacteria alumni nuclei stimuli fungi cacti
  radii larvae vertebrae wives lives knives wolves halves leaves loaves thieves shelves calves
  paparazzi graffiti referenda memoranda errata folk kin offspring clergy cavalry infantry poultry
  livestock passersby sons-in-law brothers-in-law men-at-arms mps seamen airmen horsemen swordsmen
  tribesmen frontbenchers yeomen gentlemen noblemen`,
);

/** Words that may stand before the noun as well as be it: "two police officers". */
const MAY_DESCRIBE = words(
  'police staff crew media series troops arts sports sales goods arms systems communications women men children people cattle fish data species infantry cavalry livestock',
);

/** Words that end in -s and are no plural, verbs above all. */
const NO_PLURAL = words(
  `was has does as his its this thus always perhaps yes less times is us goes says besides
  afterwards towards plus minus across unless whereas hers ours yours theirs sometimes news
  degrees comes makes takes gives tells knows gets becomes begins keeps brings seems appears
  remains includes contains means wants allows requires provides agrees believes arrives exists
  happens sits lies lets puts asks thinks feels hopes denies insists warns vows dies grows refuses
  seeks nowadays overseas indoors outdoors upstairs downstairs downtown regardless nonetheless
  nevertheless doubtless versus vis-à-vis alas whose various previous serious numerous famous
  express access process progress success press business class glass mass pass loss boss cross
  congress address illness witness princess mistress mathematics politics economics athletics
  physics ethics gymnastics aerobics linguistics diabetes measles mumps rabies tennis chess gas
  bus campus virus status census consensus bonus focus crisis basis analysis thesis emphasis oasis
  christmas apparatus genius corpus surplus radius circus lens atlas canvas chaos pancreas
  asbestos tetanus cosmos ethos bias christ dais iris paris texas kansas lotus prospectus les los las
  des das dos cos dis mis vis mrs mls dvs`,
);

/** Words that no counted noun stands behind, if they follow the number or an adjective. */
const STOP = words(
  `of in on at to for from by with and or but nor than then that who which when while as is are
  was were be been being had has have will would can could may might must should do did does the a
  an he she it they we you i his her its their our my your this these those there here not no all
  so if each ago later earlier before after about per into over under up down out off through
  between among during since until till only just also say said says told asked wrote went came
  took got saw several many some tens dozens hundreds thousands one two three four five six seven
  eight nine ten eleven twelve times near aboard onboard outside inside amid amidst against around
  beyond despite without within toward towards upon via behind beside along alongside above below
  because where how why what whose whom including excluding following according left both either
  neither too very again already still yet even ever never now today yesterday tomorrow tonight
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december am pm gmt bst et est edt utc a.m p.m killing leaving
  bringing making taking saying adding wounding injuring using died die dies survived escaped won
  lost beat scored him them us me himself herself themselves whether though although however like
  unlike plus minus versus v vs aged million billion trillion thousand hundred dozen unless except
  instead together apart away back forward onwards worth`,
);

/** Whether the word, lower case, may be a plural that a number counts. */
export function isPlural(lower: string): boolean {
  if (IRREGULAR.has(lower)) return true;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    lower.length > 2 &&
    /[a-z]s$/.test(lower) &&
    !/(?:ss|us|is|ous)$/.test(lower) &&
    !NO_PLURAL.has(lower) &&
    (last === lower || last.length > 2)
  );
}

/** Whether the noun may be another's adjective, so that a plural behind it is the noun. */
export function mayDescribe(lower: string): boolean {
  return MAY_DESCRIBE.has(lower);
}

/** Whether the word ends the search for a noun. */
export function endsCount(lower: string): boolean {
  return STOP.has(lower);
}

const DESIGNATORS = words(
  `chapter section article clause paragraph page pages phase stage level type class category
  volume vol verse scene number no nos aged age ages grade tier top version
  magnitude room flat flight route channel platform`,
);
/** Those that name a number when they have a capital: "Year 12 pupils", but "last year 12 pupils". */
const CAPITAL_DESIGNATORS = words(
  `part act line year day week group round lap gate apartment unit building
  block suite floor route road highway motorway junction exit figure table item rule law
  resolution area zone district ward sector division train bus season episode series game
  match step lot case model mark size pier bay terminal runway court hole windows formula under`,
);

/** Whether the word names the number behind it, which then does not count: "chapter 3", "aged 12". */
export function designates(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return DESIGNATORS.has(lower) || (word !== lower && CAPITAL_DESIGNATORS.has(lower));
}

/** Whom and what texts count singly; "one" before other nouns is more often a manner of speaking. */
export const SINGLE: ReadonlySet<string> = words(
  `person man woman child boy girl soldier officer civilian protester passenger policeman teenager
  policewoman student teacher worker patient survivor death injury arrest hostage migrant suspect
  vote seat goal point run try wicket minister lawmaker firefighter pilot rescuer journalist
  villager bomb missile rocket drone plane aircraft helicopter ship boat season case
 `,
);
