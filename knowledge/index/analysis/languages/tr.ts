import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/**
 * ı, İ, ş, ğ, ç, ö, ü become plain letters: phones and Germans type them so. A suffix after an apostrophe (Celle'de)
 * is dropped. Vowel harmony then has two shapes, a/e and i/u.
 */
const fold = (text: string): string =>
  dropMarks(foldCommon(text).replace(/ı/g, "i"))
    .replace(/(?<=\p{L})'\p{L}*/gu, "")
    .replace(/â/g, "a");

/**
 * Suffix chains in the order in which they come off: copula and person, case, possession, plural, what makes nouns and
 * adjectives of verbs. A vowel at the end goes last, because it is the word's own in vize and a suffix in belgesi.
 */
const strip = suffixStemmer(
  group(3, "dir dur tir tur yim yum siniz sunuz yiz yuz misiniz midir sin sun"),
  group(3, "nden ndan nde nda den dan ten tan de da te ta yle yla le la nin nun yi yu ni nu ya ye na ne si su i u a e"),
  group(3, "imiz umuz iniz unuz miz muz niz nuz lari leri si su im um in un m n i u"),
  group(3, "lar ler"),
  group(
    4,
    `abilir ebilir amaz emez abil ebil yorum yoruz yor iyor uyor acag eceg acak ecek acagi ecegi mali meli
     mak mek mam mem ma me mis mus digi dugu dik duk di du ti tu an en ip up il in la le lan len li lu`,
  ),
  group(3, "a e i u"),
);
/** Softened ends: kitap–kitab, cocuk–cocug, renk–reng, agac–agac. */
const harden = (stem: string): string => stem.replace(/b$/, "p").replace(/[gk]$/, "k").replace(/d$/, "t");
const stem = (word: string): string => (word.length < 4 ? word : harden(strip(word)));

const stopWords = words(`
euro avro lira kac para tutuyor hafta haftada gunde cikiyor cikar tamam merhaba kadar
acaba ama ancak artik asla asil az bana bazi belki ben beni benim bir biri birkac birsey biz bize bizi bizim bu buna bunda bunlar bunu bunun burada cok cunku
da daha de defa degil diye eger en gibi hem hep hepsi her hic icin ile ise iste kadar ki kim kime kimi mi mu mi? nasil ne neden nerede nereden nereye nicin niye o olan olarak oldu
oldugu olmak olur ona onda ondan onlar onlara onu onun orada oysa sanki sen seni senin siz size sizi sizin su sey ve veya ya yani var yok mi mudur midir lazim
gerekiyor gerekir istiyorum yapabilirim olabilir miyim musunuz misiniz merhaba lutfen hangi kac bunlari alabilirim yapmaliyim gerek nelerdir nedir
`);

/** Said in questions about anything. */
const weakWords = `
bulmak bulabilirim buluyorum sunmak sunuyor sunulan teklif tür türü türleri çeşit almanya almanya'da mümkün imkan olanak mevcut bilgi bilgiler iletişim
yardım yardımı destek desteği ihtiyaç gerekli gereken başvuru başvurmak başvurabilirim anlamı demek fark farkı farklı ne olur şart şartlar şartları
koşul koşulları gereksinim kişi kişiler insan insanlar grup erişim katılmak yaş yaşı ücret ücreti maliyet önemli bölge yakın hizmet hizmetleri belge
belgeler evrak uzun süre sürer randevu online internet sorumlu almak alırım kullanmak yol yeni başlamak gün zaman
`;

export const turkish: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
