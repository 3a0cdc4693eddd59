import type { Language } from "../dialog/model/language.ts";
import type { Aspect } from "../dialog/model/outcome.ts";
import type { Block } from "../dialog/model/reply.ts";
import type { AnswerRequest, Answers, ComposedAnswer, Texts } from "../dialog/ports.ts";
import { createRecent } from "../dialog/recent.ts";
import { type FactFinder, fill } from "./facts/fill.ts";
import type { Content, LoadedEntry } from "./load.ts";
import { isOpen } from "./model/fact.ts";
import type { EntryText, ModuleName, Piece } from "./model/text.ts";
import { officeBlocks, placeBlocks, wantsPlace } from "./responsible.ts";

/** Which module answers which aspect; the short text where there is none. */
const MODULE_OF: Readonly<Partial<Record<Aspect, readonly ModuleName[]>>> = {
  requirements: ["requirements"],
  documents: ["documents"],
  procedure: ["procedure"],
  fees: ["fees"],
  deadline: ["deadline"],
  processingTime: ["processingTime"],
  responsible: ["responsible"],
  hours: ["responsible"],
  appointment: ["responsible"],
  online: ["online"],
  forms: ["forms", "online"],
};

/** What a written overview holds after the short text. */
const OVERVIEW: readonly ModuleName[] = ["documents", "procedure", "fees", "online"];

export interface KnowledgeBase {
  content(): Content;
}

/** Composes approved texts into blocks: facts filled in, sources named, the right office added. */
export function createAnswers(base: KnowledgeBase, texts: Texts): Answers {
  const published = (id: string): LoadedEntry | null => {
    const loaded = base.content().entries.get(id);
    return loaded && loaded.entry.audience === "public" && loaded.texts.has("de") ? loaded : null;
  };
  const recent = createRecent<ComposedAnswer | null>(RECENT_ANSWERS);
  return {
    title(id, language) {
      const loaded = published(id);
      const text = loaded && textFor(loaded, language);
      return text ? fill(text.title, text.language, finder(base.content(), id)) : null;
    },
    situation(id, language) {
      const loaded = published(id);
      const text = loaded && textFor(loaded, language);
      return text?.case ? fill(text.case, text.language, finder(base.content(), id)) : null;
    },
    version: (id) => published(id)?.texts.get("de")?.version ?? 0,
    compose(request) {
      const loaded = published(request.entry);
      return loaded ? recent.get(keyOf(request), () => compose(request, loaded, base.content(), texts)) : null;
    },
  };
}

/** The same answer is given to many: the last so many are kept as they were composed. About 4 kB each. */
const RECENT_ANSWERS = 1_000;

const keyOf = ({ entry, aspect, language, place, brief }: AnswerRequest): string =>
  `${entry} ${aspect} ${language} ${place ?? ""} ${brief}`;

/** The citizen's language, else German: an approved text in German beats none (each block says its language). */
const textFor = (loaded: LoadedEntry, language: Language): EntryText | null =>
  loaded.texts.get(language) ?? loaded.texts.get("de") ?? null;

function compose(request: AnswerRequest, loaded: LoadedEntry, content: Content, texts: Texts): ComposedAnswer | null {
  const text = textFor(loaded, request.language);
  if (!text) return null;
  const find = finder(content, request.entry);
  const writer = createWriter(text, find, loaded);
  const asksPlace = wantsPlace(loaded.entry, request);
  const blocks: Block[] = [];
  if (text.language !== request.language) blocks.push(notice(request.language, texts.say("onlyInGerman", request.language)));
  blocks.push(...bodyOf(request, writer, text));
  if (writer.leftOut()) blocks.push(notice(request.language, texts.say("factOpen", request.language)));
  blocks.push(...placeBlocks(loaded.entry, request, texts), ...officeBlocks(loaded.entry, request, content.offices, texts));
  if (!request.brief) blocks.push(sourceBlock(loaded, writer.sources(), request.language, texts));
  const title = fill(text.title, text.language, find) ?? text.title;
  return {
    entry: { id: request.entry, version: loaded.texts.get("de")?.version ?? 0, title },
    aspect: request.aspect,
    blocks,
    asksPlace,
  };
}

