import type { Lexicon } from "../../lexicon/lexicon.ts";
import { type Compound, splitCompound } from "../analysis/compounds.ts";
import type { Shard } from "../store/shard.ts";

/** Shorter words would be found inside everything. */
const MIN_STEM = 4;
/** A rest that nobody knows is believed to be a word when both it and the word asked for are this long. */
const LONG = 6;
/** The stemmer takes these off long words but not off short ones: "amt" but "jugendam". */
const UNSTABLE_END = /(er|et|st|t|s)$/;
const LINK_BEFORE = /(ens|es|en|er|s|n)$/;
const LINK_AFTER = /^(ens|es|en|s|n|e)(?=.{3})/;

/** Is it a word of the documents or of the lexicon, in this or another form? */
export function isKnownWord(part: string, { vocabulary, analyzer, language }: Shard, lexicon: Lexicon): boolean {
  const stem = analyzer.stem(part);
  return vocabulary.has(stem) || vocabulary.has(part) || lexicon.conceptsOf(language, stem).length > 0;
}

/** Words of the shard's documents that contain the stem as a part of their own, like "Samstagsschule" for "schul". */
export function compoundsOf(stem: string, shard: Shard, lexicon: Lexicon): readonly Compound[] {
  if (stem.length < MIN_STEM - 1) return [];
  return shard.compounds.get(stem, () => {
    const short = stem.replace(UNSTABLE_END, "");
    const core = short.length >= MIN_STEM ? short : stem;
    return shard.vocabulary.containing(core).flatMap((term) => {
      const rests = restsAround(shard.vocabulary.term(term), stem, core);
      if (rests === null) return [];
      const [before, after] = rests;
      if (!isRest(before, LINK_BEFORE, stem, shard, lexicon) || !isRest(after, LINK_AFTER, stem, shard, lexicon)) return [];
      return [{ term, head: after === "" }];
    });
  });
}

/** What stands before and after the stem in a compound; null when it only looks like one. */
function restsAround(compound: string, stem: string, core: string): readonly [string, string] | null {
  const at = compound.lastIndexOf(core);
  const before = compound.slice(0, at);
  const tail = compound.slice(at + core.length);
  if (stem.slice(core.length).startsWith(tail)) return before === "" ? null : [before, ""];
  return compound.startsWith(stem, at) ? [before, compound.slice(at + stem.length)] : null;
}

function isRest(rest: string, link: RegExp, stem: string, shard: Shard, lexicon: Lexicon): boolean {
  if (rest === "") return true;
  const isWord = (part: string): boolean => isKnownWord(part, shard, lexicon);
  const bare = rest.replace(link, "");
  if ([rest, bare, `${bare}e`].some((part) => part.length > 2 && isWord(part))) return true;
  if (splitCompound(rest, { isWord, isEnd: isWord }).length > 0) return true;
  return bare.length >= LONG && stem.length >= LONG;
}
