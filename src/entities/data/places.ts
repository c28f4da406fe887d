const names = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/**
 * States, provinces and large cities of the world that are not capitals of countries,
 * as they are written. From general knowledge.
 */
export const WELL_KNOWN_PLACES: ReadonlySet<string> = new Set(
  names(`
  Alabama, Alaska, Arizona, Arkansas, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan,
  Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey,
  New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
  South Carolina, South Dakota, Tennessee, Utah, Vermont, Virginia, Washington State,
  West Virginia, Wisconsin, Wyoming, Manhattan, Brooklyn, Queens, Bronx, Harlem, Hollywood,
  Silicon Valley, New England, Midwest, Ontario, Alberta, British Columbia, Manitoba,
  Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, Queensland,
  New South Wales, Victoria, Tasmania, South Australia, Western Australia, Northern Territory,
  Atlanta, Austin, Baltimore, Boston, Buffalo, Charlotte, Chicago, Cincinnati, Cleveland, Dallas,
  Denver, Detroit, Houston, Las Vegas, Los Angeles, LA, Memphis, Miami, Milwaukee, Minneapolis,
  Nashville, New Orleans, Oakland, Orlando, Philadelphia, Phoenix, Pittsburgh, Portland,
  Sacramento, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, St. Louis, St Louis,
  Tampa, Tucson, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Sydney, Melbourne,
  Brisbane, Perth, Adelaide, Hobart, Auckland, Christchurch, Manchester, Birmingham, Liverpool,
  Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Oxford, Cambridge, York, Bath,
  Brighton, Southampton, Portsmouth, Plymouth, Glasgow, Aberdeen, Dundee, Swansea, Cork, Galway,
  Derby, Cornwall, Devon, Kent, Essex, Sussex, Surrey, Hampshire, Dorset, Somerset, Norfolk,
  Suffolk, Yorkshire, Lancashire, Cheshire, Lincolnshire, Derbyshire, Westminster, Marseille,
  Lyon, Toulouse, Nice, Bordeaux, Strasbourg, Lille, Hamburg, Munich, Cologne, Frankfurt,
  Stuttgart, Düsseldorf, Leipzig, Dresden, Bonn, Geneva, Zurich, Zürich, Basel, Lausanne, Milan,
  Naples, Turin, Florence, Bologna, Genoa, Palermo, Seville, Valencia, Bilbao, Málaga, Porto,
  Rotterdam, Utrecht, Antwerp, Ghent, Bruges, Gothenburg, Malmö, Bergen, Aarhus, Kraków, Krakow,
  Gdańsk, Gdansk, Salzburg, Istanbul, Izmir, Thessaloniki, St. Petersburg, St Petersburg,
  Vladivostok, Novosibirsk, Siberia, Odesa, Odessa, Kharkiv, Kharkov, Lviv, Mariupol, Kherson,
  Donetsk, Luhansk, Donbas, Donbass, Zaporizhzhia, Sevastopol, Bakhmut, Shanghai, Guangzhou,
  Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Xinjiang, Macau, Macao, Osaka, Kyoto, Hiroshima,
  Nagasaki, Fukushima, Okinawa, Busan, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras,
  Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Gujarat, Punjab, Kerala, Bihar,
  Uttar Pradesh, Tamil Nadu, Maharashtra, Rajasthan, Kashmir, Karachi, Lahore, Peshawar,
  Kandahar, Helmand, Ho Chi Minh City, Saigon, Bali, Java, Sumatra, Borneo, Mecca, Medina, Jeddah,
  Dubai, Basra, Mosul, Kirkuk, Fallujah, Erbil, Aleppo, Homs, Idlib, Raqqa, West Bank, Hebron,
  Nablus, Haifa, Rafah, Khan Younis, Golan Heights, Sinai, Alexandria, Benghazi, Casablanca,
  Marrakesh, Marrakech, Timbuktu, Gao, Kidal, Mopti, Lagos, Kano, Ibadan, Mombasa, Johannesburg,
  Durban, Soweto, Darfur, Tigray, Goma, Katanga, Zanzibar, Rio de Janeiro, Rio, São Paulo,
  Sao Paulo, Salvador, Patagonia, Medellín, Medellin, Cali, Guadalajara, Tijuana, Monterrey,
  Acapulco, Cancun, Cancún, Amazon basin, Andes, Alps, Himalayas, Rockies, Pyrenees, Everest,
  Danube, Rhine, Nile, Thames, Seine, Volga, Ganges, Mississippi River, Euphrates, Tigris,
  Mediterranean, Atlantic, Pacific, Baltic, Aegean, Adriatic, Black Sea, Red Sea,
  South China Sea, Persian Gulf, Suez Canal, Panama Canal, English Channel, Bosphorus, Pacific Ocean,
  Atlantic Ocean, Indian Ocean, North Pole, South Pole, Earth, Mars, Venus, Jupiter, Saturn,
  Neptune, Uranus, Milky Way, East Jerusalem, Guantanamo Bay, Guantánamo Bay, Wall Street,
  Broadway, Central Park, Times Square, Trafalgar Square, Buckingham Palace, Silk Road,
  Normandy, Brittany, Provence, Alsace, Tuscany, Sardinia, Corsica, Crete, Andalusia,
  Basque Country, Galicia, Saxony, Prussia, Bohemia, Transylvania, Dagestan, Ossetia,
  Nagorno-Karabakh, Abkhazia, Transnistria, Channel Islands, Gibraltar, Bermuda,
  Guam, American Samoa, Falkland Islands, Falklands, Faroe Islands, Isle of Man, Jersey,
  Guernsey, D.C., DC, Galapagos, Galápagos`),
);

