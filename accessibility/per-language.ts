import type { TextLanguage } from "../dialog/model/language.ts";

/** Something costly that is made once for each language, at its first use: formatters, compiled patterns. */
export function perLanguage<Made>(create: (language: TextLanguage) => Made): (language: TextLanguage) => Made {
  const made = new Map<TextLanguage, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = create(language);
    made.set(language, fresh);
    return fresh;
  };
}
