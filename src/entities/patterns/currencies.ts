/** Currencies by sign, code and word. Codes are those of ISO 4217, and BTC for bitcoin. */

/** Signs and letters that stand before the figures, or right after them. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  '$ USD|FJ$ FJD|JD JOD|SR SAR|US$ USD|US $ USD|$US USD|U.S.$ USD|A$ AUD|AU$ AUD|$A AUD|C$ CAD|CA$ CAD|CAD$ CAD|Cdn$ CAD|NZ$ NZD|$NZ NZD|HK$ HKD|S$ SGD|SG$ SGD|R$ BRL|NT$ TWD|J$ JMD|TT$ TTD|EC$ XCD|N$ NAD|MX$ MXN|AR$ ARS|€ EUR|£ GBP|E£ EGP|LE EGP|¥ JPY|CN¥ CNY|₹ INR|₽ RUB|₩ KRW|₺ TRY|₴ UAH|₦ NGN|₪ ILS|NIS ILS|₱ PHP|฿ THB|₫ VND|₡ CRC|₲ PYG|₵ GHS|GH₵ GHS|GH¢ GHS|GHC GHS|₸ KZT|₼ AZN|₾ GEL|₮ MNT|₭ LAK|៛ KHR|৳ BDT|Tk BDT|Tk. BDT|₿ BTC|KSh KES|Ksh KES|KShs KES|Sh KES|Shs KES|USh UGX|TSh TZS|RM MYR|Rp IDR|Rp. IDR|S/ PEN|S/. PEN|FCFA XOF|F CFA XOF|SFr CHF|Fr. CHF|DM DEM|SKr SEK|NKr NOK|DKr DKK|Kč CZK|zł PLN'
    .split('|')
    .map((entry) => [entry.slice(0, -4), entry.slice(-3)] as const),
);

/** Letters that are a sign only where the article names a country (a beginning of its name, or its money). */
export const LETTERS: ReadonlyMap<string, readonly Meaning[]> = new Map([
  ['N', meanings('Nigeria NGN|naira NGN|Abuja NGN|Lagos NGN')],
  ['R', meanings('South Africa ZAR|rand ZAR|Johannesburg ZAR|Pretoria ZAR|Cape Town ZAR')],
  ['P', meanings('Philippin PHP|Manila PHP|Filipin PHP|Botswana BWP')],
  ['K', meanings('Zambia ZMW|Malawi MWK|Papua New Guinea PGK')],
  ['Le', meanings('Sierra Leone SLE')],
  ['D', meanings('Gambia GMD')],
]);

/** Codes as texts write them before or after figures. Those that are English words in capitals are left out. */
export const CODES =
  'USD|EUR|GBP|JPY|CNY|RMB|CHF|AUD|CAD|NZD|INR|RUB|BRL|ZAR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|RSD|TRY|UAH|KZT|AZN|AMD|KRW|TWD|HKD|SGD|MYR|IDR|THB|PHP|VND|PKR|BDT|LKR|NPR|MXN|ARS|CLP|COP|PEN|NGN|GHS|KES|UGX|TZS|ETB|RWF|XOF|XAF|MAD|DZD|TND|LYD|EGP|ILS|SAR|AED|QAR|KWD|OMR|BHD|JOD|IQD|IRR|AFN|MNT|UZS|KGS|GEL|BYN|MMK|KHR|MUR|ZMW|MWK|BWP|NAD|AOA|MZN|CDF|GNF|BOB|PYG|UYU|CRC|GTQ|DOP|JMD|TTD|FJD|PGK|LBP|SYP|YER|BTC|ETH|USDT';

/** What a word means where a name that begins so stands with it; always, where the name is empty. */
export type Meaning = {readonly name: string; readonly code: string};

function meanings(list: string): Meaning[] {
  return list.split('|').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return {name: entry.slice(0, at), code: entry.slice(at + 1)};
  });
}

