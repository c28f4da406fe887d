const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Forms of address and ranks: what stands right before a person's name and is not part
 * of it. Lower case, without a full stop.
 */
export const ADDRESSES = words(`
  mr mrs ms miss mx dr prof sir lady lord dame madam madame mme mlle monsieur mademoiselle
  signor signora signorina senor señor senora señora don doña dona herr frau fräulein
  master mistress father brother sister mother aunt uncle cousin grandfather grandmother
  rev reverend fr rabbi imam sheikh shaikh ayatollah mullah mufti pastor vicar
  pope cardinal archbishop bishop deacon canon abbot
  king queen prince princess emperor empress tsar czar sultan emir duke duchess earl count
  countess baron baroness viscount viscountess marquis marquess sire squire maharaja
  prophet captain capt colonel col general gen major maj lieutenant lt sergeant sgt corporal cpl private
  pvt admiral adm commodore commander cmdr brigadier marshal ensign cadet constable inspector
  detective sheriff superintendent officer trooper sergeant-major
  judge justice magistrate comrade parson farmer dowager
  hon honourable honorable esq messrs`);

/** Offices whose name stands before a person's name in capitals. Lower case. */
export const OFFICES = words(`
  president minister premier chancellor secretary governor gov senator sen congressman
  congresswoman representative rep deputy mayor ambassador envoy consul councillor councilman
  councilwoman alderman commissioner chairman chairwoman chairperson chief director
  manager coach captain speaker leader spokesman spokeswoman spokesperson attorney counsel
  prosecutor solicitor treasurer professor doctor dean rector principal teacher curator
  editor correspondent reporter actor actress singer analyst economist engineer
  scientist astronaut ceo cfo cto coo mp mep md founder co-founder head boss owner
  candidate nominee taoiseach whip clerk nurse coroner lawyer lecturer researcher warden`);

/** Offices that are used to address their holders. Lower case. */
export const HONORIFIC_OFFICES = words(`
  president premier chancellor senator sen governor gov congressman congresswoman
  representative rep mayor ambassador councillor alderman professor doctor`);

/** Titles before the names of several people ("Captains X and Y"), to the title of one. */
export const PLURAL_TITLES: ReadonlyMap<string, string> = new Map([
  ['misses', 'miss'],
  ['messrs', 'mr'],
  ...'captain colonel general major admiral lieutenant sergeant doctor professor president minister senator governor judge inspector'
    .split(' ')
    .map((title) => [`${title}s`, title] as const),
]);

/** Words that narrow an office: "Deputy Defence Minister", "Acting Chief Executive". */
export const OFFICE_MODIFIERS = words(`
  prime high vice deputy acting interim former ex late then chief senior junior assistant associate
  first second lord attorney solicitor secretary home foreign defence defense interior finance health
  justice education transport labour labor trade energy environment agriculture culture tourism
  sports treasury shadow state executive managing general press national security special
  under permanent presidential parliamentary opposition party police fire army navy air force
  house senate majority minority district county city world human rights information
  communications development planning economy economic industry commerce affairs
  water mining oil petroleum religious social welfare women youth
  wing staff sergeant major lieutenant rear vice field grand crown master chief officer
  operating financial technology head team club retired right honourable`);

/** Lower-case nouns of offices and occupations: what a role before or after a name ends in. */
export const ROLE_NOUNS = words(`
  chief leader minister president secretary chairman chairwoman chairperson chair co-chair head director
  spokesman spokeswoman spokesperson governor mayor senator commander general captain officer boss
  coach manager player striker midfielder defender goalkeeper forward winger founder batsman bowler
  co-founder executive ceo cfo owner editor journalist reporter correspondent columnist broadcaster
  blogger publisher professor lecturer researcher scientist economist analyst strategist historian
  physicist biologist chemist astronomer mathematician geologist epidemiologist virologist
  meteorologist climatologist seismologist psychologist psychiatrist sociologist anthropologist
  archaeologist philosopher theologian linguist statistician engineer astronaut cosmonaut pilot
  lawyer attorney solicitor barrister prosecutor judge magistrate lawmaker legislator councillor
  author writer novelist poet playwright screenwriter actor actress singer songwriter composer
  musician pianist violinist cellist soprano tenor dancer choreographer guitarist rapper drummer
  conductor artist painter sculptor architect designer photographer filmmaker film-maker producer
  comedian presenter host anchor curator librarian archivist activist campaigner dissident
  politician congressman congresswoman diplomat ambassador envoy negotiator administrator
  adviser advisor aide deputy candidate premier chancellor king queen prince princess pope
  archbishop bishop cardinal priest imam cleric rabbi doctor surgeon nurse midwife paramedic
  psychotherapist dentist vet pharmacist teacher headteacher principal dean student farmer
  fisherman miner driver mechanic electrician carpenter shopkeeper baker chef firefighter
  businessman businesswoman entrepreneur billionaire tycoon magnate investor banker trader
  guru strongman dictator ruler rebel warlord jihadist militant soldier veteran cyclist
  sprinter swimmer boxer golfer gymnast skier jockey wrestler referee umpire champion skipper
  quarterback pitcher colonel admiral lieutenant sergeant treasurer commissioner inspector
  detective butler housekeeper baronet surveyor curate vicar clerk coordinator organiser
  organizer ombudsman superintendent pensioner
  son daughter brother sister father mother wife husband widow nephew niece uncle aunt cousin`);

/** Of these, the relations: a role only with the one to whom somebody is so related. */
export const KIN = words(`
  son daughter brother sister father mother wife husband widow nephew niece uncle aunt cousin`);
