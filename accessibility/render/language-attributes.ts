import { direction, type TextLanguage } from "../../dialog/model/language.ts";
import { attributes, type SafeAttributes } from "../html.ts";

/**
 * `lang` and `dir` where they differ from what surrounds the element (WCAG 3.1.2, 1.3.2); nothing where they do not, because
 * screen readers announce each change of language. `de-simple` is a registered tag (variant "simple").
 */
export const languageAttributes = (language: TextLanguage, surrounding: TextLanguage): SafeAttributes =>
  attributes({
    lang: language === surrounding ? null : language,
    dir: direction(language) === direction(surrounding) ? null : direction(language),
  });

/** For names and addresses of German offices inside another language: read by a German voice. */
export const germanAttributes = (surrounding: TextLanguage): SafeAttributes =>
  surrounding === "de" || surrounding === "de-simple" ? attributes({}) : languageAttributes("de", surrounding);
