import { describe, expect, it } from "vitest";
import { fold, foldedWords } from "../../../dialog/language/fold.ts";
import { LANGUAGE_NAMES } from "../../../dialog/language/names.ts";
import { readLanguageWish } from "../../../dialog/language/wish.ts";
import { LANGUAGES, type Language } from "../../../dialog/model/language.ts";

/** How each of our languages asks for each of them: a sentence with a gap, and the names in the order of LANGUAGES. */
const ASKED: readonly (readonly [asking: string, sentence: string, names: string])[] = [
  [
    "de",
    "Können wir bitte {} sprechen?",
    "Deutsch|Leichte Sprache|Englisch|Türkisch|Arabisch|Persisch|Kurdisch|Ukrainisch|Russisch|Polnisch|Rumänisch|Bulgarisch|Französisch",
  ],
  [
    "de-simple",
    "Bitte in {}.",
    "Deutsch|Leichter Sprache|Englisch|Türkisch|Arabisch|Farsi|Kurdisch|Ukrainisch|Russisch|Polnisch|Rumänisch|Bulgarisch|Französisch",
  ],
  [
    "en",
    "Could you answer in {}, please?",
    "German|easy language|English|Turkish|Arabic|Persian|Kurdish|Ukrainian|Russian|Polish|Romanian|Bulgarian|French",
  ],
  [
    "tr",
    "{} konuşabilir miyiz?",
    "Almanca|Kolay dilde|İngilizce|Türkçe|Arapça|Farsça|Kürtçe|Ukraynaca|Rusça|Lehçe|Rumence|Bulgarca|Fransızca",
  ],
  [
    "ar",
    "هل يمكن التحدث {} من فضلك؟",
    "بالألمانية|باللغة السهلة|بالإنجليزية|بالتركية|بالعربية|بالفارسية|بالكردية|بالأوكرانية|بالروسية|بالبولندية|بالرومانية|بالبلغارية|بالفرنسية",
  ],
  ["fa", "لطفاً به {} صحبت کنید", "آلمانی|زبان ساده|انگلیسی|ترکی|عربی|فارسی|کردی|اوکراینی|روسی|لهستانی|رومانیایی|بلغاری|فرانسوی"],
  [
    "ku",
    "Em dikarin bi {} biaxivin?",
    "almanî|zimanê hêsan|îngilîzî|tirkî|erebî|farisî|kurmancî|ûkraynî|rûsî|polonî|romanî|bulgarî|fransî",
  ],
  [
    "uk",
    "Можна {}, будь ласка?",
    "німецькою|простою мовою|англійською|турецькою|арабською|перською|курдською|українською|російською|польською|румунською|болгарською|французькою",
  ],
  [
    "ru",
    "Давайте говорить по-{}",
    "немецки|простым языком|английски|турецки|арабски|персидски|курдски|украински|русски|польски|румынски|болгарски|французски",
  ],
  [
    "pl",
    "Czy możemy rozmawiać po {}?",
    "niemiecku|prostym językiem|angielsku|turecku|arabsku|persku|kurdyjsku|ukraińsku|rosyjsku|polsku|rumuńsku|bułgarsku|francusku",
  ],
  [
    "ro",
    "Putem vorbi în limba {}, vă rog?",
    "germană|limbaj simplu|engleză|turcă|arabă|persană|kurdă|ucraineană|rusă|poloneză|română|bulgară|franceză",
  ],
  [
    "bg",
    "Може ли на {}, моля?",
    "немски|лесен език|английски|турски|арабски|персийски|кюрдски|украински|руски|полски|румънски|български|френски",
  ],
  [
    "fr",
    "Est-ce que vous parlez {} ?",
    "allemand|langage simple|anglais|turc|arabe|persan|kurde|ukrainien|russe|polonais|roumain|bulgare|français",
  ],
];

const cases = ASKED.flatMap(([asking, sentence, names]) =>
  names.split("|").map((name, at) => ({ asking, name, sentence: sentence.replace("{}", name), language: LANGUAGES[at] })),
);

