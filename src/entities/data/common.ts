/**
 * Words that open sentences and hold them together: never a name by themselves,
 * whatever their capitals. Lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any no none each every either neither both all many
  much few several most more less least other another same own one two three four five six seven
  eight nine ten eleven twelve i me my mine myself we us our ours ourselves you your yours yourself
  he him his himself she her hers herself it its itself they them their theirs themselves thou thee
  thy who whom whose which what when where why how whether while whilst whereas if unless until
  till since because although though even despite however moreover furthermore nevertheless
  nonetheless therefore thus hence otherwise instead meanwhile also too still yet already again
  once then than now here there today tomorrow yesterday tonight never ever always often sometimes
  usually perhaps maybe indeed certainly surely probably possibly apparently clearly obviously
  actually really quite rather very just only almost nearly about above across after against along
  amid among around as at before behind below beneath beside besides between beyond but by down
  during except for from in inside into like near of off on onto out outside over past per through
  throughout to toward towards under underneath up upon via with within without and or nor so not
  am is are was were be been being have has had having do does did done doing will would shall
  should can could may might must ought let lets come go get got make made take took see look listen
  think know say said says well oh ah o yes yeah no ok okay hi hello dear please thanks thank
  bad second third last next finally later earlier soon ago back away according
  following including given based due speaking asked added having nothing something anything
  everything nobody somebody anybody everybody someone anyone everyone people man men woman women
  god heaven ma'am mamma mama papa chapter figure table
  page volume book article appendix introduction conclusion abstract summary results discussion
  methods references contents note notes read click subscribe share photo image video source
  copyright updated published advertisement
  etc eg ie vs whoever whatever whenever wherever hereby thereby therein
  ain't can't don't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't couldn't
  wouldn't shouldn't i'm i've i'll i'd it's that's there's what's let's pray nay ay aye alas hush
  upon amongst throughout hundred thousand million billion half`
    .trim()
    .split(/\s+/),
);

/**
 * Ordinary words that texts like to write with a capital, in addition to the
 * dictionary's: alone they name nothing. Lower case.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `act action administration agency agreement air album amendment analysis animal
  annual answer anthem arena army art arts assembly association author authority award
  bachelor bank banking base beach bible bill bishop board book border box boy branch bridge brother budget
  building bureau business cabinet camp campaign campus capital care case castle catalog cathedral
  celebration center central centre century chair challenge championship channel charter chief church
  circuit citizen city civil class clean clinic club coalition coast code college colonial colony
  column comment commerce commission committee common communication community company conference
  confederate confederation congress conservation constitution construction consul consumer contact
  contract control convention council country county course court cover creation credit crew crime
  crown culture cup customer dance data database day deal death debate declaration defence defense
  degree delegation democracy department design development device digital director disease
  district division doctor dream drive early earl economic economy edition education effect election
  electric electronic email emergency empire employer end energy engine engineering entrance
  environment environmental equity event evidence excellent exchange executive exhibit exhibition
  experience express faculty family farm fashion father federal federation field film finance
  financial fire fish flag fleet flight floor fly food football force foreign forest form former
  forum foundation free freedom friend fun fund future gallery game garden gas gate general girl
  global gold golden government governor grade grand grant great green ground group guard guest guide
  hall harbour head health hearing heart heritage high highway hill history hole holiday home
  hospital hotel house housing human hunt idea image immigration independence independent industrial
  industry information initiative inn institute institution insurance intelligence international
  internet interview investment island issue job journal judge judgment judiciary justice king
  kingdom knight knowledge labor laboratory labour lady lake language law lawyer leader league legal
  legislature letter level liberal liberation liberty library life light line list literature
  little local long machine magazine mail main major management manager map marine market
  marketing marriage master matter media medical medicine medieval member memorial memory message
  middle military mill mine mineral minister ministry mission mobile model modern moon mountain
  movement movie municipal museum music national nation native natural nature naval navy network
  new news night north northern notice novel number nutrition oath observatory occupation ocean
  office officer official oil old online open opera operation order organisation organization
  original outside oven oxygen palace panel paper parade parent park parliament parliamentary part party pass
  patent path patient peace pension petition petitioner phase phone physical physics pilot pizza plan
  planet plant plaintiff defendant respondent appellant platform play pledge point police policy
  political politics pool poor popular population port post poverty power premier president price
  prime prince princess principal print prison privacy private prize problem process product
  production professor program programme project property prospect protection protocol province
  public queen question quick race radio railway range real rebel record red reform regional
  registry regulation relations religion religious reply report representative republic request
  research reserve resolution resort resource response restaurant result review revolution revolutionary right
  rights river road rock role room round route royal rule sale saint sales school science
  sciences scientific scientist season seat secret secretariat secretary security senior
  series server service session settlement shadow ship shipping shop show side silver site small
  social society soft software soldier solution song south southern space special specialist
  speech spirit sport sports spring square staff stage standard star state statement station status statute
  stock store story strategy street strong student studies studio study style subject summer summit
  sun super supply support surgery surgeon survey sweet symposium system table task tax tea
  teacher team technical technology telephone television temple term territory test text theatre
  theater theory title tour tourism tournament tower town township trade tradition traffic trail
  training transit transport transportation treasury treaty tree trial tribe trust truth tunnel type union
  unit united universal universe university upper urban user valley value version veteran vice
  victory video view village virtual virus vision visit visitor visual vlog wall war warning
  water wave web website west western eastern east white wild wind window wine winter wise
  wonderful workshop world writer writing year young youth zone answer best hello luck welcome sorry
  thanks wow congratulations chancery equity committee sir lord lords
  baronet squire parson abbey priory manor cottage grove landlord landlady mistress housekeeper
  black blue brown grey gray yellow purple orange pink
  am pm tv dvd cd pc gps faq url pdf html http id ok ceo cfo iq dna rna hiv aids gdp vat
  gst ph bc ad bce ce asap fyi btw lol omg ps nb ph.d phd mba ma ba bsc msc llb qc mp mep esq etc rfp dui
  suv atm sms rsvp diy hr pr it ai vr api ui os usb lcd led faqs covid`
    .trim()
    .split(/\s+/),
);
