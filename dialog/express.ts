import { HOTLINES } from "./emergency.ts";
import { foreignBlocks } from "./foreign.ts";
import type { Channel } from "./model/conversation.ts";
import type { Language } from "./model/language.ts";
import type { Block, EntryReference, Reply } from "./model/reply.ts";
import type { DialogState, PendingOption, Topic } from "./model/state.ts";
import type { Answers, Texts } from "./ports.ts";
import type { Effect, Turn } from "./turn/events.ts";

export interface Expression {
  readonly reply: Reply;
  /** An answer would be more exact if the citizen said where they live. */
  readonly pending: DialogState["pending"];
}

interface Words {
  readonly blocks: Block[];
  readonly entries: EntryReference[];
  pending: DialogState["pending"];
  aspect: Topic["aspect"] | null;
}

/** Puts the effects of a turn into approved words: fixed texts and entries, nothing else. */
export function express(turn: Turn, channel: Channel, answers: Answers, texts: Texts): Expression {
  const words: Words = { blocks: [], entries: [], pending: turn.state.pending, aspect: null };
  const context = { language: turn.state.language, channel, answers, texts };
  for (const effect of turn.effects) expressEffect(effect, context, words);
  return {
    reply: {
      language: turn.state.language,
      outcome: turn.outcome,
      blocks: words.blocks,
      entries: words.entries,
      aspect: words.aspect,
    },
    pending: words.pending,
  };
}

interface Context {
  readonly language: Language;
  readonly channel: Channel;
  readonly answers: Answers;
  readonly texts: Texts;
}

function expressEffect(effect: Effect, context: Context, words: Words): void {
  const { language, texts } = context;
  switch (effect.kind) {
    case "say": {
      const text = texts.say(channelKey(effect.key, context), language, effect.values);
      words.blocks.push(
        effect.tone ? { kind: "notice", language, tone: effect.tone, text } : { kind: "paragraph", language, text },
      );
      return;
    }
    case "emergency":
      words.blocks.push(...emergencyBlocks(effect.need, context));
      return;
    case "answer":
      expressAnswer(effect, context, words);
      return;
    case "ask":
      words.blocks.push(choiceBlock(effect.options, context));
      words.entries.push(...effect.options.flatMap((option) => (option.entry ? [reference(option.entry, context)] : [])));
      return;
    case "askPlace":
      words.blocks.push({
        kind: "paragraph",
        language,
        text: texts.say("askPlaceAgain", language, { places: effect.candidates.map(({ name }) => name).join(", ") }),
      });
      return;
    case "foreign":
      words.blocks.push(...foreignBlocks(effect.language, context));
      return;
    case "openCase":
    case "recordGap":
      return;
  }
}

/** "handoff.wish" on the phone is "handoff.wish.phone" where the texts have it. */
const channelKey = (key: string, { channel, texts, language }: Context): string => {
  const special = `${key}.${channel}`;
  return texts.has(special, language) ? special : key;
};

function emergencyBlocks(need: keyof typeof HOTLINES, { language, texts }: Context): Block[] {
  const lines = HOTLINES[need].map(({ number, key }) => texts.say(key, language, { number }));
  const [first, ...others] = lines;
  const notice: Block = {
    kind: "notice",
    language,
    tone: "emergency",
    text: `${first ?? ""} ${texts.say(`emergency.${need}`, language)}`.trim(),
  };
  return others.length > 0 ? [notice, { kind: "list", language, items: others }] : [notice];
}

function expressAnswer(effect: Effect & { kind: "answer" }, context: Context, words: Words): void {
  const { language, texts, answers, channel } = context;
  const answer = answers.compose({ ...effect.topic, language, place: effect.place, brief: channel === "phone" });
  if (!answer) {
    words.blocks.push({ kind: "paragraph", language, text: texts.say("notFound", language) });
    return;
  }
  if (effect.question !== null) words.blocks.push({ kind: "paragraph", role: "heading", language, text: answer.entry.title });
  words.blocks.push(...answer.blocks);
  words.entries.push(answer.entry);
  words.aspect = words.aspect ?? answer.aspect;
  if (!answer.asksPlace) return;
  words.blocks.push({ kind: "paragraph", language, text: texts.say("askPlace", language) });
  words.pending = { kind: "place", topic: effect.topic, candidates: [] };
}

function choiceBlock(options: readonly PendingOption[], context: Context): Block {
  const { language, texts, answers } = context;
  const label = ({ entry }: PendingOption) =>
    (entry && (answers.situation(entry, language) ?? answers.title(entry, language))) ?? texts.say("choice.other", language);
  return {
    kind: "choice",
    language,
    prompt: texts.say("choice.prompt", language),
    options: options.map((option) => ({ id: option.id, label: label(option) })),
  };
}

const reference = (entry: string, { answers, language }: Context): EntryReference => ({
  id: entry,
  version: answers.version(entry),
  title: answers.title(entry, language) ?? entry,
});
