import { stemmer } from "@orama/stemmers/russian";
import type { LanguageRules } from "../analyzer.ts";
import { foldCommon, words } from "../fold.ts";

const fold = (text: string): string => foldCommon(text).replace(/ё/g, "е").replace(/\u0301/g, "");

/** Snowball, then what keeps a verb from its noun: регистрация–регистрировать, получить–получение. */
function stem(word: string): string {
  const short = stemmer(word);
  return short.length > 5 ? short.replace(/(ирова|ова|ац|ен|ан|ост)$/, "") : short;
}

const stopWords = words(`
а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее если есть еще ж же за здесь и из или им их к как какая какие какой каком
какую кто когда кому куда ли либо лишь меня мне много мог могу может можно могут мой моя мое мои моего моей моему мы на над надо нам нас наш не него нее нет ни них но ну нужно нужен нужна нужны о об
однако он она они оно от очень по под после потом при про с сам сама свой своей своего свою себе себя со так также такой там те тем то того тоже той только том ты у уже хотя хочу
чего чем что чтобы чье эта эти это этого этой этом этот я пожалуйста здравствуйте спасибо получить сделать сколько почему зачем который которая которые которых
`);

export const russian: LanguageRules = { fold, stem, stopWords, compounds: false, script: "cyrillic" };
