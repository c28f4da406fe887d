import type {Numbered} from './numbered.ts';
import {attribute, classesOf, type Element, isElement, lower} from './tree.ts';

// Names of classes and ids, as content managers, comment systems and advertisers give them.
const CERTAIN =
  /^(?:comments?|comments?-?(?:list|section|area|wrapper|wrap|container|thread|box|holder|block|template)s?|disqus(?:_thread|-thread|-comments)?|respond|fb-comments|livefyre.*|cookie-?(?:banner|bar|notice|consent|law|policy|message|popup|wrapper).*|gdpr.*|onetrust.*|cmp-?(?:banner|modal|popup|overlay|app)|breadcrumbs?(?:-.*)?|site-?nav(?:igation)?|main-?nav(?:igation)?|nav-?(?:bar|menu)?|navbar.*|main-?menu|skip-?(?:link|nav|to-content)s?|taboola.*|outbrain.*|ob-widget.*|addthis.*|addtoany.*|a2a_.*|sharedaddy|sd-(?:sharing|block|like).*|jp-relatedposts|adsbygoogle|google-?ads?|ad-?(?:slot|unit|container|wrapper|banner|block|box|label)s?|advert(?:isement|ising)?s?|pagination|wp-pagenavi|newsletter-?(?:signup|form|box|widget|promo|subscribe)?)$/;

const LIKELY =
  /(?:^|[-_])(?:share|sharing|sharebar|shares|social|socials|socialmedia|newsletter|subscribe|subscription|signup|sign-up|related|recirc|recirculation|recommended|recommendations?|read-?more|readmore|more-?(?:stories|news|articles|from|on|posts)|most-?(?:read|popular|viewed|shared)|trending|promo|promos|promotion|advert|advertisement|advertising|sponsor|sponsored|ads|comments?|breadcrumbs?|tags|taglist|tag-?(?:list|cloud|links)|topics|keywords|author-?(?:bio|box|info|card|profile|about)|about-?author|bio|toolbar|tools|toolbox|utility|utilities|byline|dateline|pubdate|timestamp|(?:post|entry|article|story)-?(?:meta|info|footer|tools|tags|share|nav|navigation|date|byline|author)|meta|paywall|follow|followus|pager|pagination|next-?prev|prev-?next|see-?also|seealso|popup|modal|tooltip|infobar|disclaimer|copyright|fontsize|text-?size|print|email|donate|donation|jump-?links?|playlist|flash-?message|noprint|no-print|navbox|reflist|mw-editsection)(?:$|[-_])/;

// What is called so is no article, even where it holds whole paragraphs.
const PROMPTS =
  /(?:^|[-_])(?:newsletter|subscribe|subscription|signup|sign-up|recirc|recirculation|recommended|recommendations?|read-?more|readmore|more-?(?:stories|news|articles|from|on|posts)|most-?(?:read|popular|viewed|shared)|trending|promo|promos|promotion|advert|advertisement|advertising|sponsor|sponsored|ads|comments?|breadcrumbs?|byline|dateline|(?:post|entry|article|story)-?(?:meta|info|footer|tools|tags|share|nav|navigation|date|byline|author)|paywall|followus|donate|donation|playlist|flash-?message|navbox|reflist|mw-editsection)(?:$|[-_])/;

/** Whether `element` is a part of the page's frame, whatever stands in it. */
export function isFurniture(element: Element): boolean {
  if (element.tagName === 'nav' || element.tagName === 'menu') return true;
  if (element.attrs.length === 0) return false;
  const role = lower(element, 'role');
  if (/^(?:navigation|menu|menubar|search|alertdialog|toolbar)$/.test(role)) return true;
  if (lower(element, 'aria-modal') === 'true') return true;
  return namesOf(element).some((name) => CERTAIN.test(name));
}

/** Whether `element` is called like what stands around an article or between its parts. */
export function isNamedLikeFurniture(element: Element): boolean {
  return namesOf(element).some((name) => LIKELY.test(name));
}

/** Whether `element` is called like what stands around an article even if that is running text. */
export function isNamedLikePrompt(element: Element): boolean {
  return isFurniture(element) || namesOf(element).some((name) => PROMPTS.test(name));
}

const ASIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'nav', 'button']);

/** By number: whether an element stands beside an article by its kind or its name. Linear. */
export function asidesOf({nodes}: Numbered): boolean[] {
  return nodes.map(
    (node) => isElement(node) && (ASIDE.has(node.tagName) || isNamedLikeFurniture(node)),
  );
}

