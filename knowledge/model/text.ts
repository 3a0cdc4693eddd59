import { z } from "zod";
import { LANGUAGES } from "../../dialog/model/language.ts";

/** The building blocks of an entry (FIM Leistungsbeschreibung). `legalBasis` is made from the sources. */
export const MODULES = [
  "requirements",
  "documents",
  "procedure",
  "fees",
  "deadline",
  "processingTime",
  "responsible",
  "online",
  "forms",
  "notes",
] as const;
export type ModuleName = (typeof MODULES)[number];

const text = z.string().min(1);

/** One part of a module: a paragraph, a list, numbered steps, or a link to a fact of kind `link`. */
export const pieceSchema = z.union([
  text,
  z.strictObject({ list: z.array(text).min(1) }),
  z.strictObject({ steps: z.array(text).min(1) }),
  z.strictObject({ link: z.string(), text }),
]);
export type Piece = z.infer<typeof pieceSchema>;

const moduleSchema = z.array(pieceSchema).min(1);

/** One language of an entry: knowledge/content/<id>/<language>.yaml. The German file has `version`, all others `translates`. */
export const entryTextSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  version: z.number().int().positive().optional(),
  translates: z.number().int().positive().optional(),
  title: text,
  /** When the entry is the right one, in the citizen's words: tells it apart from its neighbours in a clarifying question. */
  case: text.optional(),
  synonyms: z.array(text),
  questions: z.array(text),
  modules: z.strictObject({
    short: text,
    ...(Object.fromEntries(MODULES.map((name) => [name, moduleSchema.optional()])) as Record<
      ModuleName,
      z.ZodOptional<typeof moduleSchema>
    >),
  }),
});
export type EntryText = z.infer<typeof entryTextSchema>;
