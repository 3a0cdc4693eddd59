/** What providers send for a withheld number (https://www.twilio.com/docs/voice/twiml#request-parameters; E.161 spellings of words). */
const WITHHELD: ReadonlySet<string> = new Set(["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"]);

/** E.164: up to fifteen digits, not beginning with 0. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** The number to call back, or null when it is withheld, an extension or a SIP address. */
export const callbackNumber = (from: string): string | null => (E164.test(from) && !WITHHELD.has(from) ? from : null);

/** Digits only, as `<Dial>` wants it: configuration may hold "+49 5141 916-0". */
export const dialable = (number: string): string => number.replaceAll(/[^+\d]/g, "");
