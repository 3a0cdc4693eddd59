/** Everything that was tuned (docs/evaluation-search.md, docs/evaluation.md), in one place: on tuning halves only. */
export const PARAMETERS = {
  /** Words of a question that are looked at. A pasted page has more; its beginning says what it is about. */
  maxWords: 40,

  /** Worth of a match by other means than the word itself, relative to it. */
  compoundHead: 0.55,
  compoundModifier: 0.45,
  concept: 0.5,
  typo: 0.8,
  typoLikeness: 0.66,
  relative: 0.35,
  relativeLikeness: 0.7,
  transliterated: 0.85,
  foreignWord: 1,
  foreignLikeness: 0.55,
  unknownForeign: 0.35,
  cognate: 0.75,

  /** Weight of what a question says in pieces, beside the word as a whole. */
  partOfKnown: 0.35,
  joined: 0.5,
  phraseConcept: 0.15,
  extra: 0.7,
  weakWord: 0.55,

  /** BM25F over the whole document: worth and length normalisation of title, synonym, question, passage. */
  boost: [3.75, 3, 0.9, 1] as readonly number[],
  lengthNorm: [0.3, 0.2, 0.4, 0.45] as readonly number[],
  documentSaturation: 1.2,
  unitSaturation: 0.5,

  headWorth: [1, 1.5, 1.3] as readonly number[],
  /** A title or synonym that the question says in full, beside 1 for its words. */
  wholeName: 1.3,
  nearWords: 4,

  /** Log-odds per feature (features.ts), learned by test/eval/search/fit.ts. */
  worth: {
    whole: 5.06,
    often: 1.85,
    passage: 1.67,
    second: -0.63,
    head: 0.48,
    near: 1.31,
    order: 1.89,
    said: 2.42,
    name: 1.71,
    length: -1.42,
  },

  /** Logistic calibration (see score.ts), learned by the same program. */
  calibration: { constant: -2.77, whole: 1.69, head: 1.86, sure: 0.91, rarity: 1.29, said: 2.65, margin: 0.5 },
} as const;
