import { isLanguage, type Language, type TextLanguage } from "../../dialog/model/language.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";
import { ku } from "./ku.ts";
import type { Labels } from "./labels.ts";
import { pl } from "./pl.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

const LABELS: Readonly<Record<Language, Labels>> = { de, "de-simple": deSimple, en, tr, ar, fa, ku, uk, ru, pl, ro, bg, fr };

/**
 * The labels of a language. German for a tag that is not ours: a stored reply of an older program must still render, and
 * the rule `block-language` reports it.
 */
export const labelsOf = (language: TextLanguage): Labels => (isLanguage(language) ? LABELS[language] : de);
