import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { renderText } from "./accessibility/render/text.ts";
import { type Core, openCore } from "./composition.ts";
import type { Processed } from "./dialog/assistant.ts";
import { cleanText } from "./dialog/intake.ts";
import { readTexts } from "./dialog/language/texts.ts";
import { CHANNELS } from "./dialog/model/conversation.ts";
import { isLanguage, LANGUAGES, type Language } from "./dialog/model/language.ts";
import { hashPassword } from "./handoff/staff/password.ts";
import { listOpen, runCheck } from "./knowledge/check/run.ts";
import { documentSchema, openDocuments } from "./knowledge/documents.ts";
import { loadLexicon } from "./knowledge/lexicon/load.ts";

const USAGE = `Usage (each through npm, so that the right Node runs it):
  npm run -s ask -- [--json] [--documents FILE.jsonl] [--language xx] [question]
  npm run -s knowledge -- check [--json]
  npm run -s knowledge -- open       (what editors must still settle)
  npm run -s staff -- hash          (reads a password from standard input)
`;

async function main(): Promise<number> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === "ask") return ask(rest);
  if (command === "knowledge" && rest[0] === "check") return check(rest.includes("--json"));
  if (command === "knowledge" && rest[0] === "open") return listOpen();
  if (command === "staff" && rest[0] === "hash") return hash();
  process.stderr.write(USAGE);
  return 2;
}

/** The fixed texts belong to the dialog, which the knowledge folder does not reach into: their keys are handed over. */
const check = (json: boolean): number =>
  runCheck({ json, fixedTexts: new Map(LANGUAGES.map((language) => [language, Object.keys(readTexts(language))])) });

async function hash(): Promise<number> {
  const password = readFileSync(0, "utf8").replace(/\r?\n$/, "");
  if (password.length < 12) {
    process.stderr.write("At least 12 characters, please.\n");
    return 1;
  }
  process.stdout.write(`${await hashPassword(password)}\n`);
  return 0;
}

/** One line of `ask --json` (DESIGN §8). */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  language: z.enum(LANGUAGES).nullish(),
  channel: z.enum(CHANNELS).nullish(),
  conversation: z.union([z.string(), z.number()]).transform(String).nullish(),
});
type Line = z.infer<typeof lineSchema>;

async function ask(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: { json: { type: "boolean" }, documents: { type: "string" }, language: { type: "string" } },
  });
  if (values.language !== undefined && !isLanguage(values.language)) {
    process.stderr.write(`Unknown language. Known: ${LANGUAGES.join(", ")}\n`);
    return 2;
  }
  const core = await openCore({
    databaseUrl: "sqlite::memory:",
    ...(values.documents ? { knowledge: readDocuments(values.documents) } : {}),
  });
  const language = isLanguage(values.language) ? values.language : null;
  if (values.json) await answerLines(core, language);
  else process.stdout.write(`${await answerOnce(core, positionals.join(" ") || readFileSync(0, "utf8"), language)}\n`);
  await core.storage.close();
  return 0;
}

function readDocuments(file: string) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const lexicon = loadLexicon(fileURLToPath(new URL("knowledge/lexicon", import.meta.url)));
  return openDocuments(
    lines.map((line) => documentSchema.parse(JSON.parse(line))),
    lexicon,
  );
}

async function answerOnce(core: Core, question: string, language: Language | null): Promise<string> {
  const answer = await turn(core, { text: question, language }, new Map());
  return "error" in answer ? `(${answer.error.code})` : answer.text;
}

/** In the order of the input; an unusable line gets an `error` and does not end the run. */
async function answerLines(core: Core, language: Language | null): Promise<void> {
  const conversations = new Map<string, string>();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const asked = readLine(line);
    const answer = asked
      ? await turn(core, { ...asked, language: asked.language ?? language }, conversations)
      : { id: null, error: { code: "channel.malformed" } };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function readLine(line: string): Line | null {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

async function turn(core: Core, line: Line, conversations: Map<string, string>) {
  const id = line.id ?? null;
  const began = performance.now();
  const text = cleanText(line.text);
  if (!text.ok) return { id, error: { code: text.error.code } };
  const known = line.conversation ? (conversations.get(line.conversation) ?? null) : null;
  const processed = await core.assistant.receive(
    {
      channel: line.channel ?? "cli",
      key: null,
      conversation: known,
      text: text.value,
      language: line.language ?? null,
      address: null,
      threads: [],
    },
    AbortSignal.timeout(30_000),
  );
  if (!processed.ok) return { id, error: { code: processed.error.code } };
  if (line.conversation) conversations.set(line.conversation, processed.value.conversation);
  return { id, ...describe(processed.value), milliseconds: Math.round((performance.now() - began) * 1_000) / 1_000 };
}

function describe(processed: Processed) {
  const [reply] = processed.replies;
  const blocks = reply?.blocks ?? [];
  return {
    language: reply?.language ?? processed.language,
    outcome: reply?.outcome ?? null,
    entries: ranked(processed),
    aspect: reply?.aspect ?? null,
    text: renderText(blocks, { width: Number.POSITIVE_INFINITY }),
    choices: blocks.flatMap((block) => (block.kind === "choice" ? block.options : [])),
  };
}

/** What was answered comes first, then what else search found; at most ten, each once. */
function ranked({ replies, found }: Processed) {
  const scores = new Map(found.map(({ entry, score }) => [entry, score]));
  const answered = replies.flatMap((reply) => (reply.outcome === "answered" ? reply.entries.map((entry) => entry.id) : []));
  const order = [...new Set([...answered, ...[...found].sort((a, b) => b.score - a.score).map(({ entry }) => entry)])];
  return order.slice(0, 10).map((entry) => ({ id: entry, score: Math.round((scores.get(entry) ?? 1) * 1_000) / 1_000 }));
}

process.exitCode = await main();