function namesOf(element: Element): string[] {
  const id = (attribute(element, 'id') ?? '').toLowerCase();
  const names = classesOf(element).slice(0, 20);
  return (id === '' ? names : [...names, id]).filter((name) => name !== '' && name.length < 80);
}

// What may follow begins a word of its own.
const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${alternatives.join('|').replaceAll(/(?<![ \]])\.\{0,/g, '(?!\\p{L}).{0,')})[\\s:：.…!»>›→▸|]*$`,
    'iu',
  );

/** The word over an advertisement. */
const ADVERTISEMENT: readonly string[] = [
  'advertisements?',
  'anzeige',
  'werbung',
  'publicité',
  'publicidad',
  'publicidade',
  'pubblicità',
  'advertentie',
  'annons',
  'annonse',
  'reklama',
  'реклама',
  '广告',
  '廣告',
  '広告',
  'スポンサーリンク',
  '광고',
  'إعلان',
  'विज्ञापन',
];

// What nobody says in an article.
const CERTAIN_SIGNS = words(
  ...ADVERTISEMENT,
  'sponsored content',
  'share this (?:article|story|post|page)(?: (?:on|via|with) .{0,40})?',
  'tweet this',
  'print(?: this)? (?:article|page|story)',
  'e-?mail this (?:article|story)',
  'copy link',
  'link copied',
  'save (?:article|story)',
  'поделиться в соцсетях',
  '分享到',
  'शेयर करें',
  '(?:leave|post|write) a (?:comment|reply)',
  'view (?:all )?comments',
  'join the conversation',
  'related (?:articles|stories|content|posts|coverage)',
  'story continues below.{0,40}',
  '(?:the )?article continues (?:below|after).{0,40}',
  'continues (?:below|after) (?:the )?ad.{0,30}',
  'continue reading the main story',
  'skip to (?:main )?content',
  'skip advertisement',
  'back to top',
  'toggle caption',
  'hide caption',
  'enlarge this image',
  'image (?:caption|copyright|source)',
  'media caption',
  '\\d{1,3} ?min(?:ute)?s? read',
  'listen to this (?:article|story)',
  'report (?:a )?(?:typo|error|abuse)',
  '[（(【\\[]?(?:责任编辑|责编|責任編輯|编辑|編輯|校对)[:：].{0,30}',
  '(?:©|\\(c\\)) .{0,110}',
  'copyright (?:©|\\(c\\)|\\d{4}).{0,110}',
  'all rights reserved.{0,60}',
  'sign up (?:for|to) (?:the|our|my) (?:.{0,60} )?newsletter.{0,60}',
  'subscribe to (?:the|our|my) (?:.{0,60} )?newsletter.{0,60}',
  'to view this content, .{0,80}',
  'please enable javascript.{0,80}',
  'your browser does not support .{0,60}',
);

const SIGNS = words(
  ...ADVERTISEMENT,
  'ad',
  'ads',
  'advertising',
  'sponsored( content)?',
  'promoted',
  'annonce',
  'reklam',
  'share',
  'share (?:this|on|via|with|the) ?(?:article|story|post|page|news|this|facebook|twitter|whatsapp|linkedin|email|friends)?(?: (?:on|via|with).*)?',
  'tweet',
  'tweet this',
  'retweet',
  'print',
  'print(?: this)? (?:article|page|story)',
  'e-?mail',
  'e-?mail (?:this|article|story|a friend)',
  'facebook',
  'twitter',
  'x',
  'whatsapp',
  'telegram',
  'messenger',
  'linkedin',
  'pinterest',
  'reddit',
  'tumblr',
  'flipboard',
  'google\\+?',
  'pocket',
  'copy link',
  'link copied',
  'copied',
  'recommend',
  'recommended',
  'like',
  'likes?',
  'save',
  'saved',
  'save (?:article|story)',
  'bookmark',
  'follow',
  'follow us.{0,40}',
  'teilen',
  'drucken',
  'merken',
  'kommentieren',
  'partager',
  'imprimer',
  'compartir',
  'imprimir',
  'compartilhar',
  'condividi',
  'stampa',
  'delen',
  'dela',
  'del',
  'udostępnij',
  'поделиться',
  'поделиться в соцсетях',
  'распечатать',
  '分享',
  '分享到',
  '转发',
  '收藏',
  '打印',
  'シェア(?:する)?',
  'ツイート',
  '印刷',
  '공유(?:하기)?',
  '인쇄',
  'शेयर करें',
  'مشاركة',
  'شارك',
  '\\d+ (?:comments?|shares?|likes?|kommentare?|commentaires?|comentarios?)',
  'comments?',
  'view (?:all )?comments?',
  '(?:leave|post|add|write) (?:a )?(?:comment|reply)',
  'join the (?:conversation|discussion)',
  'show comments',
  'kommentare?',
  'commentaires?',
  'comentarios?',
  'комментарии',
  '评论',
  'コメント',
  '댓글',
  'related',
  'related (?:articles?|stories|story|content|news|topics?|links?|coverage|posts?|reading|items?|video s?)',
  'read (?:more|next|also|on)',
  'also read',
  'see also',
  'more',
  'more (?:on|from|in|about) .{0,50}',
  'more (?:stories|news|articles|information|info|coverage|like this)',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}',
  'recommended (?:for you|stories|articles|reading)',
  'most (?:read|popular|viewed|shared|recent|commented)',
  'trending(?: now| stories)?',
  'popular(?: now| stories)?',
  'latest(?: news| stories)?',
  'top stories',
  'up next',
  'read next',
  'next article',
  'previous article',
  "don['’]t miss",
  "editor['’]s? picks?",
  'further reading',
  'mehr zum thema',
  'lesen sie auch.{0,60}',
  'weiterlesen',
  'auch interessant',
  'lire aussi.{0,80}',
  'à lire aussi.{0,80}',
  'a lire aussi.{0,80}',
  'voir aussi',
  'lea también.{0,80}',
  'lee también.{0,80}',
  'te puede interesar',
  'relacionados?',
  'noticias relacionadas',
  'más información',
  'leia (?:também|mais).{0,80}',
  'leggi anche.{0,80}',
  'lees ook.{0,80}',
  'läs (?:också|mer|även).{0,80}',
  'les også.{0,80}',
  'læs også.{0,80}',
  'lue myös.{0,80}',
  'czytaj (?:też|także|więcej).{0,80}',
  'zobacz (?:też|także).{0,80}',
  'читайте также.{0,80}',
  'смотрите также',
  'по теме',
  'материалы по теме',
  'читать далее',
  'подробнее',
  'اقرأ أيضا.{0,80}',
  'اقرأ أيضًا.{0,80}',
  'المزيد',
  '相关(?:阅读|新闻|文章|报道|链接)',
  '延伸阅读',
  '推荐阅读',
  '更多',
  '関連(?:記事|リンク|ニュース|ワード)',
  'あわせて読みたい',
  '続きを読む',
  'もっと見る',
  '관련 ?(?:기사|뉴스)',
  '더보기',
  'यह भी पढ़ें.{0,80}',
  'ये भी पढ़ें.{0,80}',
  'อ่านเพิ่มเติม',
  'ข่าวที่เกี่ยวข้อง',
  'ilgili haberler',
  'baca juga.{0,80}',
  'xem thêm.{0,80}',
  'continue reading.{0,40}',
  'keep reading',
  'story continues below.{0,40}',
  '(?:the )?article continues (?:below|after).{0,40}',
  'continues (?:below|after).{0,30}',
  'scroll (?:down )?(?:to|for) .{0,40}',
  'sign up',
  'sign in',
  'log ?in',
  'register',
  'subscribe',
  'subscribe (?:now|today|here|to .{0,60})',
  'sign up (?:for|to) .{0,80}',
  'get (?:the|our) .{0,60}newsletter.{0,60}',
  'click here(?: (?:to|for) .{0,60})?',
  'learn more',
  'find out more',
  'view (?:more|all|gallery|photos|slideshow|full size)',
  'see more',
  'show more',
  'load more',
  'loading',
  'close',
  'back to top',
  'top',
  'skip to .{0,30}',
  'tags?',
  'topics?',
  'filed under.{0,80}',
  'categories',
  'category',
  'text size',
  'font size',
  'a a a',
  'play',
  'play video',
  'watch(?: now| live| video| the video)?',
  'video',
  'photos?',
  'gallery',
  'enlarge(?: image| this image)?',
  'toggle caption',
  'hide caption',
  'image (?:caption|copyright|source)',
  'media caption',
  'menu',
  'search',
  'home',
  'next',
  'previous',
  'prev',
  'reply',
  'report',
  'report (?:a )?(?:typo|error|abuse)',
  'edit',
  '\\d{1,3} ?min(?:ute)?s?(?: to)? read',
  'reading time.{0,20}',
  'listen(?: to (?:this )?(?:article|story))?',
  '[（(【\\[]?(?:责任编辑|责编|責任編輯|编辑|編輯|校对)[:：].{0,30}',
  'copyright .{0,110}',
);

const HEADING_SIGNS = words(
  'share',
  'share (?:this|on) .{0,30}',
  'comments?',
  '\\d+ comments?',
  '(?:leave|post|add|write) (?:a )?(?:comment|reply).{0,20}',
  'join the (?:conversation|discussion)',
  'related',
  'related (?:articles?|stories|story|content|news|topics?|links?|coverage|posts?|reading|items?)',
  'read (?:more|next|also)',
  'also read',
  'more (?:on|from|in|about) .{0,50}',
  'more (?:stories|news|articles|coverage|like this)',
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested in).{0,20}',
  'recommended(?: for you| stories| articles| reading)?',
  'most (?:read|popular|viewed|shared|commented)',
  'trending(?: now| stories)?',
  'popular(?: now| stories| posts)?',
  'latest(?: news| stories| posts)?',
  'top stories',
  'up next',
  'read next',
  "don['’]t miss",
  "editor['’]s? picks?",
  'tags?',
  'topics?',
  'about the authors?',
  'subscribe.{0,60}',
  'sign up .{0,80}',
  'newsletter.{0,30}',
  'advertisement',
  'follow us.{0,30}',
  'mehr zum thema',
  'auch interessant',
  'kommentare?',
  'lire aussi',
  'à lire aussi',
  'sur le même sujet',
  'commentaires?',
  'te puede interesar',
  'relacionad[oa]s?',
  'noticias relacionadas',
  'comentarios?',
  'leia também',
  'leggi anche',
  'lees ook',
  'läs också',
  'czytaj także',
  'читайте также',
  'по теме',
  'материалы по теме',
  'комментарии',
  'اقرأ أيضا',
  '相关(?:阅读|新闻|文章|报道|链接)',
  '延伸阅读',
  '推荐阅读',
  '评论',
  '関連(?:記事|リンク|ニュース|ワード)',
  'あわせて読みたい',
  'おすすめ(?:記事)?',
  'コメント',
  '관련 ?(?:기사|뉴스)',
  '댓글',
);

const LONGEST_SIGN = 140;

/** Whether a block's words are a sign on the page's frame: "Share this", "Related stories:". */
export function isSign(text: string, heading: boolean): boolean {
  if (text.length > LONGEST_SIGN) return false;
  return (heading ? HEADING_SIGNS : SIGNS).test(text) || CERTAIN_SIGNS.test(text);
}

/** Whether a block's words are a sign wherever they stand: nobody says them in an article. */
export function isCertainSign(text: string): boolean {
  return text.length <= LONGEST_SIGN && CERTAIN_SIGNS.test(text);
}

const MOMENT = /(?<!\d)(?:19|20)\d\d(?!\d)|\d年|(?<!\d)\d{1,2}[:.]\d\d(?!\d)/u;
const AGO =
  /^(?:\p{L}{2,12}:?\s)?(?:\d{1,3}|an?)\s(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?)\sago$/iu;
const LABELS =
  /(?<!\p{L})(?:first|last|published|updated|posted|modified|created|on|at|am|pm|utc|gmt|est|edt|publié|mis|jour|actualizado|publicado|stand|uhr|опубликовано|обновлено|года)(?!\p{L})/giu;
const LONGEST_DATE = 80;

/** Whether a line is a date or a time, with little else: figures are a good part of it. */
function isDate(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  if (AGO.test(text)) return true;
  const letters = text.replaceAll(LABELS, '').match(/[\p{L}\p{N}]/gu) ?? [];
  const figures = letters.filter((letter) => /\p{N}/u.test(letter));
  return MOMENT.test(text) && figures.length >= 0.22 * letters.length;
}

const BYLINE =
  /^(?:(?:written|posted|published|reported|photos?|story|text|words) )?(?:by|von|par|por|di|door|av|af|autor|автор|текст|文|作者|記者|记者|来源|來源|출처|source|author|quelle)[\s:：]+\S.{0,80}$/iu;

// A whole date in figures, and little else: who published it, how often it was read.
const FIGURES = /^\D{0,16}\d{4}[-年/.]\s?\d{1,2}[-月/.]\s?\d{1,2}日?(?!\d).{0,40}$/u;
const LABEL =
  /^(?:by|published|updated|posted|written by|reporting by|authors?|date|last updated|share|save|von|par|por|di|автор|作者|記者|来源)\s*[:：]?$/iu;

/** Whether a block before the text only says who wrote it, or when. */
export function isDateOrByline(text: string): boolean {
  if (text.length > 110) return false;
  if (LABEL.test(text) || BYLINE.test(text) || FIGURES.test(text)) return true;
  return isDate(text);
}
