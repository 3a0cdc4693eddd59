import type { Content } from "../load.ts";
import { isOpen } from "../model/fact.ts";

/** What editors must still settle, one line each: kind, where, question. The editor's pages will show the same list. */
export function* openPoints({ entries, offices }: Content): Generator<readonly [kind: string, where: string, what: string]> {
  for (const { entry } of entries.values()) {
    for (const [key, fact] of Object.entries(entry.facts)) if (isOpen(fact)) yield ["fact", `${entry.id}: ${key}`, fact.open];
    if (entry.responsibility.kind === "unclear") yield ["responsibility", entry.id, entry.responsibility.note ?? ""];
    for (const source of Object.values(entry.sources)) {
      if (source.how === "recalled") yield ["source", entry.id, `${source.title}: read again and confirm`];
    }
  }
  for (const [area, office] of Object.entries(offices.offices)) {
    for (const [key, fact] of Object.entries(office.facts))
      if (isOpen(fact)) yield ["fact", `offices: ${area}.${key}`, fact.open];
  }
}