/** Words of currency in the singular, to what they mean. */
export const WORDS: ReadonlyMap<string, readonly Meaning[]> = new Map(
  (
    [
      [
        'dollar',
        'Austral AUD|Canad CAD|New Zealand NZD|Hong Kong HKD|Singapor SGD|Taiwan TWD|Jamaica JMD|Trinidad TTD|Namibia NAD|Zimbabwe ZWL|Fiji FJD|Liberia LRD|Brunei BND|Guyan GYD|Barbad BBD|Baham BSD| USD',
      ],
      ['pound', 'Egypt EGP|Leban LBP|Syria SYP|South Sudan SSP|Sudan SDG|Cypr CYP|Irish IEP| GBP'],
      [
        'franc',
        'Swiss CHF|Switzerland CHF|Central African XAF|CFA XOF|Guinea GNF|Rwanda RWF|Burundi BIF|Congo CDF|Djibouti DJF|Comor KMF|Belgi BEF|French FRF',
      ],
      [
        'dinar',
        'Tunisia TND|Algeria DZD|Iraq IQD|Serbia RSD|Jordan JOD|Kuwait KWD|Libya LYD|Bahrain BHD',
      ],
      ['dirham', 'Emirat AED|UAE AED|Dubai AED|Abu Dhabi AED|Morocc MAD'],
      ['riyal', 'Saudi SAR|Qatar QAR|Yemen YER'],
      ['rial', 'Iran IRR|Oman OMR|Yemen YER'],
      ['toman', ' IRT'],
      [
        'peso',
        'Mexic MXN|Argentin ARS|Philippin PHP|Filipin PHP|Chile CLP|Colombia COP|Cuba CUP|Urugu UYU|Dominican DOP',
      ],
      ['rupee', 'India INR|Pakistan PKR|Sri Lanka LKR|Nepal NPR|Mauriti MUR|Seychell SCR'],
      ['krone', 'Norw NOK|Danish DKK|Denmark DKK'],
      ['krónur', ' ISK'],
      ['króna', ' ISK'],
      ['kroner', 'Norw NOK|Danish DKK|Denmark DKK'],
      ['krona', 'Iceland ISK| SEK'],
      ['kronor', ' SEK'],
      ['crown', 'Swed SEK|Norw NOK|Danish DKK|Denmark DKK|Czech CZK|Iceland ISK'],
      ['shilling', 'Kenya KES|Uganda UGX|Tanzania TZS|Somali SOS'],
      ['rouble', 'Belarus BYN| RUB'],
      ['ruble', 'Belarus BYN| RUB'],
      ['won', 'North Korea KPW| KRW'],
      ['lei', 'Moldov MDL| RON'],
      ['mark', 'German DEM|Deutsche DEM|Bosnia BAM|Finnish FIM'],
      ['real', 'Brazil BRL'],
      ['reais', ' BRL'],
      ['kwacha', 'Zambia ZMW|Malawi MWK'],
      ['som', 'Uzbek UZS|Kyrgyz KGS'],
      ['manat', 'Turkmen TMT| AZN'],
      ['lira', 'Leban LBP|Syria SYP|Ital ITL| TRY'],
      ['cent', 'Austral AUD|Canad CAD|New Zealand NZD|euro EUR|South Africa ZAR| USD'],
      ['sol', 'Peru PEN'],
      ['lev', 'Bulgar BGN'],
      ['leva', ' BGN'],
      ['dram', 'Armenia AMD'],
      ['kip', 'Lao LAK'],
      ['dong', 'Vietnam VND'],
      ['colon', 'Costa Ric CRC'],
      ['leone', 'Sierra Leone SLE'],
      ['pula', 'Botswana BWP'],
      ['kina', 'Papua New Guinea PGK'],
    ] as const
  )
    .map(([word, list]): [string, Meaning[]] => [word, meanings(list)])
    .concat(
      'EUR euro|JPY yen|CNY yuan|CNY renminbi|GBP pence|GBP penny|GBP quid|USD buck|ZAR rand|IDR rupiah|NGN naira|ILS shekel|UAH hryvnia|PLN zloty|PLN złoty|HUF forint|CZK koruna|KZT tenge|GEL lari|MNT tugrik|MYR ringgit|THB baht|KHR riel|MMK kyat|BDT taka|MVR rufiyaa|AFN afghani|ETB birr|GHS cedi|MGA ariary|STN dobra|TJS somoni|UZS soum|GMD dalasi|MRU ouguiya|AOA kwanza|MZN metical|ERN nakfa|BOB boliviano|VES bolivar|VES bolívar|GTQ quetzal|HNL lempira|HTG gourde|BTC bitcoin|DEM deutschmark|NLG guilder|ESP peseta|PTE escudo|GRD drachma|INR paisa|INR paise|RUB kopeck|RUB kopek'
        .split('|')
        .map((entry): [string, Meaning[]] => [
          entry.slice(4),
          [{name: '', code: entry.slice(0, 3)}],
        ]),
    )
    // Coins of old are of no round worth in today's money.
    .concat([
      ['guinea', []],
      ['ducat', []],
      ['florin', []],
      ['thaler', []],
    ]),
);

/** Words that are money only where the article names one of their countries: teeth have crowns too. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'mark crown sol som lev dram real colon leone kip dong pula kina'.split(' '),
);

/** Words of a hundredth of a currency. */
export const HUNDREDTHS: ReadonlySet<string> = new Set([
  'cent',
  'penny',
  'pence',
  'paisa',
  'paise',
  'kopeck',
  'kopek',
]);
