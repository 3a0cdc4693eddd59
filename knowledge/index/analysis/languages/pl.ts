import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/** ą ę ć ś ż ł typed or not. */
const fold = (text: string): string => dropMarks(foldCommon(text).replace(/ł/g, "l"));

const strip = suffixStemmer(
  group(3, "bym bys by my scie"),
  group(
    3,
    `owania owaniu owaniem owanie owac owany owana owane ania aniu aniem anie enia eniu eniem enie
     acja acji acje acjom acjami acjach cja cji cje iami ami iach ach iom om owie owi ow iego ego iemu emu ymi imi ych ich iej ej ia ie iu io iem em a
     aja ajac amy acie asz uje uja ujemy ujesz ac ec ic yc al ala alo ali aly il ila ili yl yla yli esz isz ysz
     y i e o u a`,
  ),
  group(4, "owsk sk owan ow n ost osc ni"),
);
/** Softened ends: droga–drodze, ręka–ręce, szkoła–szkole are met where one letter is enough. */
const stem = (word: string): string =>
  strip(word)
    .replace(/dz$/, "g")
    .replace(/cz$|c$/, "k");

const stopWords = words(`
euro czesc dziekuje pozdrawiam
a aby ale albo az bardzo bez bo by byc byl byla bylo byly bym chce chcialbym chcialabym ci cie co czy czyli czym dla do dlaczego dobry dzien gdy gdyz gdzie go i ich ile im ja jak jaka jaki jakie
jakich jakiego jako je jego jej jemu jest jestem jesli juz kazdy kiedy kto ktora ktore ktorego ktory ktorych ku ma mam maja mi mnie moge moga moj moja moje mojego mojej mozna moze mu musze musi my
na nad nam nami nas nasz nic nie niej niego nich nim o od on ona one oni oraz po pod poniewaz przed przez przy prosze sa sam sie sobie swoj swoja ta tak taka taki takie tam te tego tej ten to tu ty tych
tylko tym u w we wszystko wy z za ze zeby zrobic dostac otrzymac uzyskac nalezy trzeba potrzebuje potrzebne potrzebny dziekuje
`);

/** Said in questions about anything. */
const weakWords = `
znaleźć znajdę znajduje oferuje oferują oferta oferty rodzaj rodzaje typ typy niemcy niemczech możliwe możliwość możliwości dostępny dostępne dostępna
informacja informacje kontakt skontaktować pomoc pomocy pomaga wsparcie wsparcia złożyć wniosek wniosku ubiegać oznacza znaczy różnica różni dzieje
stanie wymagania wymaganie warunki niezbędne konieczne wymagane osoba osoby ludzie ludzi grupa grupy dostęp udział uczestniczyć wiek wieku kosztuje
koszt koszty cena ważne pobliżu okolicy usługi usługa dokumenty długo termin online odpowiedzialny korzystać sposób nowy zacząć dzień dni czas czasu
istnieją
`;

export const polish: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
