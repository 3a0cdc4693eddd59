import { stemmer } from "@orama/stemmers/english";
import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";

/** "what's", "child's": what follows the apostrophe is grammar. */
const fold = (text: string): string => dropMarks(foldCommon(text)).replace(/'(s|re|ve|ll|d|m|t)\b/g, " ");

/** British and American spelling of the words that forms use. */
const stem = (word: string): string =>
  stemmer(
    word
      .replace(/is(e|ed|es|ing|ation|ations)$/, "iz$1")
      .replace(/our(s?)$/, "or$1")
      .replace(/centre/, "center")
      .replace(/licence/, "license")
      .replace(/programme/, "program"),
  );

const stopWords = words(`
euro euros okay ok hello hi dear sir madam regards kind thanks much
a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could
did do does doing don down during each few for from further get gets getting got had has have having he her here hers him his how however i if in into is
it its itself just like may me might more most must my myself no nor not now of off on once one only or other ought our ours out over own please
same shall she should so some such than that the their theirs them then there these they this those through to too under until up us very was
we were what when where whether which while who whom whose why will with would yes you your yours there hello hi thanks want
`);

/** Said in questions about anything. */
const weakWords = `
find finding offer offers offered kind kinds type types germany possible possibility available information contact help support supported need needed
needs apply applying application mean means difference different differ happen happens requirement requirements required require people person group
access take takes make many much important certain area near way ways use using cost costs know provide provided provides services service go documents
long appointment online responsible receive obtain exist new start day days time
`;

export const english: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
