import { stemmer } from "@orama/stemmers/french";
import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";

/** Elision: l'école, d'un, qu'il. Accents go: they are often not typed. */
const fold = (text: string): string =>
  dropMarks(foldCommon(text).replace(/œ/g, "oe").replace(/æ/g, "ae")).replace(
    /(?<!\p{L})(l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu)'/gu,
    " ",
  );

/** Snowball, then what it leaves because the accents are gone (déposée → depose). */
function stem(word: string): string {
  const short = stemmer(word);
  return short.length > 4 ? short.replace(/(ees|ee|es|e|er|ez|ation|at|is|it)$/, "") : short;
}

const stopWords = words(`
euro euros bonjour merci
a afin ai aie ainsi alors apres as au aucun aucune aussi autre autres aux avec avez avoir avons ont bien car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci
comme comment combien d dans de des dois doit doivent devez deux donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux faire faut
fait font hors il ils j je l la le les leur leurs lors lui m ma mais me meme memes mes mon n ne ni non nos notre nous on ou par parce pas pendant peu peut peuvent
peux plus pour pourquoi pouvez puis puisse qu quand que quel quelle quelles quels qui quoi s sa sans se sera seront ses si soit son sont sous sur t ta te tes toi ton tous
tout toute toutes tres tu un une va vais vers veut veux voici voila vont vos votre vous y bonjour merci svp obtenir lorsque puis-je aller avoir existe existe-t-il suis voudrais
`);

/** Said in questions about anything. */
const weakWords = `
trouver trouve trouvent offre offrent offert proposer propose proposes sorte type types genre allemagne possible possibilités disponible disponibles
information informations contacter contact aide aider soutien soutenir besoin demander demande signifie différence différent différents différentes
passe exigences conditions condition requis requise nécessaire nécessaires personne personnes gens groupe accès participer âge coûte coût coûtent prix
important certain région proximité service services documents long temps durée rendez-vous ligne responsable recevoir utiliser moyen moyens façon
nouveau jours jour savoir
`;

export const french: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
