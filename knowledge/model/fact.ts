import { z } from "zod";

const source = z.string().min(1);

/** A fact nobody has confirmed yet: `open` is the question an editor must settle. It never reaches a citizen. */
const open = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind), open: z.string().min(1) });

const money = z.strictObject({ kind: z.literal("money"), amount: z.number().min(0), to: z.number().optional(), source });
const duration = z.strictObject({
  kind: z.literal("duration"),
  value: z.number().min(0),
  to: z.number().optional(),
  unit: z.enum(["minutes", "hours", "days", "weeks", "months", "years"]),
  source,
});
const number = z.strictObject({ kind: z.literal("number"), value: z.number(), to: z.number().optional(), source });
const date = z.strictObject({ kind: z.literal("date"), value: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), source });
const link = z.strictObject({ kind: z.literal("link"), url: z.url({ protocol: /^https$/ }), source });
/** International form with separators where a German reader expects them: "+49 5141 916-0"; short codes stay as dialled: "112". */
const phone = z.strictObject({
  kind: z.literal("phone"),
  value: z.string().regex(/^(\+49 [0-9 -]+|0[0-9 -]+|1[0-9]{2}( ?[0-9]{3})?)$/),
  source,
});
const email = z.strictObject({ kind: z.literal("email"), value: z.email(), source });
const words = <K extends "address" | "name">(kind: K) =>
  z.strictObject({ kind: z.literal(kind), value: z.string().min(1), source });
const hours = z.strictObject({
  kind: z.literal("hours"),
  spans: z.array(
    z.strictObject({
      day: z.number().int().min(1).max(7),
      opens: z.string().regex(/^\d\d:\d\d$/),
      closes: z.string().regex(/^\d\d:\d\d$/),
    }),
  ),
  source,
});

const KINDS = ["money", "duration", "number", "date", "link", "phone", "email", "address", "name", "hours"] as const;

/** Everything that is a figure, a date, an address or a proper name with digits (DESIGN principle 2). */
export const factSchema = z.union([
  money,
  duration,
  number,
  date,
  link,
  phone,
  email,
  words("address"),
  words("name"),
  hours,
  ...KINDS.map(open),
]);

export type Fact = z.infer<typeof factSchema>;
export type KnownFact = Exclude<Fact, { open: string }>;

export const isOpen = (fact: Fact): fact is Extract<Fact, { open: string }> => "open" in fact;
