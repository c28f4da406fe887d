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
  think know say said says well oh ah o yes yeah no ok okay hi hello dear please thanks thank good
  bad new old first second third last next finally later earlier soon ago back away home according
  following including given based due speaking asked added having nothing something anything
  everything nobody somebody anybody everybody someone anyone everyone people man men woman women
  god heaven lord sir madam ma'am mamma mama papa mother father chapter section part figure table
  page volume book article appendix introduction conclusion abstract summary results discussion
  methods references contents note notes read watch click subscribe share photo image video source
  copyright updated published advertisement continue press
  etc eg ie vs mr mrs ms dr whoever whatever whenever wherever hereby thereby therein
  ain't can't don't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't couldn't
  wouldn't shouldn't i'm i've i'll i'd it's that's there's what's let's pray nay ay aye alas hush
  upon amongst throughout hundred thousand million billion half`
    .trim()
    .split(/\s+/),
);
