import type { LanguageRules } from "../analyzer.ts";
import { foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

const fold = (text: string): string => foldCommon(text).replace(/\u0300|\u0301/g, "").replace(/ѝ/g, "и");

/** The article comes last and comes off first; then number and gender, then what makes nouns of verbs. */
const strip = suffixStemmer(
  group(3, "ията ията ето ият ия ът ят та то те а"),
  group(3, "ове еве овци ища ища ии ия иe ие ки ци зи си и а я о е ъ й"),
  group(3, "ване ене ане ени ани ен ан ва я и а е у"),
  group(4, "ск ств ност ист н"),
);
const stem = (word: string): string =>
  strip(word)
    .replace(/ц$/, "к")
    .replace(/ж$/, "г")
    .replace(/ч$/, "к");

const stopWords = words(`
а без би бил била било бъде бъда в вас ваш ви вие все всеки всички във върху г ги го да дали до докато докъде за защо и из или им има имам имат искам й каква какви какво какъв как каква
кога когато което които която кой която колко към къде ли м ме между мен ми мога може могат много мой моя моят моята мое моето му на над нас не него нещо нея ни ние никой но някои някой о обаче около от освен
по под поради после при през пък с са сам само се сега си съм със такъв там те тези ти това този той тук тя тях у ще щом я трябва нужно нужни необходимо получа получи направя здравейте моля благодаря
`);

export const bulgarian: LanguageRules = { fold, stem, stopWords, compounds: false, script: "cyrillic" };
