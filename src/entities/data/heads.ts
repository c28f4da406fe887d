const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of the names of organisations. Lower case. */
export const ORGANISATION_HEADS = words(`
  academy administration agency airline airlines airways alliance army assembly associates
  association authority bank brigade brigades brothers bureau cabinet caucus chamber church
  center centre cinemas clinic club coalition college commission committee communications community company
  conference confederation congress conservatory consortium cooperative corp corporation corps
  council court courts department directorate division electric electronics enterprise
  enterprises entertainment exchange express faculty federation fc firm force forces foundation front
  fund gazette government group guild hospital holdings herald inc industries initiative
  institute institutes institution insurance international investments journal
  laboratories laboratory labs legislature llc llp ltd limited magazine media ministry mission
  motors movement museum navy network networks news newspaper ngo nhs office orchestra organisation organization
  parliament partners partnership party patrol pharmaceuticals pharma pictures plc police
  politburo polytechnic post press productions programme program quartet radio records
  regiment reserve resources restaurant rovers school schools secretariat senate service services
  society squad squadron staff studio studios supermarkets symphony synod systems team technologies
  technology telecom telegraph telescope television times treasury tribunal tribune troops
  trust tv union united unit university univ utilities ventures wanderers watch
  brotherhood jihad tigers faith workers works youth gmbh ag sa nv bv spa oy ab co kg  battalion division infantry cavalry militia`);

/** First words of names that go on with "of" or a qualifier. Lower case. */
export const ORGANISATION_OPENERS = words(`
  university ministry department bank institute school college faculty academy house
  church council court board bureau office museum society association federation
  organisation organization league union chamber ministry library knights daughters
  friends centre center confederation`);

/** Last words of the names of places. Lower case. */
export const PLACE_HEADS = words(`
  abbey airport alley arch archipelago arena atoll avenue ave basin bay beach blvd boulevard
  borough bridge building buildings canal canyon castle cathedral cave caves cemetery channel
  circus cliffs close coast common corner cottage county court creek crescent dam delta desert
  district downs drive escarpment estate falls farm fields fjord forest fort fortress garden gardens
  gate glacier gorge grange green grove gulf hall harbour harbor heath heights highlands highway hill hills
  hotel house inn island islands isle isles junction lagoon lake lakes lane lodge loch manor market marsh
  mausoleum meadow mill monastery monument mosque motorway mount mountain mountains ocean
  oblast outback palace parade park pass passage peak peninsula pier place plain plains plantation
  plateau plaza point pond port prefecture prison province quarter quay range ranch ravine reef refinery region
  republic reservoir ridge river road row ruins sands sea shore shrine sound spring springs
  square stadium station strait straits street strip suburb swamp synagogue temple terrace
  territory theater theatre tower towers town township trail trench tunnel valley villa village ville
  vineyard volcano walk wall ward waterfall way well wharf wood woods yard zone zoo`);

/** Last words of the names of events. Lower case. */
export const EVENT_HEADS = words(`
  war wars battle league liga bowl revolution uprising rebellion summit olympics paralympics games cup championship
  championships tournament festival derby marathon massacre holocaust genocide coup
  earthquake hurricane cyclone typhoon storm eclipse expo exhibition fair prix open masters
  crusade crusades referendum election elections siege
  biennale oscars grammys intifada famine pandemic`);

/** Last words of the titles of laws, prizes and other works. Lower case. */
export const WORK_HEADS = words(`
  act amendment bill code constitution convention treaty protocol accord agreement charter
  declaration resolution directive bible koran quran gospel symphony sonata concerto overture
  anthem psalm epistle`);
