import type { Language } from "../../dialog/model/language.ts";

export type Unit = "minutes" | "hours" | "days" | "weeks" | "months" | "years";

/**
 * Units after a preposition where the language inflects them and Intl only knows the nominative:
 * German dative plural, Russian, Ukrainian and Polish genitive (one, otherwise). CLDR plural category picks the form.
 */
const OBLIQUE: Readonly<Record<string, Readonly<Record<Unit, readonly [one: string, other: string]>>>> = {
  de: {
    minutes: ["Minute", "Minuten"],
    hours: ["Stunde", "Stunden"],
    days: ["Tag", "Tagen"],
    weeks: ["Woche", "Wochen"],
    months: ["Monat", "Monaten"],
    years: ["Jahr", "Jahren"],
  },
  ru: {
    minutes: ["минуты", "минут"],
    hours: ["часа", "часов"],
    days: ["дня", "дней"],
    weeks: ["недели", "недель"],
    months: ["месяца", "месяцев"],
    years: ["года", "лет"],
  },
  uk: {
    minutes: ["хвилини", "хвилин"],
    hours: ["години", "годин"],
    days: ["дня", "днів"],
    weeks: ["тижня", "тижнів"],
    months: ["місяця", "місяців"],
    years: ["року", "років"],
  },
  pl: {
    minutes: ["minuty", "minut"],
    hours: ["godziny", "godzin"],
    days: ["dnia", "dni"],
    weeks: ["tygodnia", "tygodni"],
    months: ["miesiąca", "miesięcy"],
    years: ["roku", "lat"],
  },
};

/** Arabic dual after a preposition; Intl gives the nominative dual. Other numbers do not change here. */
const ARABIC_DUAL: Readonly<Record<Unit, string>> = {
  minutes: "دقيقتين",
  hours: "ساعتين",
  days: "يومين",
  weeks: "أسبوعين",
  months: "شهرين",
  years: "سنتين",
};

/** ICU's Kurmanji data lacks some units: after a number; after a preposition for one; after a preposition for more. */
const KURMANJI: Readonly<Record<Unit, readonly [plain: string, one: string, many: string]>> = {
  minutes: ["deqe", "deqeyê", "deqeyan"],
  hours: ["saet", "saetê", "saetan"],
  days: ["roj", "rojê", "rojan"],
  weeks: ["hefte", "hefteyê", "hefteyan"],
  months: ["meh", "mehê", "mehan"],
  years: ["sal", "salê", "salan"],
};

/** Formatters cost ICU a thousand times more to make than to use. */
const plain = new Map<string, Intl.NumberFormat>();
const units = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** "2 Wochen", in the case that stands after a preposition when `oblique`. */
export function formatDuration(
  value: number,
  to: number | undefined,
  unit: Unit,
  language: Language,
  locale: string,
  oblique: boolean,
): string {
  const last = to ?? value;
  const number = (n: number) => kept(plain, locale, () => new Intl.NumberFormat(locale)).format(n);
  const range = to === undefined ? number(value) : `${number(value)}–${number(to)}`;
  if (language === "ku") return `${range} ${KURMANJI[unit][!oblique ? 0 : last === 1 ? 1 : 2]}`;
  const forms = oblique ? OBLIQUE[language === "de-simple" ? "de" : language]?.[unit] : undefined;
  if (forms)
    return `${range} ${kept(plurals, locale, () => new Intl.PluralRules(locale)).select(last) === "one" ? forms[0] : forms[1]}`;
  if (oblique && language === "ar" && last === 2) return to === undefined ? ARABIC_DUAL[unit] : `${range} ${ARABIC_DUAL[unit]}`;
  const options = { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" } as const;
  const format = kept(units, `${locale} ${unit}`, () => new Intl.NumberFormat(locale, options));
  return to === undefined ? format.format(value) : format.formatRange(value, to);
}
