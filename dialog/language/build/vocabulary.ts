import { join } from "node:path";
import { frequentWords } from "../frequent.ts";
import { LABELS_OF_SCRIPT, type Label } from "../labels.ts";
import { readWords, type Script } from "../words.ts";
import { readWordList } from "./dawg.ts";
import { OTHER_LISTS, readTexts, WORD_LISTS } from "./sources.ts";

/** Words with weights: how often training draws a word of a label. */
export type Weighted = Map<string, number>;
export type Vocabulary = ReadonlyMap<Label, Weighted>;

export interface Sources {
  /** Folder with tesseract's *.traineddata files. */
  readonly tessdata: string;
  /** shared/data of the project. */
  readonly data: string;
}

/** A word listed only with a capital is mostly a name. German nouns are the exception. */
const NAME_WEIGHT = 0.3;
const FREQUENT_WEIGHT = 25;

/** The words of every label that are written in a script, weighted by how common they seem to be. */
export function readVocabulary(sources: Sources, script: Script): Vocabulary {
  const texts = readTexts(sources.data);
  const vocabulary = new Map<Label, Weighted>();
  for (const label of LABELS_OF_SCRIPT[script]) {
    const weighted: Weighted = new Map();
    for (const list of label === "other" && script === "latin" ? OTHER_LISTS : (WORD_LISTS[label] ?? [])) {
      addList(weighted, readWordList(join(sources.tessdata, `${list}.traineddata`)), script, label);
    }
    addText(weighted, texts.get(label) ?? "", script);
    for (const word of frequentWords(label)) weighted.set(word, (weighted.get(word) ?? 0) + FREQUENT_WEIGHT);
    vocabulary.set(label, weighted);
  }
  return vocabulary;
}

/** The lists have no counts, but a common word is in them as "word", "Word" and "WORD". */
function addList(weighted: Weighted, list: readonly string[], script: Script, label: Label): void {
  const forms = new Map<string, { count: number; lower: boolean }>();
  for (const entry of list) {
    const words = readWords(entry);
    const [word] = words;
    if (word === undefined || words.length > 1 || word.script !== script) continue;
    const form = forms.get(word.text) ?? { count: 0, lower: false };
    forms.set(word.text, { count: form.count + 1, lower: form.lower || entry === entry.toLowerCase() });
  }
  for (const [word, { count, lower }] of forms) {
    const weight = count ** 1.3 * (lower || label === "de" ? 1 : NAME_WEIGHT);
    weighted.set(word, (weighted.get(word) ?? 0) + weight);
  }
}

function addText(weighted: Weighted, text: string, script: Script): void {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    for (const word of readWords(line)) {
      if (word.script === script) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    }
  }
  for (const [word, count] of counts) weighted.set(word, (weighted.get(word) ?? 0) + 2 * Math.log2(1 + count));
}
