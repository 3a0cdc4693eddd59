import type { TextLanguage } from "../../../dialog/model/language.ts";

export interface HtmlOptions {
  /** The language of the element that the blocks are put into. */
  readonly language: TextLanguage;
  /** Level of a paragraph with the role of a heading; 3 when not given. It continues the page's levels (WCAG 1.3.1). */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** `list` shows the options of a choice without buttons: past turns, the desk, mail. */
  readonly choices?: "buttons" | "list";
  /** The id of the form that the buttons belong to, when the blocks do not stand inside it. */
  readonly formId?: string;
}