const SPELLINGS = `
  Mumbai, Bombay
  Kolkata, Calcutta
  Chennai, Madras
  Bengaluru, Bangalore
  Pune, Poona
  Varanasi, Benares
  Odesa, Odessa
  Kharkiv, Kharkov
  Lviv, Lvov, Lwów
  Dnipro, Dnipropetrovsk
  Zaporizhzhia, Zaporizhia, Zaporozhye
  Luhansk, Lugansk
  Mykolaiv, Nikolaev
  Chernihiv, Chernigov
  Chernobyl, Chornobyl
  Donbas, Donbass
  St Petersburg, Saint Petersburg, St. Petersburg, Leningrad, Petrograd
  Volgograd, Stalingrad
  Gdansk, Gdańsk, Danzig
  Wroclaw, Wrocław, Breslau
  Krakow, Kraków, Cracow
  Istanbul, Constantinople
  Izmir, İzmir, Smyrna
  Thessaloniki, Salonica, Salonika
  Ho Chi Minh City, Saigon
  Macau, Macao
  Guangzhou, Canton
  Nanjing, Nanking
  Tianjin, Tientsin
  Chongqing, Chungking
  Xinjiang, Sinkiang
  Busan, Pusan
  Marrakesh, Marrakech
  Mecca, Makkah
  Jeddah, Jiddah
  Benghazi, Bengazi
  Timbuktu, Timbuctoo, Tombouctou
  Gaza, Gaza Strip
  Falkland Islands, Falklands, Malvinas
  Guantanamo Bay, Guantánamo Bay, Guantanamo
  Galapagos, Galápagos, Galapagos Islands
  Mount Everest, Everest
  Munich, München
  Cologne, Köln
  Zurich, Zürich
  Geneva, Genève
  Los Angeles, LA, L.A.
  San Francisco, Frisco
  Oder, Odra
  New York, New York City, NYC
  Philadelphia, Philly
  Rio de Janeiro, Rio
  Mediterranean, Mediterranean Sea
  Atlantic, Atlantic Ocean
  Pacific, Pacific Ocean
  Baltic, Baltic Sea
  Aegean, Aegean Sea
  Adriatic, Adriatic Sea
  Persian Gulf, Arabian Gulf
  Kosovo, Kosova
  Transnistria, Transdniestria, Trans-Dniester
  Nagorno-Karabakh, Nagorny Karabakh
  Alabama, Ala.
  Arizona, Ariz.
  Arkansas, Ark.
  California, Calif.
  Colorado, Colo.
  Connecticut, Conn.
  Florida, Fla.
  Georgia, Ga.
  Illinois, Ill.
  Kansas, Kan.
  Kentucky, Ky.
  Louisiana, La.
  Massachusetts, Mass.
  Maryland, Md.
  Michigan, Mich.
  Minnesota, Minn.
  Missouri, Mo.
  Montana, Mont.
  Nebraska, Neb.
  Nevada, Nev.
  New Hampshire, N.H.
  New Jersey, N.J.
  New Mexico, N.M.
  New York, N.Y.
  North Carolina, N.C.
  North Dakota, N.D.
  Oklahoma, Okla.
  Oregon, Ore.
  Pennsylvania, Pa.
  Rhode Island, R.I.
  South Carolina, S.C.
  South Dakota, S.D.
  Tennessee, Tenn.
  Texas, Tex.
  Virginia, Va.
  Vermont, Vt.
  Washington, Wash.
  West Virginia, W.Va.
  Wisconsin, Wis., Wisc.
  Wyoming, Wyo.`;

/** Other names and spellings of well-known places, each with the usual one. */
export const PLACE_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.trim()
    .split('\n')
    .flatMap((row) => {
      const [usual = '', ...others] = names(row);
      return [usual, ...others].map((name) => [name, usual] as const);
    }),
);
