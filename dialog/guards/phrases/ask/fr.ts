import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    combien coûte, combien ça coûte, coût*, coûte, prix, tarif*, frais, payer, paie, gratuit*, cher, euros, combien dois-je payer, c'est combien, combien
  `,
  documents: `
    document*, papiers, pièces, quels papiers, de quoi ai-je besoin, j'ai besoin de quoi, apporter, amener, photo*, justificatif*, attestation, que dois-je apporter, qu'est-ce qu'il faut, qu'est-ce qu'il me faut
  `,
  deadline: `
    jusqu'à quand, délai, date limite, trop tard, en retard, valable*, validité, expir*, combien de temps ai-je, au plus tard, à partir de quand, avant quand, dans les combien, périmé*
  `,
  processingTime: `
    combien de temps, ça prend, prend combien, dure, durée, attendre, attente, quand vais-je recevoir, quand est-ce prêt, rapide*, vite, urgent*, combien de jours, combien de semaines
  `,
  hours: `
    horaires, heures d'ouverture, ouvert*, fermé*, à quelle heure, quand ouvrez
  `,
  appointment: `
    rendez-vous, rdv, prendre rendez-vous, sans rendez-vous, termin, réserver
  `,
  online: `
    en ligne, internet, sur internet, de chez moi, numérique, application, site, par mail
  `,
  forms: `
    formulaire*, télécharger, remplir, pdf, imprimé
  `,
  responsible: `
    où, qui est responsable, quel bureau, quel service, quelle administration, adresse, numéro de téléphone, à qui, chez qui, qui s'occupe, m'adresser, s'adresser
  `,
  requirements: `
    condition*, ai-je droit, j'ai droit, droit à, puis-je, est-ce que je peux, qui peut, qui a droit, autorisé, quel âge, à partir de quel âge, exigence*, faut-il, est-ce obligatoire, dois-je
  `,
  procedure: `
    comment, que faire, que dois-je faire, quoi faire, démarche*, étape*, procédure, en personne, procuration, quelqu'un d'autre
  `,
  legalBasis: `
    loi, lois, paragraphe, article, base légale, règlement
  `,
};
