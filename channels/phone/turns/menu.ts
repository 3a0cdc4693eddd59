import type { Language } from "../../../dialog/model/language.ts";
import type { Texts } from "../../../dialog/ports.ts";
import type { Call } from "../calls.ts";
import { LANGUAGE_PAGES } from "../keys.ts";
import type { Segment } from "../ports.ts";
import { phrase } from "./express.ts";
import { listenAfter, type Spoken } from "./spoken.ts";

/** One page of the language menu, each line in its own language and voice. */
export function menuPage(call: Call, page: number, texts: Texts): Spoken {
  call.menu = page;
  const languages = LANGUAGE_PAGES[page] ?? [];
  const lines = languages.map(
    (language, index): Segment => ({ text: texts.say("phone.menuLine", language, { key: index + 1 }), language }),
  );
  return listenAfter([...lines, phrase("phone.menuMore", call.language, texts)]);
}

/**
 * Said after the greeting of a line that serves all languages: who does not understand German cannot ask for another language in
 * it. Four short sentences, in the languages most callers without German know; they can be talked over.
 */
const HINT_LANGUAGES: readonly Language[] = ["en", "tr", "ar", "uk"];

export const languageHints = (call: Call, texts: Texts): readonly Segment[] =>
  HINT_LANGUAGES.filter((language) => language !== call.language).map((language) =>
    phrase("phone.languageHint", language, texts),
  );
