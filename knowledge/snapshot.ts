import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Language } from "../dialog/model/language.ts";
import { type Content, type ContentProblem, type LoadedEntry, loadContent } from "./load.ts";
import type { Entry } from "./model/entry.ts";
import type { EntryText } from "./model/text.ts";

/** Goes up with every change of the entry model: an older snapshot is then made anew. */
const FORMAT = 2;

interface Snapshot {
  readonly signature: string;
  readonly entries: readonly (readonly [Entry, readonly EntryText[]])[];
  readonly offices: Content["offices"];
  readonly problems: readonly ContentProblem[];
}

type Loaded = ReturnType<typeof loadContent>;

/**
 * Reads all entries, from the snapshot of the last time when no file has changed since. Reading 1 800 YAML files and
 * checking each against its schema takes most of a second and leaves 60 MB of garbage; the snapshot takes a tenth.
 *
 * @param file - where the snapshot is kept; a place that cannot be written to only costs time
 */
export function loadCurrent(dir: string, file: string): Loaded {
  const signature = signatureOf(dir);
  const kept = readSnapshot(file);
  if (kept?.signature === signature) return restore(kept);
  const loaded = loadContent(dir);
  keep(file, signature, loaded);
  return loaded;
}

/** Path, size and time of change of every file. */
function signatureOf(dir: string): string {
  const hash = createHash("sha256").update(String(FORMAT));
  for (const item of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function readSnapshot(file: string): Snapshot | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Snapshot;
  } catch {
    return null; // none yet, or half of one: it is made anew
  }
}

function restore({ entries, offices, problems }: Snapshot): Loaded {
  const loaded = entries.map(([entry, texts]): readonly [string, LoadedEntry] => [
    entry.id,
    { entry, texts: new Map(texts.map((text): [Language, EntryText] => [text.language, text])) },
  ]);
  return { content: { entries: new Map(loaded), offices }, problems };
}

/** Written beside its place and moved there, so that nobody ever reads half a snapshot. */
function keep(file: string, signature: string, { content, problems }: Loaded): void {
  const entries = [...content.entries.values()].map(({ entry, texts }) => [entry, [...texts.values()]] as const);
  const snapshot: Snapshot = { signature, entries, offices: content.offices, problems };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(snapshot));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // a read-only installation: the next start reads the files again
  }
}
