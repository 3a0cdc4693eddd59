import type { Assistant, Incoming, Message, Processed } from "../../../../dialog/assistant.ts";
import type { Address } from "../../../../dialog/model/conversation.ts";
import type { Language } from "../../../../dialog/model/language.ts";
import type { Outcome } from "../../../../dialog/model/outcome.ts";
import type { Block } from "../../../../dialog/model/reply.ts";
import { ok } from "../../../../dialog/result.ts";

/** What the scripted assistant answers; what is left out is as in an ordinary answer in the language of the message. */
export interface Scripted {
  readonly text?: string;
  readonly language?: Language;
  readonly outcome?: Outcome;
  readonly blocks?: readonly Block[];
  readonly owned?: boolean;
}

export type Script = (incoming: Incoming) => Scripted | Promise<Scripted>;

export interface ScriptedAssistant extends Assistant {
  readonly received: Incoming[];
  readonly begun: { key: string; language: Language; address: Address | null }[];
  readonly chosen: { conversation: string; language: Language }[];
  script: Script;
}

/** Answers by script, keeps every call, and repeats the answer to a key it has seen, as the real one does. */
export function scriptedAssistant(script: Script): ScriptedAssistant {
  const answered = new Map<string, Processed>();
  const remember = (key: string | null, make: () => Processed | Promise<Processed>): Promise<Processed> | Processed => {
    const known = key === null ? undefined : answered.get(key);
    if (known) return { ...known, duplicate: true };
    return Promise.resolve(make()).then((made) => {
      if (key !== null) answered.set(key, made);
      return made;
    });
  };
  const fake: ScriptedAssistant = {
    received: [],
    begun: [],
    chosen: [],
    script,
    async receive(incoming) {
      fake.received.push(incoming);
      const language = incoming.language ?? "de";
      return ok(
        await remember(incoming.key, async () =>
          processed(incoming.conversation ?? "none", language, await fake.script(incoming)),
        ),
      );
    },
    async begin({ key, language, address }) {
      fake.begun.push({ key, language, address });
      const conversation = `conversation-${fake.begun.length}`;
      return ok(await remember(key, () => processed(conversation, language, { text: "Guten Tag, hier spricht eine Maschine." })));
    },
    async chooseLanguage(conversation, language) {
      fake.chosen.push({ conversation, language });
      return ok(processed(conversation, language, { text: `switched to ${language}`, outcome: "command" }));
    },
  };
  return fake;
}

function processed(conversation: string, spoken: Language, scripted: Scripted): Processed {
  const language = scripted.language ?? spoken;
  const blocks = scripted.blocks ?? [{ kind: "paragraph", language, text: scripted.text ?? "Das kostet nichts." }];
  const replies = scripted.owned ? [] : [message(conversation, language, blocks, scripted.outcome ?? "answered")];
  return { conversation, language, replies, duplicate: false, owned: scripted.owned ?? false, found: [] };
}

const message = (conversation: string, language: Language, blocks: readonly Block[], outcome: Outcome): Message => ({
  id: "m",
  conversation,
  direction: "out",
  author: "assistant",
  text: "",
  language,
  blocks,
  answers: null,
  outcome,
  entries: [],
  aspect: null,
  findings: [],
  model: null,
  at: 0,
});
