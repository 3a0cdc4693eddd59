/** Plural forms of one word as CLDR names them; `other` is the form for everything not listed. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Seven names, Monday first (ISO 8601). */
export type Days = readonly [string, string, string, string, string, string, string];

/**
 * The few words that rendering itself needs in one language. Formal address throughout. Written for this project, because
 * they stand beside editors' text and must not sound like another program. In a template, `{name}` is a place to fill.
 */
export interface Labels {
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly hours: string;
  readonly closed: string;
  /** Prefixes of notices: the tone in words, because colour alone does not carry it (WCAG 1.4.1). */
  readonly info: string;
  readonly warning: string;
  readonly emergency: string;
  /** Under a numbered choice in mail and SMS: how to answer. */
  readonly answerWithNumber: string;
  readonly comma: string;
  /** Between a label and its value in writing; French puts a blank before it. */
  readonly colon: string;
  readonly and: string;
  readonly days: Days;
  /** `{from}` and `{to}` are names of days, three or more in a row. */
  readonly dayRange: string;
  /** The names as `{from}` and `{to}` need them, where the language inflects them. */
  readonly daysFrom?: Days;
  readonly daysTo?: Days;
  /** `{from}` and `{to}` are times of day. */
  readonly timeRange: string;
  readonly speech: SpeechWords;
}

/** What only the phone says. */
export interface SpeechWords {
  /** "First" to "tenth", as the start of a sentence of a numbered list. */
  readonly ordinals: readonly string[];
  /** `{key}` is the digit, `{label}` the option. */
  readonly press: string;
  /** Said where an answer was cut short. */
  readonly more: string;
  /** Said when an answer is nothing but a link. */
  readonly linkOnline: string;
  /** `{title}` is the name of a form. */
  readonly formOnline: string;
  /** Stands for a web address within a sentence. */
  readonly website: string;
  /** How an address is spelled; null where the voice cannot read Latin letters. Then `emailOnline` is said instead. */
  readonly spelling: { readonly at: string; readonly dot: string; readonly hyphen: string; readonly underscore: string } | null;
  readonly emailOnline: string;
  readonly euro: Plural;
  readonly cent: Plural;
  /** `{euro}` is "27 euros"; `{cent}` is "60 cents", `{cents}` the bare number. */
  readonly money: string;
  /** `{n}` is the number. */
  readonly percent: string;
  readonly paragraph: string;
  readonly to: string;
  readonly or: string;
  readonly plus: string;
  /** `{h}` and `{m}`; `{h12}` and `{half}` (AM, PM) for the twelve-hour clock. */
  readonly fullHour: string;
  readonly hourAndMinutes: string;
  /**
   * What is written short and said long. Blanks in a key may be missing in the text; "#" stands for a number that must be
   * beside it, because "Art." alone may be a word and the end of a sentence. A value that ends in a full stop
   * keeps it only at the end of a sentence ("usw.").
   */
  readonly short: Readonly<Record<string, string>>;
}

/** Fills `{name}` places. Unknown names stay, so that a defect is seen instead of silently said as nothing. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