describe("readLanguageWish", () => {
  it.each(cases)("hears in $asking that $language is wanted: $sentence", ({ sentence, language }) => {
    expect(readLanguageWish(sentence)).toEqual({ language, only: true });
  });

  it.each(cases)("takes the bare name $name (as $asking calls $language) for a wish", ({ name, language }) => {
    expect(readLanguageWish(name)).toEqual({ language, only: true });
    expect(readLanguageWish(name.toUpperCase())).toEqual({ language, only: true });
  });

  it.each<[string, Language]>([
    ["auf Deutsch bitte", "de"],
    ["English please", "en"],
    ["türkçe", "tr"],
    ["turkce lutfen", "tr"],
    ["parlez-vous français", "fr"],
    ["parlez vous francais ?", "fr"],
    ["بالعربية من فضلك", "ar"],
    ["bel 3arabi law samaht", "ar"],
    ["in Leichter Sprache", "de-simple"],
    ["Bitte in einfacher Sprache!", "de-simple"],
    ["kurdisch", "ku"],
    ["Kurmancî", "ku"],
    ["kurmanci", "ku"],
    ["po polsku proszę", "pl"],
    ["по-русски", "ru"],
    ["po russki pozhaluysta", "ru"],
    ["українською", "uk"],
    ["Hallo, sprechen Sie Arabisch?", "ar"],
    ["be farsi lotfan", "fa"],
    ["I speak only Romanian", "ro"],
    ["Türkçe'ye geçelim", "tr"],
  ])("reads %s", (text, language) => {
    expect(readLanguageWish(text)).toEqual({ language, only: true });
  });

  it.each<[string, Language]>([
    ["Auf Türkisch bitte. Wo beantrage ich Kindergeld?", "tr"],
    ["Please answer in English: how do I register my car?", "en"],
    ["لو سمحت بالعربية، أين مكتب الأجانب؟", "ar"],
    ["Ich verstehe kein Deutsch, English please", "en"],
  ])("finds the wish beside a question in %s", (text, language) => {
    expect(readLanguageWish(text)).toEqual({ language, only: false });
  });

  it.each<[string, Language]>([
    ["Ich möchte mit jemandem auf Türkisch sprechen", "tr"],
    ["Can I speak to someone in Polish?", "pl"],
    ["Bitte einen Mitarbeiter, der Russisch spricht", "ru"],
    ["Est-ce que quelqu'un parle arabe ?", "ar"],
  ])("leaves the wish for a person in %s to the dialog", (text, language) => {
    expect(readLanguageWish(text)).toEqual({ language, only: false });
  });

  it.each([
    "Wo finde ich einen Deutschkurs?",
    "Englisch lernen",
    "Ich suche einen Dolmetscher für Türkisch",
    "Muss ich Deutsch können, um eingebürgert zu werden?",
    "Ich spreche kein Deutsch",
    "Welche Kurse gibt es: Deutsch, Englisch?",
    "Ich habe einen polnischen Führerschein",
    "Übersetzung aus dem Arabischen ins Deutsche",
    "Do I need German for citizenship?",
    "Where can I learn German?",
    "Almanca kursu nerede?",
    "أريد تعلم الألمانية",
    "Где курсы немецкого?",
    "курси німецької мови",
    "Kurs niemieckiego",
    "Deutsch oder Englisch",
    "hallo",
    "",
    "👍",
  ])("does not take %s for a wish", (text) => {
    expect(readLanguageWish(text)).toBeNull();
  });

  it("calls no two languages by the same name", () => {
    const owners = new Map<string, Set<Language>>();
    for (const language of LANGUAGES) {
      for (const name of LANGUAGE_NAMES[language].flatMap((line) => line.split("|"))) {
        const key = foldedWords(name).join(" ");
        owners.set(key, (owners.get(key) ?? new Set()).add(language));
      }
    }
    expect([...owners].filter(([, languages]) => languages.size > 1)).toEqual([]);
  });

  it("has a line of names for each language that may ask", () => {
    for (const language of LANGUAGES) expect(LANGUAGE_NAMES[language]).toHaveLength(LANGUAGES.length - 1);
  });
});

describe("fold", () => {
  it("drops diacritics of Latin letters and keeps those that make another Cyrillic letter", () => {
    expect(fold("Türkçe İngilizce łatwy")).toBe("turkce ingilizce latwy");
    expect(fold("українською й її")).toBe("українською й її");
  });
});
