/**
 * Builds dialog/language/model.bin, which tells the languages apart. See dialog/language/NOTICE.md for sources and licences.
 *
 *   mkdir /tmp/tess && cd /tmp/tess
 *   for l in deu eng tur ara fas kmr ukr rus pol ron bul fra hrv bos srp srp-latn spa ita sqi vie nld por hun ces
 *   do apt-get download tesseract-ocr-$l; done; for f in *.deb; do dpkg -x $f .; done
 *   npm install --prefix /tmp/eld eld@2.1.0
 *   node scripts/build-language-model.ts /tmp/eld/node_modules/eld /tmp/tess/usr/share/tesseract-ocr/5/tessdata ../shared/data
 *
 * Takes about four minutes on one core; the same sources give the same file. The test texts in shared/data/langid are not read.
 */
import { writeFileSync } from "node:fs";
import { openEld } from "../dialog/language/build/eld.ts";
import { lazily } from "../dialog/language/build/spelling.ts";
import { shareWords, train, type Weights, type Writer } from "../dialog/language/build/train.ts";
import { romanise } from "../dialog/language/build/transliterate.ts";
import { readVocabulary, type Sources, type Vocabulary } from "../dialog/language/build/vocabulary.ts";
import { LABELS_OF_SCRIPT, type Label } from "../dialog/language/labels.ts";
import { type Model, type ScriptModel, writeModel } from "../dialog/language/model.ts";
import type { Script } from "../dialog/language/words.ts";

/** Rows (as powers of two) and training steps for each script: Latin letters are shared by eighteen labels. */
const SIZES: Readonly<Record<Script, { bits: number; steps: number }>> = {
  latin: { bits: 17, steps: 9_000_000 },
  cyrillic: { bits: 17, steps: 3_000_000 },
  arabic: { bits: 16, steps: 2_000_000 },
};

const ROMANISED = { "ru-Latn": "ru", "uk-Latn": "uk", "bg-Latn": "bg", "ar-Latn": "ar", "fa-Latn": "fa" } as const;
type Romanised = keyof typeof ROMANISED;
const isRomanised = (label: Label): label is Romanised => Object.hasOwn(ROMANISED, label);

const write: Writer = (label, word, random) =>
  isRomanised(label) && !/\p{Script=Latin}/u.test(word) ? romanise[label](word, random) : lazily(word, label, random);

const read = new Map<Script, Vocabulary>();
function readOnce(sources: Sources, script: Script): Vocabulary {
  const vocabulary = read.get(script) ?? readVocabulary(sources, script);
  read.set(script, vocabulary);
  return vocabulary;
}

function vocabularyOf(sources: Sources, script: Script): Vocabulary {
  const vocabulary = new Map(readOnce(sources, script));
  if (script !== "latin") return vocabulary;
  const native = new Map([...readOnce(sources, "cyrillic"), ...readOnce(sources, "arabic")]);
  for (const label of LABELS_OF_SCRIPT.latin.filter(isRomanised)) {
    vocabulary.set(label, new Map([...(native.get(ROMANISED[label]) ?? []), ...(vocabulary.get(label) ?? [])]));
  }
  return vocabulary;
}

function build(sources: Sources, script: Script): ScriptModel {
  const settings = { labels: LABELS_OF_SCRIPT[script], ...SIZES[script], write };
  const raw = vocabularyOf(sources, script);
  const draft = train(raw, { ...settings, steps: settings.steps / 3, seed: 1 });
  return quantise(train(shareWords(raw, draft, judge), { ...settings, seed: 2 }));
}

/** One byte a weight: the largest tenth of a per cent is cut off, which costs nothing measurable. */
function quantise(weights: Weights): ScriptModel {
  const sizes = weights.rows
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
  const rows = Int8Array.from(weights.rows, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { labels: weights.labels, bits: weights.bits, scale, rows };
}

const [eld, tessdata, data] = process.argv.slice(2);
if (eld === undefined || tessdata === undefined || data === undefined)
  throw new Error("usage: build-language-model.ts ELD TESSDATA SHARED_DATA");
const judge = await openEld(eld);
const sources: Sources = { tessdata, data };
const model: Model = { latin: build(sources, "latin"), cyrillic: build(sources, "cyrillic"), arabic: build(sources, "arabic") };
const file = new URL("../dialog/language/model.bin", import.meta.url);
writeFileSync(file, writeModel(model));
