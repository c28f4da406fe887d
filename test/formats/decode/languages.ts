/** A few sentences of news of our own in languages that have had encodings of their own. */
export const LANGUAGES = {
  French:
    'Le conseil municipal a décidé hier soir de réparer le vieux pont après l’été. Les élèves de l’école voisine ont été très déçus : la fête prévue à côté du fleuve n’aura pas lieu cette année.',
  German:
    'Der Gemeinderat hat gestern beschlossen, die alte Brücke nach dem Sommer zu erneuern. Für die Schüler der nahen Schule heißt das, dass das große Fest am Flussufer dieses Jahr ausfällt.',
  Polish:
    'Rada miasta zdecydowała wczoraj, że stary most zostanie naprawiony po wakacjach. Dla uczniów pobliskiej szkoły oznacza to, że święto nad rzeką w tym roku się nie odbędzie. „Żałujemy”, mówi ich nauczycielka.',
  Czech:
    'Městská rada včera rozhodla, že starý most bude opraven až po létě. Pro žáky nedaleké školy to znamená, že se slavnost u řeky letos konat nebude. Říkají, že je to škoda.',
  Russian:
    'Городской совет решил вчера вечером отремонтировать старый мост после лета. Для учеников соседней школы это значит, что праздника у реки в этом году не будет.',
  Ukrainian:
    'Міська рада вирішила вчора ввечері відремонтувати старий міст після літа. Для учнів сусідньої школи це означає, що свята біля річки цього року не буде.',
  Greek:
    'Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ να επισκευάσει την παλιά γέφυρα μετά το καλοκαίρι. Για τους μαθητές του σχολείου η γιορτή δίπλα στο ποτάμι αναβάλλεται.',
  Turkish:
    'Belediye meclisi dün akşam eski köprünün yazdan sonra onarılmasına karar verdi. Yakındaki okulun öğrencileri için bu, ırmak kıyısındaki şenliğin bu yıl yapılmayacağı anlamına geliyor.',
  Hebrew:
    'מועצת העיר החליטה אתמול בערב לתקן את הגשר הישן אחרי הקיץ. תלמידי בית הספר הסמוך יצטרכו לוותר השנה על החגיגה ליד הנהר.',
  Arabic:
    'قرر مجلس المدينة مساء أمس إصلاح الجسر القديم بعد الصيف. وهذا يعني لتلاميذ المدرسة القريبة أن الاحتفال على ضفة النهر لن يقام هذا العام.',
  Lithuanian:
    'Miesto taryba vakar nusprendė senąjį tiltą sutvarkyti po vasaros. Artimiausios mokyklos mokiniams tai reiškia, kad šventės prie upės šiais metais nebus.',
  Thai: 'สภาเมืองตัดสินใจเมื่อคืนนี้ว่าจะซ่อมสะพานเก่าหลังฤดูร้อน สำหรับนักเรียนของโรงเรียนใกล้เคียง งานเทศกาลริมแม่น้ำในปีนี้จึงต้องงดไป',
  Japanese:
    '市議会は昨夜、古い橋を夏のあとに修理することを決めた。近くの学校の生徒たちにとっては、川べりの祭りが今年は開かれないということだ。',
  Chinese:
    '市议会昨晚决定在夏天之后修理那座旧桥。对附近学校的学生来说，今年河边的庆祝活动不会举行了。',
  Cantonese:
    '市議會昨晚決定在夏天之後修理那座舊橋。對附近學校的學生來說，今年河邊的慶祝活動不會舉行了。',
  Korean:
    '시의회는 어젯밤 낡은 다리를 여름이 지난 뒤에 고치기로 결정했다. 가까운 학교의 학생들에게는 올해 강가의 잔치가 열리지 않는다는 뜻이다.',
} as const;
