/**
 * Given names of English-language texts and the short forms that stand for them. From
 * general knowledge; a short form may belong to several names.
 */
const ROWS = `
  abigail: abby gail
  abraham: abe bram
  adam: ad
  albert: al bert bertie
  alexander: alex alec sandy sasha xander lex
  alexandra: alex sandra sasha lexi
  alfred: alf alfie fred
  alison: ali
  andrew: andy drew
  anne: annie nan nancy
  anthony: tony ant
  archibald: archie
  arthur: art artie
  barbara: barb babs barbie
  bartholomew: bart
  benjamin: ben benny benji
  bernard: bernie
  bridget: biddy bridie
  caroline: carrie caddy caro
  catherine: cathy kate katie kitty cat cate
  cecilia: cissy celia
  charles: charlie charley chuck chas
  charlotte: charlie charley lottie
  christina: chris tina chrissie
  christopher: chris kit topher
  clifford: cliff
  cornelius: neil
  cynthia: cindy
  daniel: dan danny
  david: dave davy
  deborah: deb debbie
  dominic: dom nick
  donald: don donnie
  dorothea: dolly dodo dora
  dorothy: dot dotty dolly dora
  douglas: doug
  edmund: ed eddie ned ted
  edward: ed eddie ned ted teddy
  edwin: ed eddie
  eleanor: ellie nell nellie nora
  elizabeth: liz lizzie lizzy beth betsy betty bess bessie eliza libby lisa
  ellen: nell nellie
  emily: em emmy
  eugene: gene
  ezekiel: zeke
  florence: flo florrie
  frances: fran fanny
  francis: frank
  franklin: frank
  frederick: fred freddie freddy
  gabriel: gabe
  genevieve: jenny
  geoffrey: geoff
  georgiana: georgy georgie
  gerald: gerry jerry
  gerard: gerry
  gilbert: gil bert
  gregory: greg
  gwendolen: gwen
  harold: harry hal
  harriet: hattie
  helen: nell nellie
  henrietta: hetty etta
  henry: harry hal hank
  herbert: bert herb
  hubert: bert
  humphrey: humph
  isaac: ike
  isabella: bella izzy bell
  jacob: jake
  james: jim jimmy jamie jem
  jane: jenny janie
  janet: jan
  jeffrey: jeff
  jennifer: jen jenny
  jeremiah: jerry
  jeremy: jerry jem
  jessica: jess jessie
  joan: joanie
  john: jack johnny jock
  jonathan: jon jonny johnny
  joseph: joe joey
  josephine: jo josie
  joshua: josh
  judith: judy
  julia: julie jule
  katherine: kathy kate katie kitty kat
  kathleen: kathy kate
  kenneth: ken kenny
  lawrence: larry laurie
  leonard: len lenny leo
  leopold: leo
  leslie: les
  lewis: lew
  lillian: lily lil
  louis: lou
  louisa: lou
  lucinda: lucy cindy
  magdalene: lena maggie
  malcolm: mal
  margaret: meg maggie madge peggy greta daisy marge margie
  marjorie: marge margie
  martha: patty mattie
  martin: marty
  mary: molly polly mamie minnie
  matilda: tilly tilda mattie
  matthew: matt matty
  maximilian: max
  maxwell: max
  michael: mike mick mickey micky
  mildred: millie
  montague: monty
  nathan: nat nate
  nathaniel: nat nate
  nicholas: nick nicky
  nicole: nicky
  oliver: ollie noll
  oscar: ossie
  pamela: pam
  patricia: pat patty trish tricia
  patrick: pat paddy rick
  penelope: penny
  peter: pete
  philip: phil pip
  prudence: prue
  rachel: rach
  randolph: randy
  raymond: ray
  rebecca: becky
  reginald: reg reggie
  richard: dick rick richie ricky dickie rich
  robert: bob bobby rob robbie bert
  roderick: rod
  rodney: rod
  roger: rodge
  ronald: ron ronnie
  rosalind: ros
  rosamond: rosy
  rose: rosie
  rudolf: rudy
  russell: russ
  samantha: sam
  samuel: sam sammy
  sarah: sally sadie
  sebastian: seb
  sidney: sid siddy
  simon: si
  solomon: sol
  stanley: stan
  stephen: steve stevie
  steven: steve stevie
  stewart: stew
  stuart: stu
  susan: sue susie suzy
  susanna: sue susie
  sylvester: sly
  terence: terry
  theodora: dora thea
  theodore: ted teddy theo
  theresa: terry tess tessa
  thomas: tom tommy
  timothy: tim timmy
  tobias: toby
  ulysses: lys
  valerie: val
  victor: vic
  victoria: vicky tori
  vincent: vince vinny
  virginia: ginny
  vivian: viv
  walter: walt wally
  wilfred: wilf fred
  wilhelmina: mina minnie
  william: will bill billy willie liam wills
  winifred: winnie freda
  zachary: zach zack`;

const FULL_FORMS: ReadonlyMap<string, readonly string[]> = readRows();

function readRows(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [full = '', short = ''] = row.trim().split(': ');
    for (const form of short.split(' ')) {
      const names = forms.get(form);
      if (names === undefined) forms.set(form, [full]);
      else names.push(full);
    }
  }
  return forms;
}

/** The given names (folded) that a folded short form stands for: "bob" for "robert"; often none. */
export function fullForms(given: string): readonly string[] {
  return FULL_FORMS.get(given) ?? [];
}

/** Whether two folded given names may be one person's: "bob" and "robert", "bob" and "bobby". */
export function isShortForm(one: string, other: string): boolean {
  const [ones, others] = [fullForms(one), fullForms(other)];
  if (ones.includes(other) || others.includes(one)) return true;
  return one.slice(0, 3) === other.slice(0, 3) && ones.some((name) => others.includes(name));
}
