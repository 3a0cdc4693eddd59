/** Something recognisable by its form. `accept` looks at a finding again: what has the form may still be harmless. */
export interface Form {
  readonly label: string;
  readonly pattern: RegExp;
  readonly accept?: (found: string) => boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Luhn check of card numbers (ISO/IEC 7812-1, annex B). */
function isCard(found: string): boolean {
  const sum = [...digitsOf(found)].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Help lines stay readable: an answer or a question may name them, and they belong to nobody. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set(["08001110111", "08001110222", "08001110550", "0800116016"]);

function isPrivatePhone(found: string): boolean {
  const digits = digitsOf(found);
  return digits.length >= 7 && digits.length <= 16 && !PUBLIC_NUMBERS.has(digits);
}

const isPrivateNumber = (found: string): boolean => digitsOf(found).length >= 9 && !PUBLIC_NUMBERS.has(digitsOf(found));
/** "SGB II 2023" has the form of a plate. */
const isPlate = (found: string): boolean => !/^(?:SGB|BGB|StGB|DIN|ISO|EU|AB|AM|IM|VON|BIS|UND|ICH)[ -]/.test(found);
const hasBoth = (found: string): boolean => /\d.*\d/.test(found) && /[A-Z]/i.test(found);

/**
 * In this order: a longer, stricter form comes before one that would take a part of it. All quantifiers are bounded and no
 * two neighbours match the same characters, so that no input makes them slow.
 */
export const FORMS: readonly Form[] = [
  { label: "E-Mail", pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu },
  // ISO 13616: country, two check digits, up to 30 characters in groups.
  {
    label: "IBAN",
    pattern: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/gi,
    accept: (found) => digitsOf(found).length >= 10,
  },
  { label: "Karte", pattern: /\b\d{4}(?:[ -]?\d{4}){2}(?:[ -]?\d{1,7})?\b|\b3\d{3}[ -]?\d{6}[ -]?\d{4,5}\b/g, accept: isCard },
  // Insurance number of the pension insurance: § 147 SGB VI, area, date of birth, initial, serial number.
  { label: "Versicherungsnummer", pattern: /\b\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}\b/gi },
  { label: "Versicherungsnummer", pattern: /\b[A-Z]\d{9}\b/g },
  { label: "Steuernummer", pattern: /\b\d{2,3}\/\d{3,4}\/\d{4,5}\b|\bDE[ ]?\d{9}\b/g },
  // § 139b AO: eleven digits, written in groups of 2-3-3-3.
  { label: "Steuer-ID", pattern: /\b[1-9]\d[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}\b/g },
  { label: "Telefon", pattern: /(?:\+|\b00)\d{1,3}[ ()/.-]{0,3}\d(?:[ ()/.-]{0,2}\d){5,13}/g, accept: isPrivatePhone },
  {
    label: "Telefon",
    pattern: /\(\d{2,5}\)[ ]?\d(?:[ /-]{0,2}\d){4,11}|\b0[ ]?\d{2,5}[ /-]{0,3}\d(?:[ /-]{0,2}\d){3,11}\b/g,
    accept: isPrivatePhone,
  },
  { label: "Telefon", pattern: /\b5\d{2}[ .-]\d{3}[ .-]?\d{2}[ .-]?\d{2}\b/g },
  // Passports and identity cards use the letters C F G H J K L M N P R T V W X Y Z and digits (§ 5 PAuswV).
  { label: "Ausweis", pattern: /\b(?=[A-Z0-9]{9,11}\b)[CFGHJKLMNPRTVWXYZ][A-Z0-9]{8,10}\b/g, accept: hasBoth },
  { label: "Führerschein", pattern: /\b[A-Z]{1,2}\d{8}[A-Z0-9]\b|\b[A-Z0-9]{2}\d{7,8}[A-Z0-9]{1,2}\b/g, accept: hasBoth },
  { label: "Kennzeichen", pattern: /\b[A-ZÄÖÜ]{1,3}(?:[ ]?-[ ]?|[ ])[A-Z]{1,2}[ -]?\d{1,4}[EH]?\b/g, accept: isPlate },
  {
    label: "Kennzeichen",
    pattern:
      /^[a-zäöü]{1,3}[ -][a-z]{1,2}[ -]?\d{1,4}[eh]?$|(?<=kennzeichen:? |plate:? |plaka:? |номер:? )[a-zäöü]{1,3}[ -][a-z]{1,2}[ -]?\d{1,4}[eh]?(?=$|[ .,!?])/gi,
  },
  { label: "Kennzeichen", pattern: /\b[a-zäöü]{1,3}-[a-z]{1,2}[ -]?\d{1,4}[eh]?\b/gi },
  { label: "Kennzeichen", pattern: /\b(?:0[1-9]|[1-7]\d|8[01])[ ]?[A-Z]{1,3}[ ]?\d{2,4}\b/g },
  { label: "Handelsregister", pattern: /\bHR[AB][ ]?\d{1,6}\b/g },
  { label: "Nummer", pattern: /\b\d(?:[ -]?\d){8,24}\b/g, accept: isPrivateNumber },
];
