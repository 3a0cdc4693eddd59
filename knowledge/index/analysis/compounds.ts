/** A term that is made with the word asked for. `head`: the word comes last and says what kind of thing it is. */
export interface Compound {
  readonly term: number;
  readonly head: boolean;
}

/** Which pieces are words. Only the last one is inflected, and only it is worth stemming: there are many pieces. */
export interface KnownWords {
  /** Is a piece (folded) a word as it stands? */
  isWord(piece: string): boolean;
  /** Is the end of a compound a word in any of its forms? */
  isEnd(piece: string): boolean;
}

/** What German puts between the parts. Longest first. */
const LINKS = ["ens", "es", "en", "er", "ns", "s", "n", "e"] as const;
/** "ei", "in", "ab" would be found everywhere. */
const MIN_PART = 4;
/** Abbreviations and short words that compounds of an administration begin or end with. */
const SHORT_PARTS: ReadonlySet<string> = new Set(
  "kfz pkw lkw amt bau ehe tod rad hof weg gas ol tur see not zug bus abo alg arm hund kur bad kind amts tier haus geld".split(
    " ",
  ),
);
const MAX_PARTS = 5;

const isLongEnough = (piece: string): boolean => piece.length >= MIN_PART || SHORT_PARTS.has(piece);

/**
 * Takes a compound apart: "zulassungsbescheinigung" → "zulassung", "bescheinigung". Parts are forms that `known` accepts, with a
 * linking element or a missing e between them (Schulbuch). Fewest parts win, then the longest last part, which says
 * what kind of thing it is. Empty when the word cannot be taken apart.
 */
export function splitCompound(word: string, known: KnownWords): readonly string[] {
  if (word.length < 7) return [];
  const best = new Map<number, readonly string[] | null>();

  const from = (start: number, left: number): readonly string[] | null => {
    if (start === word.length) return [];
    if (left === 0) return null;
    const seen = best.get(start);
    if (seen !== undefined) return seen;
    let chosen: readonly string[] | null = null;
    for (let end = start + 3; end <= word.length; end++) {
      if (start === 0 && end === word.length) break;
      const part = partOf(word.slice(start, end), end === word.length, known);
      if (part === null) continue;
      const rest = from(end, left - 1);
      if (rest !== null && (chosen === null || rest.length + 1 < chosen.length)) chosen = [part, ...rest];
    }
    best.set(start, chosen);
    return chosen;
  };

  const parts = from(0, MAX_PARTS);
  return parts !== null && parts.length > 1 ? parts : [];
}

/** The word behind one piece of a compound, or null. */
function partOf(piece: string, last: boolean, known: KnownWords): string | null {
  if (!isLongEnough(piece)) return null;
  if (last) return known.isEnd(piece) ? piece : null;
  if (known.isWord(piece)) return piece;
  for (const link of LINKS) {
    if (!piece.endsWith(link)) continue;
    const bare = piece.slice(0, -link.length);
    if (isLongEnough(bare) && known.isWord(bare)) return bare;
  }
  return known.isWord(`${piece}e`) ? `${piece}e` : null;
}
