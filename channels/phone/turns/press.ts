import type { Language } from "../../../dialog/model/language.ts";
import type { Call } from "../calls.ts";
import { readKey } from "../keys.ts";
import { hasVoice } from "../languages.ts";
import type { PhonePorts } from "../ports.ts";
import { ask } from "./ask.ts";
import { express, noVoice, phrase } from "./express.ts";
import type { Hearing } from "./hear.ts";
import { menuPage } from "./menu.ts";
import { listenAfter, type Spoken } from "./spoken.ts";

/** What a key does (keys.ts). */
export const createPressing =
  (ports: PhonePorts, hearing: Hearing) =>
  async (call: Call, digit: string, key: string): Promise<Spoken> => {
    ports.metrics.count("turn.key");
    const action = readKey(digit, call);
    switch (action.kind) {
      case "person":
        return hearing.person(call, key);
      case "choice":
        return hearing.words(call, action.option, key);
      case "menu":
        return menuPage(call, action.page, ports.texts);
      case "language":
        return chooseLanguage(call, action.language, ports);
      case "repeat":
        return listenAfter(call.last);
      case "help":
        call.menu = null;
        return listenAfter([phrase("phone.keys", call.language, ports.texts)]);
    }
  };

async function chooseLanguage(call: Call, language: Language, ports: PhonePorts): Promise<Spoken> {
  call.menu = null;
  if (!hasVoice(language)) {
    ports.metrics.count("turn.noVoice");
    return noVoice(call, language, ports.texts);
  }
  call.wish = null;
  const { conversation } = call;
  const processed = conversation === null ? null : await ask(() => ports.assistant.chooseLanguage(conversation, language), ports);
  return processed ? express(call, processed, ports) : listenAfter([phrase("phone.tryAgain", call.language, ports.texts)]);
}
