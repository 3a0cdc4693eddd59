import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadLexicon } from "../../../knowledge/lexicon/load.ts";
import { createWordReader } from "../../../knowledge/words.ts";
import { encodeModel, trainLinear } from "./linear.ts";
import { aspectTexts, dangerTexts, type Labelled, scopeTexts } from "./texts.ts";

const ROOT = join(import.meta.dirname, "../../..");
const reader = createWordReader(loadLexicon(join(ROOT, "knowledge/lexicon")));

function learn(name: string, texts: readonly Labelled[]): string {
  const classes = [...new Set(texts.map(({ label }) => label))].sort();
  const samples = texts.map(({ language, text, label, weight }) => ({ names: reader.read(text, language), label, weight }));
  const file = encodeModel(trainLinear(samples, { classes }));
  writeFileSync(join(ROOT, `dialog/guards/model/${name}.bin`), file);
  return `${name}: ${texts.length} texts, ${classes.length} classes, ${Math.round(file.length / 1024)} kB`;
}

/**
 * Learns the classifiers of dialog/guards/model from our own texts and writes them.
 *
 * @returns what was learned, a line each
 */
export const learnModels = (): string[] => [
  learn("danger", dangerTexts()),
  learn("aspect", aspectTexts()),
  learn("scope", scopeTexts()),
];
