import { create, insertMultiple, type Language, search } from "@orama/orama";
import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";
import type { OmosLanguage } from "../corpus.ts";
import { type BuildEngine, DEPTH } from "./peer.ts";

const SETUP: Readonly<Record<OmosLanguage, { readonly language: Language; readonly stemmer: (word: string) => string }>> = {
  de: { language: "german", stemmer: german },
  en: { language: "english", stemmer: english },
  fr: { language: "french", stemmer: french },
  uk: { language: "ukrainian", stemmer: ukrainian },
  ar: { language: "arabic", stemmer: arabic },
};

/** Its own tokenizer with its own stemmer for the language, title boosted, any word may match. */
export const buildOrama: BuildEngine = async (pages, language) => {
  const { language: name, stemmer } = SETUP[language];
  const index = create({
    schema: { key: "string", title: "string", text: "string" },
    components: { tokenizer: { language: name, stemming: true, stemmer } },
  });
  await insertMultiple(
    index,
    pages.map((page) => ({ key: page.id, title: page.title, text: page.text })),
  );
  return {
    name: "Orama",
    search: async (text) => {
      const found = await search(index, {
        term: text,
        properties: ["title", "text"],
        boost: { title: 2 },
        threshold: 1,
        limit: DEPTH,
      });
      return found.hits.map((hit) => String(hit.document.key));
    },
  };
};
