import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    kost*, was koste*, wie teuer, wieviel ~ zahlen, wie viel ~ zahlen, wieviel geld, gebühr*, preis*, bezahlen, zahl*, kostenlos, umsonst, gratis, euro, teuer, tarif*, beitrag
  `,
  documents: `
    unterlage*, mitbringen, was brauche ich, was brauch ich, welche papiere, papiere, dokument*, nachweis*, was muss ich ~ mitbringen, mitnehmen, vorlegen, brauche ich ~ foto|passfoto|bild, was wird benötigt, was benötige ich, was braucht man, bescheinigung vorlegen
  `,
  deadline: `
    bis wann, frist*, wie lange habe ich zeit, zu spät, rechtzeitig, wann muss ich, ab wann, spätestens, verspätet, wie lange gilt, wie lange ist ~ gültig, gültigkeit, läuft ~ ab, abgelaufen, wann ist ~ fällig, wie oft, innerhalb, wann darf
  `,
  processingTime: `
    wie lange dauert, wie lang dauert, dauert ~ lange, dauer, bearbeitungszeit, wartezeit, wie schnell, wann bekomme ich, wann ist ~ fertig, wann kommt, wie lange warte*, wie lange muss ich warten, dauert, schneller, express
  `,
  hours: `
    öffnungszeit*, geöffnet, wann ~ offen, wann ~ auf, sprechzeit*, sprechstunde*, wann macht ~ auf|zu, geschlossen, samstag* ~ offen|auf|geöffnet, wie lange ~ offen|auf|geöffnet, hat ~ offen|geöffnet
  `,
  appointment: `
    termin*, brauche ich einen termin, anmelden ~ vorher, ohne termin, terminvereinbarung, termin vereinbaren|buchen|machen
  `,
  online: `
    online*, im internet, übers internet, über das internet, internet, digital, von zu hause, per app, app, website, webseite, elektronisch, per mail|email, per e-mail
  `,
  forms: `
    formular*, vordruck*, antrag herunterladen, antragsformular*, ausfüllen, herunterladen, download, pdf, vorlage
  `,
  responsible: `
    wer ist zuständig, zuständig*, wohin, wo muss ich, wo kann ich, wo beantrage, wo melde, wo bekomme, wo finde, wo gibt, wo ist, wo gebe, welches amt, welche behörde, welche stelle, an wen, adresse, anschrift, telefonnummer, bei wem, ansprechpartner*, wo, wer macht
  `,
  requirements: `
    voraussetzung*, darf ich, dürfen, wer bekommt, wer kriegt, habe ich anspruch, anspruch, wer kann, wer darf, unter welchen, ab welchem alter, wie alt, muss man, bekomme ich auch, geht das auch, berechtigt, bedingung*
  `,
  procedure: `
    wie beantrage*, wie melde*, wie mache|mach, wie geht, wie läuft, wie funktioniert, was muss ich tun, was tun, was mache ich, was soll ich, ablauf, schritte, wie kann ich, wie bekomme, wie komme, wie stelle, muss ich persönlich, kann jemand anders, vollmacht, wie reiche
  `,
  legalBasis: `
    gesetz*, paragraf*, paragraph*, rechtsgrundlage*, vorschrift*, wo steht das, rechtlich
  `,
};
