import type { TextLanguage } from "../../../dialog/model/language.ts";
import type { Block, Contact, Hours } from "../../../dialog/model/reply.ts";
import { labelsOf } from "../../labels/index.ts";
import { fill } from "../../labels/labels.ts";
import { dayNames, openTimes, weekOf } from "../../opening-hours.ts";
import { speakNumber } from "./addresses.ts";
import { secondsOf } from "./duration.ts";
import { speak, speakWords } from "./speak.ts";

/** One sentence to be said. `keep`: said even when the answer is too long, because the caller must react to it. */
export interface Utterance {
  readonly text: string;
  readonly language: TextLanguage;
  readonly keep: boolean;
  /** How long it takes, estimated. */
  readonly seconds: number;
}

/** A list is said in one breath up to this many items of this many characters, otherwise each item is a sentence. */
const BREATH_ITEMS = 4;
const BREATH_CHARACTERS = 60;

const known = new WeakMap<Block, readonly Utterance[]>();

/**
 * What is said of a block. Remembered for as long as the block lives: the check and the phone both ask, and blocks of the
 * knowledge base are said again and again (STYLE, habit 6).
 */
export function utterancesOf(block: Block): readonly Utterance[] {
  const before = known.get(block);
  if (before !== undefined) return before;
  const utterances = utter(block);
  known.set(block, utterances);
  return utterances;
}

/** Links are dropped: nobody can note down an address by ear. */
function utter(block: Block): readonly Utterance[] {
  const { language } = block;
  const labels = labelsOf(language);
  switch (block.kind) {
    case "paragraph":
      return said(speak(block.text, language), language);
    case "notice":
      return notice(block);
    case "list":
      return said(listed(block.items, language), language);
    case "steps":
      return said(numbered(block.items, language), language);
    case "link":
      return [];
    case "form":
      return said([fill(labels.speech.formOnline, { title: speakWords(block.text, language) })], language);
    case "contact":
      return contactUtterances(block);
    case "hours":
      return said(hoursSentences(block), language);
    case "choice":
      return said([...speak(block.prompt, language), ...pressKeys(block.options, language)], language, true);
  }
}

export const utterance = (text: string, language: TextLanguage, keep = false): Utterance => ({
  text,
  language,
  keep,
  seconds: secondsOf(text, language),
});

const said = (texts: readonly string[], language: TextLanguage, keep = false): readonly Utterance[] =>
  texts.map((text) => utterance(text, language, keep));

/** An emergency begins with what to do, without the word "emergency" before it. */
function notice(block: Extract<Block, { kind: "notice" }>): readonly Utterance[] {
  const sentences = speak(block.text, block.language);
  if (block.tone === "emergency") return said(sentences, block.language, true);
  const [first, ...rest] = sentences;
  return first === undefined ? [] : said([`${labelsOf(block.language)[block.tone]}: ${first}`, ...rest], block.language);
}

function listed(items: readonly string[], language: TextLanguage): readonly string[] {
  const breath = items.length <= BREATH_ITEMS && items.every((item) => item.length <= BREATH_CHARACTERS && !/[.!?؟:]/.test(item));
  if (!breath) return items.flatMap((item) => speak(item, language));
  const words = items.map((item) => speakWords(item, language)).filter((item) => item !== "");
  const { and, comma } = labelsOf(language);
  const last = words.at(-1);
  if (last === undefined) return [];
  return [words.length === 1 ? `${last}.` : `${words.slice(0, -1).join(comma)}${and}${last}.`];
}

/** "First: …" up to the tenth, then the number. */
const numbered = (items: readonly string[], language: TextLanguage): readonly string[] =>
  items.flatMap((item, index) => {
    const [first, ...rest] = speak(item, language);
    const ordinal = labelsOf(language).speech.ordinals[index] ?? String(index + 1);
    return first === undefined ? [] : [`${ordinal}: ${first}`, ...rest];
  });

const pressKeys = (options: Extract<Block, { kind: "choice" }>["options"], language: TextLanguage): readonly string[] =>
  options.map((option, index) =>
    fill(labelsOf(language).speech.press, { key: String(index + 1), label: speakWords(option.label, language) }),
  );

/** The office's name and address are German in every language, and are said by a German voice. */
function contactUtterances(contact: Contact): readonly Utterance[] {
  const { language } = contact;
  const labels = labelsOf(language);
  const german: TextLanguage = language === "de-simple" ? language : "de";
  const utterances: Utterance[] = [...said(speak(contact.name, german), german)];
  const number = speakNumber(contact.phone ?? "", language);
  if (number !== "") utterances.push(utterance(`${labels.phone}: ${number}.`, language));
  if (contact.email) {
    const { spelling, emailOnline } = labels.speech;
    utterances.push(
      utterance(spelling === null ? emailOnline : `${labels.email}: ${speakWords(contact.email, language)}.`, language),
    );
  }
  if (contact.address) {
    utterances.push(utterance(`${labels.address}:`, language), ...said(speak(contact.address, german), german));
  }
  return utterances;
}

function hoursSentences(hours: Hours): readonly string[] {
  const { language } = hours;
  const labels = labelsOf(language);
  const open = weekOf(hours).filter((group) => group.spans.length > 0);
  const days = open.flatMap((group) => speak(`${dayNames(group, language)}: ${openTimes(group, language)}`, language));
  return days.length === 0 ? [`${labels.hours}: ${labels.closed}.`] : [`${labels.hours}:`, ...days];
}
