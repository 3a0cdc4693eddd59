import type { AspectPhrases, PhraseLanguage } from "../kinds.ts";
import { ask as ar } from "./ar.ts";
import { ask as bg } from "./bg.ts";
import { ask as de } from "./de.ts";
import { ask as en } from "./en.ts";
import { ask as fa } from "./fa.ts";
import { ask as fr } from "./fr.ts";
import { ask as ku } from "./ku.ts";
import { ask as pl } from "./pl.ts";
import { ask as ro } from "./ro.ts";
import { ask as ru } from "./ru.ts";
import { ask as tr } from "./tr.ts";
import { ask as uk } from "./uk.ts";

export const ASPECT_PHRASES: Readonly<Record<PhraseLanguage, AspectPhrases>> = { de, en, tr, ar, fa, ku, uk, ru, pl, ro, bg, fr };
