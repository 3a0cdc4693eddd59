import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    ile kosztuje, koszt*, opłat*, cena, ceny, płac*, zapłac*, za darmo, bezpłatn*, drogo, euro, pieniądz*, ile wynosi
  `,
  documents: `
    dokument*, czego potrzebuję, co potrzebuję, co potrzeba, jakie papiery, papier*, zaświadcz*, zdjęci*, przynieść, zabrać, wziąć ze sobą, co jest potrzebne, potrzebne
  `,
  deadline: `
    do kiedy, termin ważności, ważn*, ile mam czasu, spóźni*, za późno, najpóźniej, w ciągu ilu, kiedy muszę, upływa, wygas*, jak często, od kiedy, termin mija, jaki jest termin
  `,
  processingTime: `
    jak długo, ile trwa, trwa, ile się czeka, czeka*, kiedy będzie, kiedy dostanę, jak szybko, szybciej, pilne, pilnie, ile dni, ile tygodni, ile czasu
  `,
  hours: `
    godziny otwarcia, otwart*, czynn*, zamknięt*, o której, godziny pracy, w jakich godzinach, godziny urzędowania
  `,
  appointment: `
    wizyt*, umówi*, termin, spotkani*, bez terminu, rezerw*, bez umawiania
  `,
  online: `
    online, internet*, przez internet, z domu, elektroniczn*, aplikacj*, stron*, mailem
  `,
  forms: `
    formularz*, wniosek do pobrania, pobrać, wypełni*, druk*, pdf
  `,
  responsible: `
    gdzie, dokąd, kto odpowiada, jaki urząd, który urząd, do kogo, adres*, telefon*, kto się zajmuje, komu, u kogo, w którym urzędzie
  `,
  requirements: `
    warun*, czy mam prawo, czy mogę, czy można, kto może, kto dostanie, komu przysługuje, przysługuje, wolno, ile lat, od ilu lat, wymag*, czy muszę, czy trzeba
  `,
  procedure: `
    jak załatwić, jak złożyć, jak dostać, jak zrobić, jak, co robić, co mam zrobić, co muszę zrobić, procedur*, kroki, pełnomocnictw*, osobiście
  `,
  legalBasis: `
    ustaw*, paragraf*, przepis*, podstawa prawna, prawo mówi
  `,
};
