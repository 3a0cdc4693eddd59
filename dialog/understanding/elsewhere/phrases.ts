import type { PhraseLanguage } from "../../guards/phrases/kinds.ts";

/**
 * What people ask a Landkreis although others answer it: pension insurance, tax office, courts, health insurers, banks,
 * shops, repairs, travel. Its words stand in our entries as well ("Rente" in the Grundsicherung), so that search alone
 * would find one. Syntax: guards/match/pattern.ts.
 */
export const ELSEWHERE_PHRASES: Readonly<Record<PhraseLanguage, { readonly elsewhere: string }>> = {
  de: {
    elsewhere: `rentenantrag*, altersrente*, witwenrente*, rente ~ beantragen|einreichen, beantrage ~ rente, in rente gehen,
      rentenversicherung*, rentenbescheid*, rentenbeginn*, steuererklärung*, einkommensteuer*, lohnsteuer*, mehrwertsteuer*, umsatzsteuer*,
      grunderwerbsteuer*, steuerklasse*, steuererstattung*, elster, scheiden lassen, scheidungsantrag*, scheidung einreichen, handelsregister*,
      patent|marke anmelden, grundbuch*, testament*, erbschein*, krankenkasse ~ anmelden|wechseln|melde, melde|anmelden ~ krankenkasse,
      krankenversicherungskarte, gesundheitskarte, bankkonto*, konto ~ eröffnen, girokonto*, kreditkarte*, kredit, handyvertrag*, fitnessstudio*,
      netflix, fernseher kaufen, reifenwechsel*, waschmaschine*, drucker, laptop, computer, paket, flug ~ buchen, hotel ~ buchen, flugticket*,
      rezept für, restaurant ~ empfehlen, gutes|italienisches|griechisches restaurant, kochen lernen, kopfschmerz*, zahnarzt*, hausarzt*, mieterhöhung*, mietvertrag*,
      kündigungsschutz*, arbeitsvertrag*, strafanzeige*, aktien, lotto`,
  },
  en: {
    elsewhere: `pension application, state pension, old age pension, apply ~ pension, retirement pension, pension insurance, tax return*, tax refund*, income tax*, vat,
      tax class, get ~ divorce, file ~ divorce, commercial register, trademark*, patent*, land register*, last will, certificate of inheritance,
      health insurance*, bank account*, open ~ account, credit card*, mortgage*, loan, phone contract, gym membership, subscription*, buy ~ sneakers|shoes|phone|laptop|tv,
      tyre change, washing machine*, printer*, laptop*, computer*, parcel*, book ~ flight|hotel, flight*, hotel*, recipe*, good restaurant*, headache*, dentist*, sue ~ landlord,
      rental contract, employment contract, stocks, bitcoin*, lottery, cinema*, visa ~ japan|china|india|usa|australia, leaking, calories`,
  },
  tr: {
    elsewhere: `emeklilik ~ başvur*, emekliliğ*, emekli olmak, emekli aylığı ~ başvur*, vergi beyan*, beyanname*, vergi iade*, gelir vergi*, kdv, boşanma davası, boşanmak,
      ticaret sicil*, patent*, tapu*, vasiyet*, miras belge*, sağlık sigorta*, hastalık sigorta*, banka hesab*, hesap aç*, kredi al*, kredi kartı*, bankadan, abonelik*, aboneliğ*,
      uçak bilet*, uçak*, otel*, tarif*, iyi restoran, başım ağrıyor, diş hekim*, dişçi*, ev sahib*, kira sözleşme*, iş sözleşme*, bozuldu ~ tamir, tamir*, bilgisayar*, çamaşır makine*,
      kargo*, bitcoin*, dolar*, sinema*, askerlik*`,
  },
  ar: {
    elsewhere: `معاش التقاعد, طلب التقاعد, اطلب تقاعد, إقرار* الضريب*, اقراري الضريبي, إقراري الضريبي, الإقرار الضريبي, ضريبة الدخل, استرداد الضريبة, الطلاق في المحكمة, أطلق زوج*,
      السجل التجاري, براءة اختراع, السجل العقاري, وصية, حصر إرث, التأمين الصحي, تأمين صحي, حساب|حسابا|حساب* ~ البنك|بنك, حساب بنكي, قرض, بطاقة ائتمان, اشتراك النت,
      تذكرة طيران, تذكرة طائرة, حجز فندق, فندق, وصفة, طبخة, مطعم جيد, صداع, للصداع, طبيب أسنان, عقد الإيجار, عقد العمل, حاسوبي, لابتوب, غسالة, الطرد, طرد من, الذهب, بتكوين, سينما, شراء هاتف, هاتف جديد`,
  },
  fa: {
    elsewhere: `حقوق بازنشستگی, درخواست بازنشستگی, اظهارنامه*, مالیات بر درآمد, اظهارنامه مالیاتی, طلاق بگیرم, ثبت شرکت, ثبت اختراع, سند ملک, وصیت*, انحصار وراثت, بیمه درمانی, بیمه سلامت,
      حساب بانکی, بانک ~ حساب, حساب باز, وام, کارت اعتباری, اشتراک اینترنت, بلیط هواپیما, بلیت هواپیما, هتل, دستور پخت, طرز تهیه, بهترین رستوران, سردرد, دندانپزشک*, قرارداد اجاره, قرارداد کار,
      لپ تاپ, کامپیوتر*, ماشین لباسشویی, بسته پستی, قیمت دلار, قیمت طلا, بیت کوین, سینما, خراب شده, گوشی`,
  },
  ku: {
    elsewhere: `teqawid*, malnişîn*, beyannameya bacê, beyanname*, baca hatinê, ji hev berdan, telaq*, qeyda bazirganiyê, patent, tapo, wesiyet*, sîgorteya tenduristiyê, sîgortaya tenduristiyê,
      hesab* ~ bank*, bank* ~ hesab*, kredî, qerd, balafir*, bilêta balafirê, otêl*, reçete*, xwarina, serê min diêşe, serêş*, diran*, kompîter*, komputer*, laptop*, cilşo*, telefoneke, dolar*, sînema`,
  },
  uk: {
    elsewhere: `оформити пенсію, подати на пенсію, заява на пенсію, пенсія за віком, вийти на пенсію, податков* деклараці*, деклараці*, повернення податк*, подоходн*, подати на розлучення, розлучитися,
      торгов* реєстр*, патент*, заповіт*, спадщин*, медичн* страх*, страховк*, рахунок ~ банк*, банківськ* рахун*, кредит*, купити|куплю ~ диван|телефон|ноутбук|меблі, підписк*, авіаквит*, квитк* ~ літак, готел*,
      рецепт*, від кашлю, від голови, головн* біль, стоматолог*, договір оренди, трудов* договір, ноутбук*, пральн*, комп'ютер*, посилк*, курс долара, біткоїн*, кіно`,
  },
  ru: {
    elsewhere: `оформить пенсию, подать на пенсию, заявление на пенсию, пенси* по старости|возрасту, выйти на пенсию, налогов* деклараци*, деклараци*, возврат налог*, подоходн*, подать на развод, развестись,
      торгов* реестр*, патент*, завещани*, наследств*, медицинск* страхов*, страховк*, счет ~ банк*, банковск* счет*, кредит ~ банк*, взять кредит, кредитн* карт*, купить ~ машинку|телефон|ноутбук|диван|машину стиральную, стиральн*, подписк*,
      авиабилет*, билет* ~ самолет, отель, отел*, рецепт*, таблетк*, от кашля, головн* боль, стоматолог*, договор аренды, трудов* договор, ноутбук*, компьютер*, холодильник*, посылк*, курс доллара, биткоин*, кино`,
  },
  pl: {
    elsewhere: `wniosek o emeryturę, emerytur*, przejść na emeryturę, zeznanie podatkowe, zeznani* podatkow*, rozliczyć podatek, podatek dochodowy, pit, vat, rozwód, rozwieść, rejestr handlowy, patent*, ksiąg* wieczyst*, testament*,
      spadek, ubezpieczenie zdrowotne, konto ~ bank*, konto bankowe, kredyt*, karta kredytowa, abonament na telefon, lot do, samolot*, hotel*, przepis na, dobra restauracja, ból gardła|głowy, dentyst*, umowa najmu, umowa o pracę,
      laptop*, komputer*, pralk*, paczk*, akcje, bitcoin*, kino, do kina, kupić ~ rower|telefon`,
  },
  ro: {
    elsewhere: `pensia pentru limită, pensi* ~ vârstă, cer pensia, cerere de pensie, pensionar*, declarați* de impozit, declarați* fiscal*, declarați* ~ venit, impozit pe venit, tva, divorț*, divorta, registrul comerțului, brevet*, cartea funciară, testament*,
      moștenire, asigurare de sănătate, asigurarea de sănătate, cont ~ bancă, cont bancar, credit, card de credit, bilet* de avion, avion, hotel*, rețet*, restaurant bun, pastil*, răceal*, dentist*, contract de închiriere, contract de muncă,
      laptop*, calculator*, mașina de spălat, colet*, iphone, bitcoin*, cinema, s-a stricat`,
  },
  bg: {
    elsewhere: `кандидатств* за пенсия, пенсия за старост|възраст, пенсиониране, пенсионирам, заявление за пенсия, данъчн* деклараци*, деклараци* ~ данъ*, данък върху дохода, ддс, развод*, търговски* регистър, патент*, завещани*, наследств*,
      здравн* осигуровк*, здравна каса, банков* сметк*, сметка ~ банк*, кредит, кредитна карта, самолет*, хотел*, рецепта за, добър ресторант, за главоболие, главоболи*, зъболекар*, договор за наем, трудов договор,
      лаптоп*, компютър*, пералн*, колет*, биткойн*, кино, се развали`,
  },
  fr: {
    elsewhere: `demander ma retraite, demande de retraite, partir à la retraite, pension de retraite, prendre ma retraite, déclaration d'impôts, déclaration d'impôt, déclaration de revenus, déclaration fiscale, remboursement d'impôts, tva, divorcer, demande de divorce,
      registre du commerce, brevet, marque déposée, livre foncier, testament, héritage, assurance maladie, compte bancaire, compte en banque, ouvrir ~ compte, crédit, carte de crédit, forfait mobile, billet* d'avion, avion, hôtel*, recette*, bon restaurant,
      contre la toux, mal de tête, dentiste*, contrat de location, bail, contrat de travail, ordinateur*, lave linge, machine à laver, colis, bitcoin*, cinéma, vélo pas cher`,
  },
};
