/**
 * How mail programs introduce the mail that they quote, in our languages and their neighbours'. Collected from the settings of
 * Outlook, Gmail, Thunderbird, Apple Mail, GMX, Yandex and Mail.ru.
 */

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");

/** "… wrote:" */
export const WROTE = word(
  [
    "wrote|writes",
    "schrieb|hat geschrieben|geschrieben",
    "a écrit|écrivait",
    "napisał(?:\\(a\\)|a)?|napisano|pisze",
    "a scris",
    "написав(?:\\(ла\\))?|написа(?:ла?|л\\(а\\))?|пише|пишет|писал(?:\\(а\\)|а)?",
    "yazdı|yazmış",
    "كتب(?:ت|/ت)?|تمت كتابة ما يلي بواسطة|قام بكتابة",
    "نوشت|نوشته است|نوشته‌است",
    "nivîsand|nivîsî|nivîsandiye",
    "schreef|ha scritto|scrisse|escribió|escreveu|skrev|kirjoitti|írta|napsal(?:\\(a\\)|a)?|je napisao|napisao je",
  ].join("|"),
);

/** Between dashes: "-----Ursprüngliche Nachricht-----". */
export const ORIGINAL = word(
  [
    "original (?:message|appointment|e-?mail)|forwarded message|begin forwarded message|reply message",
    "ursprüngliche (?:nachricht|e-?mail)|original ?nachricht|originalmail|weitergeleitete nachricht|anfang der weitergeleiteten nachricht",
    "message (?:d['’]origine|original|transféré|initial)|courriel original",
    "oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|przekazana wiadomość",
    "mesaj(?:ul)? (?:original|inițial|redirecționat)",
    "исходное сообщение|пересылаемое сообщение|пересылаемое письмо|оригинальное сообщение|конец пересылаемого сообщения",
    "оригінальне повідомлення|вихідне повідомлення|переслане повідомлення",
    "оригинално съобщение|препратено съобщение",
    "orijinal (?:ileti|mesaj|posta)|özgün ileti|iletilen (?:ileti|mesaj)|yönlendirilen",
    "الرسالة الأصلية|رسالة أصلية|رسالة معاد توجيهها|الرسالة المحولة",
    "پیام اصلی|پیام ارسال‌شده|پیام هدایت‌شده",
    "oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande|messaggio originale|mensaje original|mensagem original|oorspronkelijk bericht|alkuperäinen viesti|eredeti üzenet",
  ].join("|"),
);

const label = (alternatives: string): RegExp => new RegExp(`^[\\s>*]*(?:${alternatives})\\s*\\*?\\s*[:：]`, "iu");

/** Lines of the block that Outlook puts over a quoted mail. */
export const HEADER_LABELS = {
  from: label(
    "from|von|de|de la|expéditeur|od|nadawca|от|від|kimden|gönderen|من|از|ji|da|van|fra|från|lähettäjä|feladó|mittente",
  ),
  sent: label(
    "sent(?: at)?|date|message du|gesendet(?: am)?|datum|envoyé(?: le)?|wysłan[oey]|data(?: wysłania)?|отправлено|дата|надіслано|відправлено|изпратено|gönderildi|gönderilme tarihi|gönderim tarihi|tarih|trimis|تم الإرسال|أُرسلت|تاريخ الإرسال|التاريخ|ارسال(?:‌| )شده|تاریخ|hat şandin|dîrok|dato|sendt|skickat|verzonden|inviato|enviado(?: el)?|lähetetty|elküldve",
  ),
  to: label(
    "to|an|à|destinataire|do|adresat|кому|до|kime|alıcı|إلى|الى|به|către|catre|para|aan|til|till|vastaanottaja|címzett|bo|a",
  ),
  subject: label(
    "subject|betreff|objet|sujet|temat|тема|относно|konu|الموضوع|موضوع|subiect|mijar|onderwerp|oggetto|asunto|assunto|emne|ämne|aihe|tárgy",
  ),
} as const;

/** The advertisement under a mail from a telephone or a free mailer. A line of its own without a further clause. */
export const SENT_FROM = new RegExp(
  `^\\W*(?:${[
    "sent (?:from|via|with) (?:my|mail|outlook|proton|yahoo|the|a|samsung|gmail|tuta)",
    "get outlook for|sent using|sent from \\S+(?: \\S+){0,4}$",
    "(?:diese nachricht wurde )?(?:von|mit) (?:meinem|meiner|der|outlook|mail).*(?:gesendet|verschickt|geschickt)",
    "gesendet (?:von|mit|aus|über) ",
    "envoyé (?:de|depuis|à partir|avec) |télécharger outlook",
    "wysłan[eo] z |pobierz outlook",
    "trimis (?:de pe|din|de la) ",
    "отправлено (?:с|из) |надіслано (?:з|із) |изпратено от (?:моя|mail|yahoo|outlook)",
    "(?:\\S+ )?\\S+['’][dt][ae]n gönderildi|.{1,30} (?:üzerinden|telefonumdan|cihazımdan) gönderildi",
    "(?:أُ?رسلت?|تم الإرسال) من |ارسال شده از |فرستاده شده از ",
    "ji .{1,20} hat şandin",
    "inviato da|enviado (?:desde|do|a partir)|verstuurd vanaf|skickat från|sendt fra|lähetetty ",
  ].join("|")})`,
  "iu",
);
