const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue" };

/** Shorter words with a letter dropped are too often other words ("bitte" and English "bite"). */
const MIN_DOUBLED = 6;

/**
 * Spellings that people use for a word: without umlaut keys ("schlaegt"), with one of two equal consonants forgotten
 * ("brent"). Made here once and not in each message, so that a message costs nothing.
 */
export function variantsOf(word: string, open: boolean): string[] {
  const spelt = /[äöü]/i.test(word) ? [word, word.replace(/[äöü]/gi, (letter) => UMLAUTS[letter] ?? letter)] : [word];
  const variants = spelt.flatMap((spelling) => {
    const single = spelling.replace(/([bcdfgklmnprst])\1/i, "$1");
    const longEnough = spelling.length >= (open ? MIN_DOUBLED - 1 : MIN_DOUBLED);
    return single !== spelling && longEnough ? [spelling, single] : [spelling];
  });
  return [...new Set(variants)];
}
