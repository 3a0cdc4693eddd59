import { stemmer } from "@orama/stemmers/german";
import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";

/**
 * Umlauts, their spelling with e and their loss all become the plain vowel: Führerschein, Fuehrerschein and
 * Fuhrerschein meet. "ue" after a vowel or q is not an umlaut (neue, Quelle). Gender marks are dropped before the
 * words are cut (Bürger*innen, Bürger:innen).
 */
const fold = (text: string): string =>
  dropMarks(
    foldCommon(text)
      .replace(/(?<=\p{L})[*:_/]-?innen\b/gu, "")
      .replace(/ß/g, "ss"),
  )
    .replace(/ae/g, "a")
    .replace(/oe/g, "o")
    .replace(/(?<![aeoqu])ue/g, "u");

const SEPARABLE = "an|ab|auf|aus|ein|um|zu|vor|nach|mit|bei|weg|her|hin|fest|zuruck|weiter|frei|teil|statt|wieder|los";
/** angemeldet, anzumelden → anmeldet, anmelden. */
const INFIX = new RegExp(`^(${SEPARABLE})(ge|zu)(?=\\p{L}{4,}$)`, "u");
const PARTICLE = new RegExp(`^(${SEPARABLE})$`);
const VERB_ENDING = /(ungs|ungen|ung|end|est|et|en|st|te|ten|t|e|s|n)$/;

/** Snowball knows nouns; verbs and the nouns made of them must meet too (zulassen, zugelassen, Zulassung). */
function stem(word: string): string {
  const base = word.replace(INFIX, "$1");
  let short = stemmer(base);
  if (short.length > 5) short = short.replace(/(ung|er|et|st|t)$/, (end) => (end === "er" && short.length < 8 ? end : ""));
  return short;
}

/** "Wie melde ich mein Auto an": the particle at the end of a clause belongs to the verb before it. */
function extraWords(said: readonly string[]): string[] {
  const found: string[] = [];
  said.forEach((word, at) => {
    if (!PARTICLE.test(word)) return;
    for (let before = Math.max(0, at - 7); before < at - 1; before++) {
      const verb = said[before] ?? "";
      if (verb.length > 3 && VERB_ENDING.test(verb) && !stopWords.has(verb)) found.push(word + verb);
    }
  });
  return found;
}

const stopWords = words(`
euro okay ok hallo danke gruss grusse freundlichen geehrte damen herren teuer
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim bin bis bist da dabei
dadurch dafur dagegen daher dahin damit danach dann daran darauf daraus darf darfst darin daruber darum das dass dazu dein deine deinem
deinen deiner deines dem den denen denn der deren des dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen
ein eine einem einen einer eines einige einigen einmal er es etwa etwas euch euer eure eurem euren eurer fur gegen gibt ganz gar gern gerne
hab habe haben habt hat hatte hatten hattest hast hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem
jeden jeder jedes jemand jetzt kann kannst konnen konnt konnte konnten mal man manche mein meine meinem meinen meiner meines mich mir mit
mochte mochten muss musst mussen musste mussten nach nachdem nein nicht nichts noch nun nur ob obwohl oder ohne per schon sehr sei sein seine
seinem seinen seiner seines seit selbst sich sie sind so sogar solche sollte sollten soll sollen somit sondern sonst sowie uber um und uns unser unsere
unserem unseren unserer unter vom von vor wahrend war waren warst was weil weiter welche welchem welchen welcher welches wenn wer werde werden
wird wie wieder will willst wir wirst wo wobei wofur woher wohin womit wollen wollte worden worum wovon wozu wurde wurden zu zum zur zwar zwischen
bitte danke hallo eigentlich denn halt bekommt geht gehen machen mache macht tun bekomme bekommen kriege kriegen ich's gibt's geht's brauch
`);

/** Said in questions about anything. */
const weakWords = `
finde finden findet biete bieten bietet angeboten angebot angebote gibt art arten deutschland möglich möglichkeit möglichkeiten verfügbar information
informationen informieren kontakt kontaktieren hilfe helfen hilft unterstützung unterstützen unterstützt brauche braucht brauchen benötige benötigt
benötigen bedeutet bedeutung versteht unterschied unterscheidet passiert kosten kostet beantragen beantrage beantragt antrag erhalten erhalte bekommen
unterlagen dokumente voraussetzungen voraussetzung anforderungen alter person personen menschen leute zugang teilnehmen viel viele wichtig wichtige
verschiedene bestimmte nähe dauert lange termin online zuständig stelle stellen besuchen nutzen kümmern weg gilt gelten gelte neue neuen tage zeit
`;

export const german: LanguageRules = { fold, stem, stopWords, weakWords, compounds: true, script: "latin", extraWords };
