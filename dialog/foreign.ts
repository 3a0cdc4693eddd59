import type { Channel } from "./model/conversation.ts";
import type { ForeignLanguage, Language } from "./model/language.ts";
import type { Block } from "./model/reply.ts";
import type { Texts } from "./ports.ts";

/** "I do not speak … yet. You can write in German or English, or a person helps you." The only sentence we have in them. */
const SENTENCES: Readonly<Record<ForeignLanguage, string>> = {
  bs: "Nažalost, još ne govorim bosanski. Možete pisati na njemačkom ili engleskom, ili Vam može pomoći neko od zaposlenih.",
  hr: "Nažalost, još ne govorim hrvatski. Možete pisati na njemačkom ili engleskom, ili Vam može pomoći netko od zaposlenika.",
  sr: "Nažalost, još ne govorim srpski. Možete pisati na nemačkom ili engleskom, ili Vam može pomoći neko od zaposlenih.",
  es: "Lo siento, todavía no hablo español. Puede escribirme en alemán o en inglés, o puede ayudarle una persona.",
  it: "Mi dispiace, non parlo ancora l'italiano. Può scrivermi in tedesco o in inglese, oppure può aiutarla una persona.",
  sq: "Më vjen keq, nuk flas ende shqip. Mund të më shkruani gjermanisht ose anglisht, ose mund t'ju ndihmojë një person.",
  vi: "Rất tiếc, tôi chưa nói được tiếng Việt. Quý vị có thể viết bằng tiếng Đức hoặc tiếng Anh, hoặc nhờ một nhân viên giúp đỡ.",
};

/** Whom the foreign sentence does not reach, one of these does (DESIGN §6). */
const COMMON: readonly Language[] = ["en", "de"];

interface Context {
  readonly channel: Channel;
  readonly texts: Texts;
}

/**
 * That a message is in a language which the assistant does not speak: in that language where there is a sentence for it,
 * in English and in German. On the phone there is no voice for the first.
 */
export function foreignBlocks(language: ForeignLanguage | "unknown", { channel, texts }: Context): Block[] {
  const common = COMMON.map((ours): Block => ({ kind: "paragraph", language: ours, text: texts.say("foreign", ours) }));
  if (language === "unknown" || channel === "phone") return common;
  return [{ kind: "paragraph", language, text: SENTENCES[language] }, ...common];
}
