import { direction, type TextLanguage } from "../../../dialog/model/language.ts";
import { runsOf } from "../../runs.ts";

/** Isolates of Unicode's bidirectional algorithm (UAX #9, 2.4). They end with the line, so each line carries its own. */
const LRI = "\u2066";
const RLI = "\u2067";
const PDI = "\u2069";

/** Embeddings, overrides and isolates found inside a text: one without its end would turn round the rest of the mail. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** All that ends a paragraph for the bidi algorithm (class B) is one kind of line break here. */
const BREAKS = /\r\n?|[\u001c-\u001e\u0085\u2028\u2029]/g;
const FOREIGN = /[\r\u001c-\u001e\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Stands for a blank where no line may break. Private use, turned back by `finishLine`. */
const KEPT = "\ue000";

const withoutControls = (text: string): string => (FOREIGN.test(text) ? text.replace(CONTROLS, "").replace(BREAKS, "\n") : text);

/** A text that the wrapper keeps on one line, read from left to right inside right-to-left text. */
export function keptRun(text: string, language: TextLanguage): string {
  const kept = withoutControls(text).replace(/\s/g, KEPT);
  return direction(language) === "rtl" ? LRI + kept + PDI : kept;
}

/** A text prepared for wrapping: no controls of its own, phone numbers and addresses whole and isolated, "46 €" kept together. */
export function prepare(text: string, language: TextLanguage): string {
  return runsOf(withoutControls(text))
    .map((run) => (run.kind === "plain" ? run.text.replace(/(?<=\d) (?=[€%])/g, KEPT) : keptRun(run.text, language)))
    .join("");
}

/** A finished line: kept blanks are blanks again; a right-to-left line is isolated, since mail clients assume left to right. */
export function finishLine(line: string, language: TextLanguage): string {
  const plain = line.replaceAll(KEPT, " ");
  return direction(language) === "rtl" && plain !== "" ? RLI + plain + PDI : plain;
}
