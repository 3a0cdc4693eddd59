import { LANGUAGES, type Language } from "../../dialog/model/language.ts";
import type { Content, ContentProblem } from "../load.ts";
import { isOpen } from "../model/fact.ts";
import { noDigits, placeholdersExist, samePlaceholders, translationIsComplete, translationIsCurrent } from "./complete.ts";
import type { ContentFinding, Kind, Rule, Subject } from "./finding.ts";
import { fleschOf, shortCanBeSpoken, shortSentences, simpleLanguage } from "./readability.ts";
import { rightScript } from "./script.ts";

const RULES: readonly Rule[] = [
  translationIsCurrent,
  translationIsComplete,
  placeholdersExist,
  samePlaceholders,
  noDigits,
  shortCanBeSpoken,
  shortSentences,
  simpleLanguage,
  rightScript,
];

/** What `knowledge check --json` prints. */
export interface Report {
  readonly entries: number;
  readonly languages: number;
  readonly complete: boolean;
  /** Facts that an editor must still settle; allowed, and shown in the editor's list. */
  readonly unconfirmedFacts: number;
  /** Sources that were stated from knowledge and wait for a second look; allowed, and shown in the editor's list. */
  readonly sourcesToReread: number;
  readonly brokenPlaceholders: number;
  readonly staleTranslations: number;
  readonly missingSources: number;
  readonly readability: { readonly medianFlesch: number; readonly longestGermanSentence: number; readonly findings: number };
  readonly findings: readonly ContentFinding[];
}

export interface CheckInput {
  readonly content: Content;
  readonly problems: readonly ContentProblem[];
  /** Ids that must be there (services.csv). */
  readonly services: readonly string[];
  readonly required: readonly Language[];
  /** Keys of the fixed texts of each language. */
  readonly fixedTexts: ReadonlyMap<Language, readonly string[]>;
}

export function checkContent(input: CheckInput): Report {
  const { content } = input;
  const subjects = [...subjectsOf(content)];
  const findings = [
    ...input.problems.map((problem): ContentFinding => ({ kind: "schema", where: problem.file, message: problem.message })),
    ...missingServices(input),
    ...missingLanguages(input),
    ...missingSources(content),
    ...fixedTextKeys(input),
    ...subjects.flatMap((subject) => RULES.flatMap((rule) => rule(subject))),
  ];
  const count = (...kinds: Kind[]) => findings.filter(({ kind }) => kinds.includes(kind)).length;
  const facts = [...content.entries.values()].flatMap(({ entry }) => Object.values(entry.facts));
  const sources = [...content.entries.values()].flatMap(({ entry }) => Object.values(entry.sources));
  return {
    entries: content.entries.size,
    languages: LANGUAGES.filter((language) => [...content.entries.values()].every(({ texts }) => texts.has(language))).length,
    complete: count("schema", "service", "missing") === 0,
    unconfirmedFacts: [
      ...facts,
      ...Object.values(content.offices.offices).flatMap((office) => Object.values(office.facts)),
    ].filter(isOpen).length,
    sourcesToReread: sources.filter(({ how }) => how === "recalled").length,
    brokenPlaceholders: count("placeholder"),
    staleTranslations: count("stale"),
    missingSources: count("source"),
    readability: { ...germanReadability(subjects), findings: count("readability") },
    findings,
  };
}

function* subjectsOf(content: Content): Generator<Subject> {
  for (const { entry, texts } of content.entries.values()) {
    const german = texts.get("de");
    if (!german) continue;
    for (const [language, text] of texts) yield { content, entry, german, text, language };
  }
}

const missingServices = ({ services, content }: CheckInput): ContentFinding[] =>
  services
    .filter((id) => !content.entries.has(id))
    .map((id) => ({ kind: "service", where: id, message: "service has no entry" }));

const missingLanguages = ({ content, required }: CheckInput): ContentFinding[] =>
  [...content.entries.values()].flatMap(({ entry, texts }) =>
    required
      .filter((language) => !texts.has(language))
      .map(
        (language): ContentFinding => ({ kind: "missing", where: `${entry.id}/${language}.yaml`, message: "no such language" }),
      ),
  );

/** Every known fact names a source of its entry; every entry has at least one. */
function missingSources(content: Content): ContentFinding[] {
  return [...content.entries.values()].flatMap(({ entry }) => {
    const where = `${entry.id}/entry.yaml`;
    const facts = Object.entries(entry.facts).flatMap(([key, fact]): ContentFinding[] =>
      isOpen(fact) || fact.source in entry.sources
        ? []
        : [{ kind: "source", where, message: `fact ${key} names no source of this entry` }],
    );
    const none: ContentFinding[] =
      Object.keys(entry.sources).length === 0 ? [{ kind: "source", where, message: "no source at all" }] : [];
    return [...none, ...facts];
  });
}

/** The same fixed texts everywhere: a key that one language lacks would fall back to German. */
function fixedTextKeys({ fixedTexts, required }: CheckInput): ContentFinding[] {
  const german = fixedTexts.get("de") ?? [];
  return required.flatMap((language) => {
    const theirs = new Set(fixedTexts.get(language) ?? []);
    const missing = german
      .filter((key) => !theirs.has(key))
      .map((key): ContentFinding => ({ kind: "texts", where: `dialog/texts/${language}.json`, message: `${key} missing` }));
    const unknown = [...theirs]
      .filter((key) => !isKnown(key, german))
      .map((key): ContentFinding => ({ kind: "texts", where: `dialog/texts/${language}.json`, message: `${key} unknown` }));
    return [...missing, ...unknown];
  });
}

/** Languages with more plural forms than German have more keys: "x_few", "x_many". */
const isKnown = (key: string, german: readonly string[]): boolean =>
  german.includes(key) || german.includes(key.replace(/_(zero|two|few|many)$/, "_other"));

function germanReadability(subjects: readonly Subject[]): { medianFlesch: number; longestGermanSentence: number } {
  const german = subjects.filter(({ language }) => language === "de");
  const scores = german.map((subject) => fleschOf(subject, subject.text.modules.short)).sort((a, b) => a - b);
  const longest = german.map(({ text }) =>
    Math.max(...text.modules.short.split(/(?<=[.!?])\s+/).map((sentence) => sentence.split(/\s+/).length)),
  );
  return {
    medianFlesch: Math.round((scores[Math.floor(scores.length / 2)] ?? 0) * 10) / 10,
    longestGermanSentence: Math.max(0, ...longest),
  };
}
