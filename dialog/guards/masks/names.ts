/** "My name is", in all languages, also romanised. The name follows. */
const INTRODUCTIONS =
  /(?<!\p{L})(?:ich heiße|ich heisse|ich heise|mein name ist|mein name lautet|mein name:|mein vorname ist|mein nachname ist|ich bin (?:der|die) herr|my name is|my name's|my name:|my names|i am called|my surname is|my first name is|adım|ismim|benim adım|soyadım|benim ismim|(?<=^|[.!?؟،,\n] ?|أنا |انا |من |سلام |مرحبا )(?:اسمي هو|اسمي|إسمي|اسمم|نامم)|الاسم:|(?<=^|[.!?,] ?)(?:ismi|esmi)|اسم من|نام من|navê min|nave min|paşnavê min|мене звати|мене звуть|моє ім['’ʼ]?я|моє прізвище|меня зовут|моё имя|мое имя|моя фамилия|menya zovut|mene zvaty|nazywam się|nazywam sie|mam na imię|moje nazwisko to|mă numesc|ma numesc|mă cheamă|ma cheama|numele meu este|numele meu e|казвам се|името ми е|аз се казвам|je m['’]appelle|mon nom est|je me nomme|mon prénom est|name:|vorname:|nachname:)[ ]+/giu;

/** Forms of address; a name follows, as a rule with a capital. */
const TITLES =
  /(?<!\p{L})(?:Herrn?|Frau|Familie|Fam\.|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Sayın|Pan|Pani|Pana|Panią|Państwo|Domnul|Doamna|Dl\.|Dna\.|Monsieur|Madame|Mme|Mlle|السيد|السيدة|الأستاذ|آقای|خانم|господин|госпожа|г-н|г-жа|пан|пані|пана|Господин|Госпожа|Пан|Пані|birêz|Birêz)[ ]+(?=[\p{Lu}\p{Lo}])/gu;

/** A closing line of a letter; the line below it is the signature. */
const CLOSINGS =
  /(?:grüßen|grüße|gruß|mfg|lg|vg|regards|sincerely|saygılarımla|saygılar|مع التحية|التحيات|با احترام|bi rêz|з повагою|с уважением|pozdrawiam|z poważaniem|cu stimă|cu respect|с уважение|cordialement)[,!.]?[ ]*\n+[ ]*/giu;

const WORD = /^[\p{L}][\p{L}\p{M}'’.-]*/u;
const CAPITAL = /^\p{Lu}/u;
const CASED = /^[\p{Lu}\p{Ll}]/u;
const MOST_WORDS = 3;
/** Where no capital tells, a name is taken to be at most this long. */
const MOST_PLAIN_WORDS = 2;

/** Words that follow a first name typed in small letters, and words that say that no name follows. */
const NO_NAME: ReadonlySet<string> = new Set(
  `und ich bin wohne aus geboren komme mein meine habe möchte der die das nicht wie and i am i'm from live born my the a an not what ve ben doğdum geliyorum olarak ne nedir değişti yanlış almanca always often wrong wrongly misspelled missing changed li guherî şaş hatiye مكتوب القديم الجديد الأول را رو عوض غلط و انا أنا من في عندي هستم است هست و از im e û ez و і й та я и родился живу з із с со від а i mieszkam oraz și si sunt din locuiesc и съм от et je suis habite née né to este jest`.split(
    /\s+/,
  ),
);

export function maskNames(text: string): string {
  let masked = maskAfter(text, INTRODUCTIONS, MOST_PLAIN_WORDS);
  masked = maskAfter(masked, TITLES, 1);
  return maskAfter(masked, CLOSINGS, 0);
}

function maskAfter(text: string, opening: RegExp, plainWords: number): string {
  let result = "";
  let done = 0;
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    const length = nameLength(text.slice(start, start + 120), plainWords);
    if (length === 0) continue;
    result += `${text.slice(done, start)}[Name]`;
    done = start + length;
  }
  return result + text.slice(done);
}

/** Characters of the name at the beginning of a text: words with a capital, or a few words where none has one. */
function nameLength(text: string, plainWords: number): number {
  let length = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    const gap = words === 0 ? "" : (/^ /.exec(text.slice(length))?.[0] ?? null);
    if (gap === null) break;
    const word = WORD.exec(text.slice(length + gap.length))?.[0].replace(/[.]$/, "");
    if (!word || NO_NAME.has(word.toLowerCase())) break;
    const plain = CASED.test(word) && !CAPITAL.test(word);
    const tooMany = words >= plainWords && (plain || !CASED.test(word));
    if (tooMany || (plain && plainWords < MOST_PLAIN_WORDS)) break;
    length += gap.length + word.length;
  }
  return length;
}
