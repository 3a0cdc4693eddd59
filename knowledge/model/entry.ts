import { z } from "zod";
import { factSchema } from "./fact.ts";

/** A date that a person wrote down: "2026-11-22". YAML gives a string for it under the core schema. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Lower-case words joined by hyphens: the folder name and the id that other programs use. */
export const entryIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * Where a fact or duty is written down. `how` is honest about the author: "read" looked it up on `checked`,
 * "recalled" knows it and leaves the second look to the editor's list.
 */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  law: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  checked: dateSchema,
  how: z.enum(["read", "recalled"]),
});

/** Who does it (DESIGN §7). "unclear": the sources leave it open, and a person is offered instead of a guess. */
export const responsibilitySchema = z.strictObject({
  kind: z.enum(["landkreis", "gemeinde", "landkreis-or-stadt-celle", "other", "unclear"]),
  authority: z.string().optional(),
  note: z.string().optional(),
  source: z.string().optional(),
});

const factKey = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/);

/** What does not depend on language: knowledge/content/<id>/entry.yaml. */
export const entrySchema = z.strictObject({
  id: entryIdSchema,
  area: z.string().min(1),
  audience: z.enum(["public", "internal"]),
  leika: z.array(z.string().regex(/^\d{14}$/)).optional(),
  responsibility: responsibilitySchema,
  facts: z.record(factKey, factSchema).default({}),
  sources: z.record(z.string(), sourceSchema),
  related: z.array(entryIdSchema).default([]),
  review: z.strictObject({ due: dateSchema, by: z.string() }),
});

export type Entry = z.infer<typeof entrySchema>;
