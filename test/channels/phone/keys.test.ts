import { describe, expect, it } from "vitest";
import { LANGUAGE_PAGES, readKey } from "../../../channels/phone/keys.ts";
import { LANGUAGES } from "../../../dialog/model/language.ts";
import { startService } from "./support/service.ts";

const choice = {
  kind: "choice",
  language: "de",
  prompt: "Worum geht es?",
  options: [
    { id: "1", label: "Ausweis" },
    { id: "2", label: "Etwas anderes" },
  ],
} as const;

describe("the keys", () => {
  it("lead to a person at every moment", () => {
    for (const menu of [null, 0, 1]) expect(readKey("0", { menu, choices: 4 })).toEqual({ kind: "person" });
  });

  it("reach every language exactly once, and nothing but languages", () => {
    expect(LANGUAGE_PAGES.flat().toSorted()).toEqual([...LANGUAGES].toSorted());
    for (const page of LANGUAGE_PAGES) expect(page.length).toBeLessThanOrEqual(8);
  });

  it("page through the menu and back, and show the page again for a key without a language", () => {
    expect(readKey("9", { menu: 0, choices: 0 })).toEqual({ kind: "menu", page: 1 });
    expect(readKey("9", { menu: 1, choices: 0 })).toEqual({ kind: "menu", page: 0 });
    expect(readKey("8", { menu: 1, choices: 0 })).toEqual({ kind: "menu", page: 1 });
    expect(readKey("#", { menu: 1, choices: 0 })).toEqual({ kind: "help" });
  });

  it("pick an option of the question just asked and explain themselves when there is none", async () => {
    const { provider, assistant } = await startService({ script: () => ({ blocks: [choice] }) });
    const call = await provider.call();
    await call.says("Ausweis");
    await call.presses("2");
    expect(assistant.received.at(-1)).toMatchObject({ text: "2", key: `${call.sid}:2` });
    expect(await call.presses("3")).toEqual([{ text: "phone.keys|de", voice: "de-DE" }]);
    expect(assistant.received).toHaveLength(2);
  });

  it("repeat the last answer with the star", async () => {
    const { provider } = await startService();
    const call = await provider.call();
    const answer = await call.says("Frage");
    expect(await call.presses("*")).toEqual(answer);
    expect(await call.presses("*")).toEqual(answer);
  });

  it("offer each language in its own voice and switch to it", async () => {
    const { provider, assistant } = await startService();
    const call = await provider.call();
    const menu = await call.presses("9");
    expect(menu.map(({ voice }) => voice)).toEqual([
      "de-DE",
      "en-GB",
      "tr-TR",
      "ar-XA",
      "tr-TR",
      "uk-UA",
      "ru-RU",
      "pl-PL",
      "de-DE",
    ]);
    expect(menu[2]?.text).toBe("phone.menuLine|tr|3");
    expect(await call.presses("3")).toEqual([{ text: "switched to tr", voice: "tr-TR" }]);
    expect(assistant.chosen).toEqual([{ conversation: "conversation-1", language: "tr" }]);
    expect(call.listening).toBe("tr-TR");
    await call.says("Pasaport ne kadar?");
    expect(assistant.received.at(-1)?.language).toBe("tr");
  });

  it("close the menu when the caller speaks", async () => {
    const { provider, assistant } = await startService({ script: () => ({ blocks: [choice] }) });
    const call = await provider.call();
    await call.presses("9");
    await call.says("Ausweis");
    await call.presses("1");
    expect(assistant.chosen).toEqual([]);
    expect(assistant.received.at(-1)?.text).toBe("1");
  });
});

describe("a language without a voice", () => {
  it("is told so in that language and in the call's, and the person who takes over learns of it", async () => {
    const { provider, assistant, metrics } = await startService({
      script: ({ language }) => ({ language: language ?? "de", outcome: "handed_off" }),
    });
    const call = await provider.call();
    await call.presses("9");
    expect(await call.presses("5")).toEqual([
      { text: "phone.noVoice|ku", voice: "tr-TR" },
      { text: "phone.noVoice|de", voice: "de-DE" },
    ]);
    expect(call.listening).toBe("de-DE");
    expect(await call.presses("0")).toEqual([{ text: "phone.callback|de", voice: "de-DE" }]);
    expect(assistant.chosen).toEqual([{ conversation: "conversation-1", language: "ku" }]);
    expect(assistant.received.at(-1)).toMatchObject({ text: "phone.askPerson|ku", language: "ku" });
    expect(metrics.of("turn.noVoice")).toBe(1);
  });

  it("is given up again when the assistant switches to it, so that later answers can be heard", async () => {
    const { provider, assistant } = await startService({ script: () => ({ language: "fa", outcome: "command" }) });
    const call = await provider.call();
    const heard = await call.says("Farsi bitte");
    expect(heard.map(({ text }) => text)).toEqual(["phone.noVoice|fa", "phone.noVoice|de"]);
    expect(assistant.chosen).toEqual([{ conversation: "conversation-1", language: "de" }]);
  });

  it("is greeted in German on a line of its own, with the honest sentence behind it", async () => {
    const { provider, assistant } = await startService();
    const call = await provider.call({ incoming: "/phone/incoming?lang=ku" });
    expect(assistant.begun[0]?.language).toBe("de");
    expect(call.heard.map(({ text }) => text)).toEqual(["Guten Tag, hier spricht eine Maschine.", "phone.noVoice|ku"]);
  });
});
