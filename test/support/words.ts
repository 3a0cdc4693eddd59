import { join } from "node:path";
import type { WordReader } from "../../dialog/ports.ts";
import { loadLexicon } from "../../knowledge/lexicon/load.ts";
import { createWordReader } from "../../knowledge/words.ts";

/** The words and concepts that the real service reads. */
export const wordReader = (): WordReader => createWordReader(loadLexicon(join(import.meta.dirname, "../../knowledge/lexicon")));
