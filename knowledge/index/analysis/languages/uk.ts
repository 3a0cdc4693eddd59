import type { LanguageRules } from "../analyzer.ts";
import { foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/** The apostrophe of м'який comes as five characters or is left out; ґ is often typed г, ё and ы come with Russian keyboards. */
const fold = (text: string): string =>
  foldCommon(text)
    .replace(/(?<=\p{L})['"](?=\p{L})/gu, "")
    .replace(/ґ/g, "г")
    .replace(/ё/g, "е")
    .replace(/\u0301/g, "");

const strip = suffixStemmer(
  group(3, "ся сь"),
  group(
    3,
    `ування уванню уванням ування овання енням еннями енню ення анням анню ання яння янням ацією ацією ації ацій ація ацію
     ами ями ому ого ому ими іми ої ою ею єю ій ії ія ію ією ям ях ам ах ові еві єві ів їв ем ом єм ей ої ий їй ая яя ує уть ють ать ять
     ти ла ло ли ав ив ив ить їть ите ете ете ємо емо имо еш єш иш ених ена ено ені ена аний ана ані ано
     а я о е є и і ї у ю ь й`,
  ),
  group(3, "уват ува ова юва ов ев єв н ськ цьк ост іст"),
);
/** Vowels and consonants that change with the ending: діти–дітей fine, but кіт–кота, рік–року, допомога–допомозі. */
const stem = (word: string): string =>
  strip(word)
    .replace(/[зж]$/, "г")
    .replace(/[цч]$/, "к")
    .replace(/нн$/, "н")
    .replace(/і(?=[^аеєиіїоуюя]$)/, "о");

const stopWords = words(`
а або але без би в ви вже від він вона вони воно все всі всіх де для до є ж з за зі і й із його її їх інше інші к кого коли кому котрий крім куди ли має мати мають
ме мене мені ми мій мною моя моє мої може можна можу можуть на навіть над нам нами нас наш не нема немає нею ним них ні о об од один однак ось по при про під після
с сам свій своє свою себе собі та так також такий там те ти тим тих то того тоді той тільки треба ту тут у хто хоч це цей цього цьому ці цих ця чи чий чим чого чому ще що щоб
щодо щось як яка яке який якщо які якій яких якими якого якому яку я буде бути був була було були будь ласка потрібно потрібен потрібна хочу отримати зробити дуже лише існує існують
привіт дякую добрий день
`);

export const ukrainian: LanguageRules = { fold, stem, stopWords, compounds: false, script: "cyrillic" };
