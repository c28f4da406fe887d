// English abbreviations that are written with a full stop, by what the stop can mean:
// our own selection of what newspapers use. Case counts.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Stand before a name, so that a sentence never ends with them. */
export const BEFORE_NAME = list(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Msgr Hon Pres Gov Lt Maj Gen Col Capt Cpt Cmdr Cdr
  Sgt Cpl Pvt Pfc Adm Brig Sen Sens Rep Reps Amb Atty Supt Insp Det Ald Asst Mt`);

/** Stand in the middle of a sentence, whatever follows. */
export const INSIDE = list('vs viz cf ca approx incl esp e.g i.e');

/** Stand before a number; otherwise they are words or end a sentence. */
export const BEFORE_NUMBER = list(`
  No Nos no nos p pp Vol vol Vols vols Fig fig Figs figs Ch ch Sec sec Art art Para para
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`);

/** Keep their stop wherever they stand, and may end a sentence. */
export const ANYWHERE = list(`
  Jr Sr Esq Inc Ltd Co Cos Corp Bros etc al St Ste Ave Blvd Rd Ft Dept dept est Univ Assn
  Feb Aug Sept Oct Nov Dec`);

/** States of the United States after a town and a comma: "Aurora, Colo."; elsewhere they may be words. */
export const AFTER_COMMA = list(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo`);

/** Words that begin a sentence far more often than a name. */
export const STARTERS = list(`
  The A An This That These Those There Here He She It They We I You His Her Its Their Our My Your
  What When Where Who Why How Which While After Before As If For From With Without In On At By To
  Of Under Over During Since Until Because Although Though However But And Or So Yet Nor Then Now
  Still Also Some Many Most Much Several Few All Both Each Every Any No Not One Two Three Another
  Other Others Such Even Only Just Perhaps Instead Meanwhile Later Earlier Asked According Despite
  Among Last Next`);
