import type { Language } from "../../dialog/model/language.ts";
import type { Content } from "../load.ts";
import type { Entry } from "../model/entry.ts";
import type { EntryText } from "../model/text.ts";

/** The kinds of things that are wrong with content; counted by kind, each stops CI. */
export type Kind =
  | "schema"
  | "service"
  | "missing"
  | "stale"
  | "placeholder"
  | "source"
  | "digit"
  | "speech"
  | "script"
  | "readability"
  | "texts";

export interface ContentFinding {
  readonly kind: Kind;
  /** "personalausweis/tr.yaml: modules.fees" */
  readonly where: string;
  readonly message: string;
}

/** One text of one entry in one language, with everything a rule may need. */
export interface Subject {
  readonly content: Content;
  readonly entry: Entry;
  readonly german: EntryText;
  readonly text: EntryText;
  readonly language: Language;
}

export type Rule = (subject: Subject) => ContentFinding[];

export const at = ({ entry, language }: Subject, part: string): string => `${entry.id}/${language}.yaml: ${part}`;
