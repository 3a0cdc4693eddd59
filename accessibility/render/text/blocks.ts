import type { TextLanguage } from "../../../dialog/model/language.ts";
import type { Block, Contact, Hours } from "../../../dialog/model/reply.ts";
import { labelsOf } from "../../labels/index.ts";
import { capitalised, dayNames, openTimes, weekOf } from "../../opening-hours.ts";
import { keptRun, prepare } from "./bidi.ts";

/** One piece of text that is wrapped by itself; `marker` is its bullet or number. */
export interface Item {
  readonly text: string;
  readonly marker?: string;
}

/** A block as pieces of plain text, before wrapping. */
export function itemsOf(block: Block): readonly Item[] {
  const { language } = block;
  switch (block.kind) {
    case "paragraph":
      return [{ text: prepare(block.text, language) }];
    case "notice":
      return [{ text: `${labelsOf(language)[block.tone]}${labelsOf(language).colon}${prepare(block.text, language)}` }];
    case "list":
      return block.items.map((item) => ({ text: prepare(item, language), marker: "- " }));
    case "steps":
      return numbered(block.items, language);
    case "link":
      return [{ text: target(block.text, block.href, language) }];
    case "form":
      return [{ text: target(`${block.text} (${block.format})`, block.href, language) }];
    case "contact":
      return contactItems(block);
    case "hours":
      return hoursItems(block);
    case "choice": {
      const labels = block.options.map((option) => option.label);
      const prompt = block.prompt === "" ? [] : [{ text: prepare(block.prompt, language) }];
      return [...prompt, ...numbered(labels, language), { text: labelsOf(language).answerWithNumber }];
    }
  }
}

const numbered = (texts: readonly string[], language: TextLanguage): readonly Item[] =>
  texts.map((text, index) => ({ text: prepare(text, language), marker: `${index + 1}. ` }));

/**
 * The address stands in angle brackets, which mail clients know as its ends (RFC 3986, appendix C): the full stop after it and
 * the control that closes an isolate never become part of the link.
 */
function target(text: string, href: string, language: TextLanguage): string {
  const shown = href.replace(/^(?:tel|mailto):/i, "");
  return `${prepare(text, language)}${labelsOf(language).colon}${keptRun(`<${shown}>`, language)}`;
}

function contactItems(contact: Contact): readonly Item[] {
  const { language } = contact;
  const labels = labelsOf(language);
  const line = (label: string, value: string | undefined): readonly Item[] =>
    value ? [{ text: label + labels.colon + keptRun(value, language) }] : [];
  return [
    ...(contact.name ? [{ text: keptRun(contact.name, language) }] : []),
    ...line(labels.phone, contact.phone),
    ...line(labels.email, contact.email),
    ...line(labels.address, contact.address),
  ];
}

function hoursItems(hours: Hours): readonly Item[] {
  const { language } = hours;
  const { hours: label, colon } = labelsOf(language);
  const days = weekOf(hours).map((group) => ({
    text:
      capitalised(dayNames(group, language), language) + colon + openTimes(group, language, (time) => prepare(time, language)),
  }));
  return [{ text: (label + colon).trimEnd() }, ...days];
}
