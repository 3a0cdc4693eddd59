import { de } from "./de.ts";
import type { Labels } from "./labels.ts";

/** Leichte Sprache: short sentences, easy words (BITV 2.0, Anlage 2 Teil 2, Nr. 4 and 5). What is not here is as in German. */
export const deSimple: Labels = {
  ...de,
  hours: "Dann ist geöffnet",
  info: "Gut zu wissen",
  emergency: "Not·fall",
  answerWithNumber: "Bitte schreiben Sie die Nummer.",
  speech: {
    ...de.speech,
    press: "Für {label}: Drücken Sie die {key}. Oder sagen Sie {key}.",
    more: "Es gibt noch mehr Infos. Sie können gern weiter fragen.",
    linkOnline: "Den Link finden Sie auf unserer Internet-Seite.",
    formOnline: "Das Formular finden Sie im Internet. Es heißt: {title}.",
    website: "unsere Internet-Seite",
    emailOnline: "Die E-Mail-Adresse finden Sie auf unserer Internet-Seite.",
  },
};
