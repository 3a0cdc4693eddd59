import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    cât costă, cat costa, costă, costa, tax*, preț*, plăt*, plat*, gratuit, gratis, scump, euro, bani, cost*
  `,
  documents: `
    document*, acte, actele, ce am nevoie, ce trebuie să aduc, hârtii, adeverinț*, poz*, fotografi*, aduc, iau cu mine, dovad*, ce îmi trebuie, ce trebuie
  `,
  deadline: `
    până când, pana cand, termen limită, termen*, cât timp am, întârzi*, valabil*, expir*, cel târziu, în câte zile, de când, când trebuie
  `,
  processingTime: `
    cât durează, cat dureaza, durează, dureaza, cât timp, cât aștept, aștept*, când primesc, când e gata, cât de repede, repede, urgent*, câte zile, câte săptămâni
  `,
  hours: `
    program*, orar*, deschis*, închis*, la ce oră, ore de lucru, când e deschis
  `,
  appointment: `
    programare*, programez, termin, fără programare, întâlnire
  `,
  online: `
    online, internet*, de acasă, electronic*, aplicați*, site, digital, pe mail
  `,
  forms: `
    formular*, descarc*, completez, complet*, pdf, cerere tip
  `,
  responsible: `
    unde, cine răspunde, ce birou, care birou, la cine, adres*, telefon*, cine se ocupă, ce autoritate, cui, la ce ghișeu
  `,
  requirements: `
    condiți*, am dreptul, dreptul, pot să, cine poate, cine primește, se poate, permis să, câți ani, ce vârstă, cerinț*, trebuie neapărat, e obligatoriu, am voie
  `,
  procedure: `
    cum, ce fac, ce trebuie să fac, cum fac, cum obțin, pași, procedur*, personal, altcineva, împuternicire, procură
  `,
  legalBasis: `
    lege*, legea, paragraf*, articol*, temei legal, baza legală
  `,
};
