import type { Block } from "../dialog/model/reply.ts";
import type { AnswerRequest, Texts } from "../dialog/ports.ts";
import type { Entry } from "./model/entry.ts";
import { type Fact, isOpen } from "./model/fact.ts";
import type { Offices } from "./model/office.ts";
import { MUNICIPALITIES } from "./places/celle.ts";

/** Only these aspects depend on where somebody lives; nobody is asked for their town to learn a fee (DESIGN §2.3). */
const PLACE_ASPECTS: ReadonlySet<string> = new Set(["responsible", "hours", "appointment"]);

/** The city of Celle has authorities of its own where the Landkreis does the rest of the district. */
const CITY = "celle";

const dependsOnPlace = (entry: Entry): boolean =>
  entry.responsibility.kind === "gemeinde" || entry.responsibility.kind === "landkreis-or-stadt-celle";

/** True when the answer would name another office if the citizen's municipality were known. */
export const wantsPlace = (entry: Entry, request: AnswerRequest): boolean =>
  PLACE_ASPECTS.has(request.aspect) && dependsOnPlace(entry) && request.place === null;

/** Names the office that is responsible at the citizen's place. */
export function placeBlocks(entry: Entry, request: AnswerRequest, texts: Texts): Block[] {
  const municipality = MUNICIPALITIES.find(({ key }) => key === request.place);
  if (!municipality || !PLACE_ASPECTS.has(request.aspect) || !dependsOnPlace(entry)) return [];
  const { language } = request;
  const own = entry.responsibility.kind === "gemeinde" || municipality.key === CITY;
  const office = own ? municipality.name : "Landkreis Celle";
  const sentence: Block = {
    kind: "paragraph",
    language,
    text: texts.say("responsibleHere", language, { office, place: municipality.name }),
  };
  const contact = own ? municipality : undefined;
  if (!contact?.address && !contact?.email) return [sentence];
  return [
    sentence,
    {
      kind: "contact",
      language,
      name: municipality.name,
      ...(contact.email ? { email: contact.email } : {}),
      ...(contact.address ? { address: contact.address } : {}),
    },
  ];
}

/** The office of the entry's area, where the Landkreis itself is responsible and its contact is asked for. */
export function officeBlocks(entry: Entry, request: AnswerRequest, offices: Offices, texts: Texts): Block[] {
  const kind = entry.responsibility.kind;
  const { language } = request;
  if (kind === "unclear") return [{ kind: "paragraph", language, text: texts.say("responsibleUnclear", language) }];
  const asked = PLACE_ASPECTS.has(request.aspect);
  const isLandkreis =
    kind === "landkreis" || (kind === "landkreis-or-stadt-celle" && request.place !== CITY && request.place !== null);
  const office = offices.offices[entry.area];
  if (!asked || !isLandkreis || !office) return [];
  const phone = known(office.facts["phone"]);
  const email = known(office.facts["email"]);
  const address = known(office.facts["address"]);
  const hours = office.facts["hours"];
  const blocks: Block[] = [
    {
      kind: "contact",
      language,
      name: office.name,
      ...(phone ? { phone } : {}),
      ...(email ? { email } : {}),
      ...(address ? { address } : {}),
    },
  ];
  if (hours && hours.kind === "hours" && !isOpen(hours)) blocks.push({ kind: "hours", language, spans: hours.spans });
  else if (request.aspect === "hours") blocks.push({ kind: "paragraph", language, text: texts.say("hoursOpen", language) });
  return blocks;
}

const known = (fact: Fact | undefined): string | null =>
  fact && !isOpen(fact) && "value" in fact && typeof fact.value === "string" ? fact.value : null;
