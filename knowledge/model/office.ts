import { z } from "zod";
import { sourceSchema } from "./entry.ts";
import { factSchema } from "./fact.ts";

/** knowledge/content/offices.yaml: contact and opening hours of each area's office, written once for all its entries. */
export const officesSchema = z.strictObject({
  sources: z.record(z.string(), sourceSchema),
  offices: z.record(z.string(), z.strictObject({ name: z.string().min(1), facts: z.record(z.string(), factSchema) })),
});
export type Offices = z.infer<typeof officesSchema>;
