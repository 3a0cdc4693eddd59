import type { Mask } from "../ports.ts";
import { maskAddresses } from "./masks/addresses.ts";
import { maskDates } from "./masks/dates.ts";
import { maskNames } from "./masks/names.ts";
import { FORMS } from "./masks/numbers.ts";

/**
 * Takes personal data out of a text (GDPR, art. 5(1)(c)): names after "my name is", e-mail addresses, phone and bank
 * numbers, dates of birth, numbers of documents, plates and house addresses. Postcodes, years, fees and help lines stay:
 * they are what a question is about. No program finds every name; what is masked is still deleted with retention.
 */
export function createMask(): Mask {
  return {
    mask(text: string): string {
      const masked = FORMS.slice(0, FIRST_NUMBERS).reduce(apply, maskNames(text));
      return FORMS.slice(FIRST_NUMBERS).reduce(apply, maskAddresses(maskDates(masked)));
    },
  };
}

/** E-mail addresses and IBANs are looked for before dates and addresses, which might take a part of them. */
const FIRST_NUMBERS = 2;

const apply = (text: string, { label, pattern, accept }: (typeof FORMS)[number]): string =>
  text.replace(pattern, (found) => (accept && !accept(found) ? found : `[${label}]`));
