import type { TextLanguage } from "../../dialog/model/language.ts";
import type { Reply } from "../../dialog/model/reply.ts";
import { labelsOf } from "../labels/index.ts";
import { type Utterance, utterance, utterancesOf } from "./speech/blocks.ts";
import { shorten } from "./speech/shorten.ts";
import { speakWords } from "./speech/speak.ts";

export interface SpeechOptions {
  /** Longest time a caller listens to, estimated (see speech/duration.ts). 45 when not given, as for `short` in the content guide. */
  readonly maxSeconds?: number;
}

/** What one voice says. The phone switches the voice between segments. */
export interface Segment {
  readonly text: string;
  readonly language: TextLanguage;
}

export const MAX_SECONDS = 45;

/**
 * A reply as it is said on the phone: whole sentences, no addresses, brackets or signs, numbers in a form that voices read
 * right. Cut at the end of a sentence when it takes too long.
 */
export const renderSpeech = (reply: Reply, options: SpeechOptions = {}): readonly Segment[] =>
  segments(shorten(sayReply(reply), options.maxSeconds ?? MAX_SECONDS, reply.language));

/** All that there is to say, uncut. Sources are left out unless the legal basis was asked for. */
export function sayReply(reply: Reply): readonly Utterance[] {
  const utterances = reply.blocks
    .filter((block) => block.kind !== "paragraph" || block.role !== "source" || reply.aspect === "legalBasis")
    .flatMap(utterancesOf);
  return utterances.length > 0 ? utterances : onlyLinks(reply);
}

/** An answer that is nothing but a link: its name, and where to find it. */
function onlyLinks(reply: Reply): readonly Utterance[] {
  const link = reply.blocks.find((block) => block.kind === "link");
  if (link === undefined) return [];
  const { language } = link;
  const name = `${speakWords(link.text, language)}.`;
  return [name, labelsOf(language).speech.linkOnline].map((text) => utterance(text, language));
}

function segments(utterances: readonly Utterance[]): readonly Segment[] {
  const merged: Segment[] = [];
  for (const { text, language } of utterances) {
    const last = merged.at(-1);
    if (last?.language === language) merged[merged.length - 1] = { text: `${last.text} ${text}`, language };
    else merged.push({ text, language });
  }
  return merged;
}
