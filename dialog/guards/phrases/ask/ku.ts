import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    çiqas e, bi çiqasî, biha*, heq*, mesref*, pere, bidim, dikim, euro, xerc*, belaş, bêpere, bê pere, çend euro, çend pere
  `,
  documents: `
    belge*, kaxez*, evraq*, çi lazim, çi pêwîst, çi hewce, bînim, wêne*, fotoraf*, dokument*, pêwîst in, lazim in
  `,
  deadline: `
    heta kengî, heta kîjan, muhlet*, dereng*, derbasdar*, di nav çend, herî dereng, wext*, dem* qediya, qediya, diqede, mohlet*
  `,
  processingTime: `
    çiqas dikişîne, çiqas dem, çend roj, çend hefte, kengî amade, kengî tê, çiqas wext, dikişîne, lez, bilez, zû, bisekinim, bimînim, çiqas didome, didome
  `,
  hours: `
    saetên vekirinê, saetên xebatê, vekirî, kengî vedibe, girtî, saet çend, vedibe
  `,
  appointment: `
    termîn*, termin*, randevû*, randewû*, hevdîtin*, bê termîn, jivan*
  `,
  online: `
    online, înternet*, internet*, ji malê, dîjîtal*, app, malper*, email, e-name
  `,
  forms: `
    form*, dagirim, daxistin, daxînim, pdf, tijî bikim
  `,
  responsible: `
    li ku, li kuderê, ku derê, kîjan daîre*, kîjan fermangeh*, ji kê, navnîşan*, telefon*, berpirsiyar*, kî berpirsiyar, biçim ku, kuderê, li kîderê, bi kê re
  `,
  requirements: `
    merc*, şert*, mafê min, maf*, dikarim, ez dikarim, kî dikare, destûr*, çend salî, temen*, gerek e, divê
  `,
  procedure: `
    çawa, çi bikim, çi dikim, divê ez çi, gav*, pêvajo*, ez ê çawa, kesekî din, wekalet*, bi xwe
  `,
  legalBasis: `
    qanûn*, zagon*, yasa*, xal*
  `,
};
