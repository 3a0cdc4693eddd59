import type { PhraseLanguage } from "../phrases/kinds.ts";
import { readPhrases } from "./pattern.ts";
import { PhraseTrie } from "./trie.ts";

/** All languages' phrase lists of one sort as one tree; `valueFor` says what a phrase stands for. */
export function compile<Kind extends string, Value>(
  phrases: Readonly<Partial<Record<PhraseLanguage, Readonly<Record<Kind, string>>>>>,
  valueFor: (kind: Kind, language: PhraseLanguage) => Value,
): PhraseTrie<Value> {
  const trie = new PhraseTrie<Value>();
  for (const language of keysOf(phrases)) {
    const lists = phrases[language];
    if (!lists) continue;
    for (const kind of keysOf(lists)) {
      const value = valueFor(kind, language);
      for (const pattern of readPhrases(lists[kind])) trie.add(pattern, value);
    }
  }
  return trie;
}

const keysOf = <Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] => Object.keys(record) as Key[];
