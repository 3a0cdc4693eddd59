import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadLexicon } from "../../../knowledge/lexicon/load.ts";
import { createWordReader } from "../../../knowledge/words.ts";
import { encodeModel, trainLinear } from "./linear.ts";
import { aspectTexts, dangerTexts, type Labelled, scopeTexts } from "./texts.ts";

/** Learns the classifiers of dialog/guards/model from our own texts and writes them: `node test/eval/fit/models.ts`. */
const ROOT = join(import.meta.dirname, "../../..");
const reader = createWordReader(loadLexicon(join(ROOT, "knowledge/lexicon")));

function train(name: string, texts: readonly Labelled[]): void {
  const classes = [...new Set(texts.map(({ label }) => label))].sort();
  const samples = texts.map(({ language, text, label, weight }) => ({ names: reader.read(text, language), label, weight }));
  const file = encodeModel(trainLinear(samples, { classes }));
  writeFileSync(join(ROOT, `dialog/guards/model/${name}.bin`), file);
  console.log(`${name}: ${texts.length} texts, ${classes.length} classes, ${Math.round(file.length / 1024)} kB`);
}

train("danger", dangerTexts());
train("aspect", aspectTexts());
train("scope", scopeTexts());
