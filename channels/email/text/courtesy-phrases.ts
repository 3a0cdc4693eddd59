/** How letters begin and end in our languages. Matching is by whole lines (courtesy.ts), so short words do no harm. */

const words = (groups: readonly string[]): string => `(?:${groups.join("|")})(?!\\p{L})`;

/** First words of a salutation. */
export const GREETING = words([
  "sehr geehrte[rs]?|guten (?:tag|morgen|abend)|gute[nr]? tag|hallo|hallöchen|hi|hey|moin(?: moin)?|liebe[rs]?|werte[rs]?|grüß gott|servus|schönen guten tag",
  "dear|hello|good (?:morning|day|afternoon|evening)|greetings|to whom it may concern",
  "merhaba(?:lar)?|sayın|değerli|iyi (?:günler|akşamlar|çalışmalar)|günaydın|selam(?:lar)?|selamün aleyküm|selamun aleykum",
  "bonjour|bonsoir|salut|madame,? monsieur|mesdames,? messieurs|cher|chère|chers|chères",
  "dzień dobry|dobry wieczór|szanown\\p{L}+|drodzy|witam|cześć",
  "bună(?: ziua| dimineața| dimineata| seara)?|buna(?: ziua)?|stimat\\p{L}+|dragă|salutare",
  "добрый (?:день|вечер)|доброе утро|доброго (?:времени суток|дня|ранку|вечора)|здравствуйте|уважаем\\p{L}+|привет",
  "добрий (?:день|вечір|ранок)|вітаю|шановн\\p{L}+|привіт|здрастуйте",
  "здравейте|добър ден|добро утро|добър вечер|драг\\p{L}+",
  "السلام عليكم(?: ورحمة الله)?(?: وبركاته)?|سلام عليكم|مرحبا|مرحباً|أهلا|تحية طيبة(?: وبعد)?|صباح الخير|مساء الخير|السيدات والسادة|السادة|حضرة",
  "با سلام(?: و احترام)?|سلام(?: و وقت بخیر| و عرض ادب)?|درود|وقت بخیر|روز بخیر",
  "silav|rojbaş|roj baş|êvarbaş|birêz|hêja|merheba",
]);

/** Words that may follow a salutation besides names. */
export const ADDRESSEE = words([
  "damen|und|herren|herr|herrn|frau|team|zusammen|allerseits|alle|an|das|die|vom|von|der|des|im|in|bei|liebe[sr]?|dr|prof|kolleg\\p{L}+|mitarbeiter\\p{L}*|bürgerbüro|landkreis",
  "sir|madam|or|and|sirs|mr|mrs|ms|miss|all|everyone|there|team",
  "yetkili\\p{L}*|ilgili\\p{L}*|bay|bayan|hanım|hanımefendi|bey|beyefendi|efendim|ve|herkese",
  "madame|monsieur|mesdames|messieurs|à|tous|et|mademoiselle",
  "państwo|pani|panie|pan|panowie|i|domnule|doamnă|doamnelor|domnilor|și|господа|дамы|и|господин|госпожа|панове|пане|пані|та|дами",
  "و|السيد|السيدة|الكرام|المحترمين|المحترم|المحترمة|آقای|خانم|گرامی|محترم|hevalno|birêz|û",
]);

/** First words of a closing formula; the name under it goes with it. */
export const CLOSING = words([
  "(?:mit )?(?:den )?(?:freundlich\\p{L}*|besten|lieben|herzlich\\p{L}*|vielen|viele|liebe|beste|schöne[nr]?|sonnige|nette[nr]?|kollegial\\p{L}*) (?:grüße?n?|grüsse?n?|gruß|gruss|gruessen|gruesse)",
  "mfg|m\\. ?f\\. ?g\\.?|(?:lg|vg|bg)(?=\\W*\\S*$)|hochachtungsvoll|es grüßt(?: sie)?|gruß|grüße|gruss|gruesse|ihr \\p{Lu}\\p{L}+$|schönen (?:tag|abend)(?: noch)?|einen schönen (?:tag|abend)(?: noch)?",
  "(?:with )?(?:kind|best|warm|many|kindest|warmest) regards|regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:cheers|best)(?=\\W*\\S*$)",
  "saygılar(?:ımla|ımızla)?|saygı(?:yla|larımla)|sevgiler(?:imle)?|selamlar(?:ımla)?|iyi (?:günler|çalışmalar)(?: dilerim)?|hürmetlerimle",
  "(?:bien )?cordialement|(?:sincères |meilleures |respectueuses )?salutations(?: distinguées)?|veuillez agréer|je vous prie d['’]agréer|bien à vous|amicalement|respectueusement",
  "(?:z|łączę) (?:wyrazami szacunku|poważaniem|wyrazy szacunku)|z poważaniem|pozdrawiam|pozdrowienia|serdecznie pozdrawiam",
  "cu (?:stimă|stima|respect|drag|considerație)|toate cele bune|o zi (?:bună|frumoasă)|salutări",
  "с (?:глубоким )?уважением|с наилучшими пожеланиями|всего (?:доброго|хорошего)|с приветом",
  "з (?:повагою|найкращими побажаннями)|всього (?:доброго|найкращого)|на все добре",
  "с уважение|поздрави|сърдечни поздрави|хубав ден",
  "مع (?:خالص |أطيب |فائق )?(?:التحية|التحيات|التقدير|الاحترام|تحياتي)(?: والتقدير| والاحترام)?|تحياتي|وتفضلوا بقبول|وتقبلوا|مع جزيل الشكر",
  "با (?:تشکر(?: فراوان)?|احترام|سپاس|تقدیم احترام|آرزوی)(?: و احترام| و تشکر)?|ارادتمند|با احترامات",
  "bi (?:silav|rêz|hurmet)\\p{L}*(?: û rêz)?|silav û rêz|li gel silavan|di nav silavan de",
]);

/** The same in the middle of a line, after the end of a sentence: only phrases that mean nothing else. */
export const CLOSING_INLINE =
  /(?<=[.!?…]\s{1,3})(?:mit (?:freundlich\p{L}*|besten|lieben|herzlich\p{L}*) (?:grü(?:ß|ss)e?n?|gruß|gruss|gruessen)|(?:viele|liebe|beste|schöne) grü(?:ß|ss)e|mfg|(?:best|kind) regards|yours sincerely|saygılarımla|cordialement|z poważaniem|cu stimă|с уважением|з повагою|с уважение|مع التحية|با احترام|bi silav)(?!\p{L})/iu;

/** Thanks in advance, as a line of its own before the closing. */
export const THANKS = words([
  "(?:ich )?(?:bedanke mich|danke)(?: ihnen| schön| sehr)?|(?:vielen |besten |herzlichen |recht herzlichen |schönen |tausend )dank|dank|(?:ich )?freue mich auf",
  "(?:many )?thanks|thank you|thx",
  "(?:çok )?(?:teşekkür\\p{L}*|sağ ?olun)|şimdiden teşekkür\\p{L}*|merci|je vous remercie|avec mes remerciements|d['’]avance merci",
  "(?:bardzo )?(?:dziękuję|dzięki)|z góry dziękuję|(?:vă |va )?mul[țt]umesc|mulțumiri",
  "(?:большое |заранее )?спасибо|благодарю|(?:дуже |щиро )?дякую|благодаря",
  "(?:و)?شكر[اًا]*(?: جزيلا| لكم| جزيلاً)?|ولكم (?:جزيل )?الشكر|با تشکر|(?:خیلی )?ممنون|متشکرم|سپاسگزارم|سپاس|spas",
]);
