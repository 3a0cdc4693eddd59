import { createAspectReader } from "../../../dialog/guards/aspects.ts";
import { createSignalReader } from "../../../dialog/guards/signals.ts";
import { wordReader } from "../../support/words.ts";
import { contentQuestions, halfOf, type Row, rowsOf } from "./data.ts";

/** Prints one JSON object with the figures of both halves; `--errors`: what went wrong, to standard error. */
const listErrors = process.argv.includes("--errors");
const signals = createSignalReader(wordReader());
const aspects = createAspectReader(wordReader());

/** Cries for help among the example questions: an alarm is right. */
const CRIES = new Set([
  "Ein Kind in der Nachbarschaft wird geschlagen, was soll ich tun?",
  "Ich mache mir Sorgen um ein Kind, wen rufe ich an?",
  "Ich bin selbst ein Kind und habe Angst zu Hause, wer hilft mir?",
  "Ich kann nicht mehr und habe Angst, meinem Kind etwas zu tun",
  "Ich kann nicht mehr, wer hilft mir?",
  "Ich denke daran, mir das Leben zu nehmen",
]);

type Half = "tuning" | "test";
const HALVES: readonly Half[] = ["tuning", "test"];

/** Share of rows that are right, in each half. */
function measure(name: string, rows: readonly Row[], isRight: (row: Row) => boolean) {
  const figures = HALVES.map((half) => {
    const part = rows.filter((row) => halfOf(row.text) === half);
    const wrong = part.filter((row) => !isRight(row));
    if (listErrors) for (const row of wrong) console.error(`${name} ${row.language} ${row.gold.join(" ")}: ${row.text}`);
    return [half, { rows: part.length, wrong: wrong.length }] as const;
  });
  return Object.fromEntries(figures);
}

const read = (row: Row) => signals.read(row.text, row.language);
const alarms = ["emergencies", "emergencies-2", "emergencies-3", "emergencies-4"].flatMap(rowsOf);
const questions = contentQuestions();
const unseen = { emergencies: rowsOf("unseen-emergencies"), calm: rowsOf("unseen-calm") };
const calm = [...rowsOf("calm"), ...questions.filter((row) => !CRIES.has(row.text))];
const cries = questions.filter((row) => CRIES.has(row.text));
const asked = rowsOf("aspects");
const languages = [...new Set(asked.map((row) => row.language))];

console.log(
  JSON.stringify({
    emergencies: {
      missed: measure("missed", [...alarms, ...cries], (row) => read(row).emergency !== null),
      otherNeed: measure("need", alarms, (row) => [null, row.gold[0]].includes(read(row).emergency)),
      falseAlarms: measure("alarm", calm, (row) => read(row).emergency === null),
      falseAlarmRate: calm.filter((row) => read(row).emergency !== null).length / calm.length,
    },
    unseen: {
      emergencies: unseen.emergencies.length,
      missed: unseen.emergencies.filter((row) => read(row).emergency === null).length,
      calm: unseen.calm.length,
      falseAlarms: unseen.calm.filter((row) => read(row).emergency !== null).length,
    },
    human: measure("human", rowsOf("humans"), (row) => read(row).human === (row.gold[0] === "1")),
    outOfScope: measure("scope", rowsOf("scope"), (row) => read(row).outOfScope === (row.gold[0] === "1")),
    questionsOutOfScope: questions.filter((row) => read(row).outOfScope).length / questions.length,
    aspects: {
      accuracy: Object.fromEntries(
        languages.map((language) => {
          const rows = asked.filter((row) => row.language === language);
          return [language, rows.filter((row) => aspects.read(row.text, language) === row.gold[0]).length / rows.length];
        }),
      ),
      ...measure("aspect", asked, (row) => aspects.read(row.text, row.language) === row.gold[0]),
    },
  }),
);
