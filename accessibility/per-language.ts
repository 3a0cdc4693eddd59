import type { Language } from "../dialog/model/language.ts";

/** Something costly that is made once for each language, at its first use: formatters, compiled patterns. */
export function perLanguage<Made>(create: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = create(language);
    made.set(language, fresh);
    return fresh;
  };
}
