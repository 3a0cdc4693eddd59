import { skeletonOfLatin } from "../match/romanise.ts";
import { fold } from "./fold.ts";

/** One word of a message in every form under which a phrase may know it. */
export interface Token {
  /** The folded word, then what is left without clitics, then its romanised skeleton. */
  readonly forms: readonly string[];
  /** Number of the sentence in the message. */
  readonly sentence: number;
  readonly first: boolean;
  last: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[.!?؟؛;\n…]+/gu;
const ENDS = /^[.!?؟؛;\n…]/;
/** French elision: the word behind the apostrophe is a word of its own. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=.)/;
const ARABIC = /^[\u0600-\u06ff]/;
/** "And", "in", "to" and the article are written on to an Arabic word. */
const CLITICS = /^(?:(?:و|ف)?(?:بال|كال|لل|ال)|و|ف|ب|ل)(?=.{2})/;
/** Persian verb prefixes that people write apart or together. */
const PERSIAN_PREFIX = new Set(["مي", "نمي"]);
const LATIN = /^[a-z]/;

/** "Help help help": more of the same says nothing new, and would only cost time. */
const MOST_REPEATS = 3;

/** Marks a form as romanised, so that it never meets a word as written. */
export const ROMANISED = "~";

/** Cuts a message into words; full stops, question and exclamation marks and new lines end sentences. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let first = true;
  let prefix = "";
  let repeated = 0;
  let before = "";
  const push = (word: string): void => {
    repeated = word === before ? repeated + 1 : 1;
    before = word;
    if (repeated > MOST_REPEATS) return;
    tokens.push({ forms: formsOf(word), sentence, first, last: false });
    first = false;
  };
  const close = (): void => {
    if (prefix !== "") push(prefix);
    prefix = "";
    const last = tokens.at(-1);
    if (last) last.last = true;
    if (!first) sentence++;
    first = true;
  };
  for (const raw of fold(text).match(WORD) ?? []) {
    if (ENDS.test(raw)) {
      close();
      continue;
    }
    for (const word of splitElision(raw)) {
      if (PERSIAN_PREFIX.has(word)) {
        prefix = word;
        continue;
      }
      push(prefix + word);
      prefix = "";
    }
  }
  close();
  return tokens;
}

function splitElision(raw: string): readonly string[] {
  const elided = ELIDED.exec(raw)?.[0];
  if (elided) return [elided.slice(0, -1), raw.slice(elided.length).replaceAll("'", "")];
  return [raw.replaceAll("'", "")];
}

function formsOf(word: string): readonly string[] {
  if (ARABIC.test(word)) {
    const bare = word.replace(CLITICS, "");
    const conjoined = /^[وف]/.test(word) && word.length > 3 ? [word.slice(1)] : [];
    return bare === word ? [word] : [word, bare, ...conjoined.filter((form) => form !== bare)];
  }
  return LATIN.test(word) ? [word, ROMANISED + skeletonOfLatin(word)] : [word];
}
