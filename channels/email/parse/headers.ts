import { MAX_HEADER_BYTES } from "../limits.ts";

/** The header of a mail, read without any MIME parser, so that a broken or oversized mail has one too. */
export interface Headers {
  /** First value of a field, unfolded (RFC 5322 §2.2.3); null when the field is missing. */
  get(name: string): string | null;
  all(name: string): readonly string[];
  /** Names in lower case. */
  readonly names: readonly string[];
  /** Where the body begins, in bytes. */
  readonly end: number;
}

const FIELD = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:(.*)$/s;

/** Reads the top header. Lines that are no fields (the "From " line of a mbox, rubbish) are passed over. */
export function readHeaders(raw: Buffer): Headers {
  const end = headerEnd(raw);
  const text = new TextDecoder().decode(raw.subarray(0, Math.min(end, MAX_HEADER_BYTES)));
  const fields = new Map<string, string[]>();
  for (const line of unfold(text)) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    const values = fields.get(key) ?? [];
    values.push(value.trim());
    fields.set(key, values);
  }
  return {
    get: (name) => fields.get(name.toLowerCase())?.[0] ?? null,
    all: (name) => fields.get(name.toLowerCase()) ?? [],
    names: [...fields.keys()],
    end,
  };
}

function* unfold(text: string): Generator<string> {
  let field = "";
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) {
      field += ` ${line.trim()}`;
      continue;
    }
    if (field) yield field;
    field = line;
  }
  if (field) yield field;
}

/** The first byte after the empty line; the length when there is none. */
function headerEnd(raw: Buffer): number {
  const ends = ["\r\n\r\n", "\n\n"].map((gap) => ({ at: raw.indexOf(gap), gap })).filter(({ at }) => at !== -1);
  const first = ends.sort((a, b) => a.at - b.at)[0];
  return first ? first.at + first.gap.length : raw.length;
}
