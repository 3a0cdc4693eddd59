/** Full dates in figures, or with the month in words; all three orders that our citizens write. */
const DATE =
  /\b(?:\d{1,2}[./-][ ]?\d{1,2}[./-][ ]?(?:19|20)?\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.?[ ]\p{L}{3,12}\.?,?[ ](?:19|20)\d{2})\b/gu;

/** "born on", in all languages, up to a few words before the date. */
const BIRTH =
  /(?:gebor|\bgeb\b|geburt|born|birth|\bdob\b|dogdu|doğ|رخ تولد|متولد|تولد|مواليد|ميلاد|ولدت|ولد|dayik|народ|рожд|роден|рожден|urodz|născ|nasc|nais|\bnée?\b)[^\d\n]{0,25}$/iu;

/** Who asks on their own behalf was hardly born later; a later date is an appointment or a deadline. */
const LAST_YEAR_OF_BIRTH = 2012;

/** Replaces dates of birth: those that say so, and full dates so long ago that they can hardly be anything else. */
export const maskDates = (text: string): string =>
  text.replace(DATE, (date, offset: number) => {
    const year = Number(/(?:19|20)\d{2}/.exec(date)?.[0] ?? Number.NaN);
    const says = BIRTH.test(text.slice(Math.max(0, offset - 45), offset));
    return says || year <= LAST_YEAR_OF_BIRTH ? "[Geburtsdatum]" : date;
  });