function bodyOf(request: AnswerRequest, writer: ModuleWriter, text: EntryText): Block[] {
  if (request.aspect === "legalBasis" && !request.brief) return writer.legalBasis();
  const wanted = (MODULE_OF[request.aspect] ?? []).find((name) => text.modules[name]);
  const blocks = wanted ? writer.write(wanted) : [];
  if (blocks.length > 0) return blocks;
  const short = writer.short();
  if (request.brief || request.aspect !== "overview") return short;
  return [...short, ...OVERVIEW.flatMap((name) => writer.write(name))];
}

interface ModuleWriter {
  short(): Block[];
  /** All sources of the entry. Names of laws are German in every language. */
  legalBasis(): Block[];
  write(name: ModuleName): Block[];
  /** Keys of the sources of the facts that were filled in. */
  sources(): readonly string[];
  /** True when a text was left out because one of its facts is not confirmed. */
  leftOut(): boolean;
}

function createWriter(text: EntryText, find: FactFinder, loaded: LoadedEntry): ModuleWriter {
  const { language } = text;
  let skipped = false;
  const sources = new Set<string>();
  const filled = (template: string): string | null => {
    const words = fill(template, language, find, (fact) => sources.add(fact.source));
    if (words === null) skipped = true;
    return words;
  };
  const items = (templates: readonly string[]) => templates.map(filled).filter((item) => item !== null);
  const piece = (part: Piece): Block[] => {
    if (typeof part === "string") {
      const words = filled(part);
      return words === null ? [] : [{ kind: "paragraph", language, text: words }];
    }
    if ("list" in part) return listBlock("list", items(part.list), language);
    if ("steps" in part) return listBlock("steps", items(part.steps), language);
    const fact = loaded.entry.facts[part.link];
    if (fact?.kind !== "link" || isOpen(fact)) return [];
    return [{ kind: "link", language, text: part.text, href: fact.url }];
  };
  return {
    short: () => piece(text.modules.short),
    legalBasis: () =>
      listBlock(
        "list",
        Object.values(loaded.entry.sources).map(({ title, law }) => (law ? `${title} (${law})` : title)),
        "de",
      ),
    write: (name) => (text.modules[name] ?? []).flatMap(piece),
    sources: () => [...sources],
    leftOut: () => skipped,
  };
}

const listBlock = (kind: "list" | "steps", items: readonly string[], language: Language): Block[] =>
  items.length > 0 ? [{ kind, language, items }] : [];

const notice = (language: Language, text: string): Block => ({ kind: "notice", language, tone: "info", text });

/** "Source: § 1 PAuswGebV, …": where the facts of this very answer come from; an answer without facts names the entry's. */
function sourceBlock({ entry }: LoadedEntry, used: readonly string[], language: Language, texts: Texts): Block {
  const own = used.flatMap((key) => entry.sources[key]?.title ?? []);
  const titles = own.length > 0 ? own : Object.values(entry.sources).map((source) => source.title);
  const shown = [...new Set(titles)].slice(0, SOURCES_NAMED);
  return { kind: "paragraph", role: "source", language, text: texts.say("source", language, { titles: shown.join(", ") }) };
}

/** More than these are not read; the editor shows all. */
const SOURCES_NAMED = 3;

/** Facts by the key as it stands in a text: of the entry itself, or `other-entry:key`. */
export function finder(content: Content, id: string): FactFinder {
  return (key) => {
    const [owner, name] = key.includes(":") ? key.split(":", 2) : [id, key];
    return content.entries.get(owner ?? id)?.entry.facts[name ?? key] ?? null;
  };
}
