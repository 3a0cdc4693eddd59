/**
 * Numbers for emergencies and crises that work in all of Germany. They become links, are spoken digit by digit, and an
 * emergency reply begins with one. Longest first, because the pattern takes the first that fits.
 *
 * 112, 110: § 164 TKG. 116 xxx: Commission Decision 2007/116/EC and the Bundesnetzagentur's list (116 006 victims of crime,
 * 116 016 violence against women, 116 111 children, 116 117 doctors on call, 116 123 crisis line).
 */
const SERVICE = ["116 ?006", "116 ?016", "116 ?111", "116 ?117", "116 ?123", "112", "110"].map((n) =>
  n.replace("?", "[ \\u00a0]?"),
);

/** Words and signs that make "112" an amount, a percentage or part of a law instead of a number to call. */
const UNIT = "(?![ \\u00a0]?(?:€|%|EUR|Euro|euro|евро|євро|يورو|یورو|ewro|Cent|km|kg|m²))";
const BEFORE = "(?<![\\d\\p{L}@/§.,:+#-])(?<!(?:§|Art\\.|Abs\\.|Nr\\.|Paragraf)[ \\u00a0])";
const GAP = "[ \\u00a0\\u202f()/–-]{0,3}";

const service = `(?:${SERVICE.join("|")})(?![\\d/]|[.,:–-]\\d)${UNIT}`;
const international = `\\+\\d{1,3}(?:${GAP}\\d){5,13}`;
/** A German number with its area code: a 0, at least two more digits, a separator, the rest. */
const national = `0\\d{2,4}[ \\u00a0/–-]{1,3}\\d(?:${GAP}\\d){2,10}`;

/** Source of a pattern for one phone number inside a text; needs the flag `u`. */
export const PHONE_SOURCE = `${BEFORE}(?:${service}|${international}|${national})(?![\\d\\p{L}@]|[:.,]\\d)`;
const SERVICE_SOURCE = `${BEFORE}(?:${service})(?![\\d\\p{L}@])`;

const SERVICE_NUMBER = new RegExp(SERVICE_SOURCE, "u");

/** Whether a text names one of the emergency or crisis numbers, or a free crisis line (0800). */
export const namesEmergencyNumber = (text: string): boolean => SERVICE_NUMBER.test(text) || /(?<!\d)0800[ \u00a0/-]\d/.test(text);

/**
 * The `tel:` address of a number (RFC 3966). German numbers are made international, so that they work from a foreign SIM;
 * short numbers stay local. Null when there are no digits to dial.
 */
export function telHref(number: string): string | null {
  const dialled = number.replace(/\(0\)/g, "").replace(/[^\d+]/g, "");
  if (!/^\+?\d{3,15}$/.test(dialled)) return null;
  return `tel:${dialled.startsWith("0") ? `+49${dialled.slice(1)}` : dialled}`;
}

/** The groups in which a German reads a number out: area code, number, extension. Country code 49 becomes the 0. */
export function digitGroups(number: string): readonly string[] {
  const groups = number.replace(/\(0\)/g, " ").match(/\+?\d+/g) ?? [];
  const [first, ...rest] = groups;
  if (first === "+49" || first === "0049") return [`0${rest[0] ?? ""}`, ...rest.slice(1)];
  if (first?.startsWith("+49") === true) return [`0${first.slice(3)}`, ...rest];
  return groups;
}
