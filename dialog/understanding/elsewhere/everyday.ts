import type { PhraseLanguage } from "../../guards/phrases/kinds.ts";

/** Everyday life, trades, shops, school homework, trivia: what people try out on an assistant. Syntax: guards/match/pattern.ts. */
export const EVERYDAY_PHRASES: Readonly<Record<PhraseLanguage, { readonly everyday: string }>> = {
  de: {
    everyday: `arbeitslosengeld 1|i|eins, agentur für arbeit, kfz steuer, kirchensteuer*, verzollen, zollgebühr*, bewerbung schreiben, schreibe ~ bewerbung, bewerbungsschreiben, lebenslauf,
      vermieter ~ heizung|kaution|reparier*, kaution, heizung ~ kaputt|reparier*, elektriker, klempner, handwerker, friseur*, haare schneiden, haare färben, fahrrad ~ verkaufen|kaputt|reparieren, auto ~ kaputt|springt nicht,
      reifen, kaputt, abnehmen, diät, kalorien, kochen, backen, ei kochen, tomaten, gärtner*, blumen, geschenk*, schenke, hochzeitskleid, notdienst, apotheke*, arzttermin,
      aufsatz, hausaufgabe*, übersetze, gedicht, erfunden, erfinder, mond, weltkrieg, hauptstadt, film, serie, fitness, yoga, auto kaufen, möbel, schuhe, kleidung, wlan, passwort, app installieren, englisch lernen`,
  },
  en: {
    everyday: `unemployment insurance, employment agency, car tax, customs duty, cover letter, cv, résumé, landlord ~ deposit|heating|return|repair, deposit, plumber*, electrician*, hairdresser*, haircut, bike ~ broken|sell|repair, flat tyre, lose weight, diet,
      cook, bake, tomatoes, garden flowers, gift*, pharmacy, doctor's appointment, essay, homework, poem, invented, inventor, moon, world war, capital of, movie, series, song*, yoga,
      buy ~ car, furniture, clothes, wifi, password, learn english, best laptop`,
  },
  tr: {
    everyday: `işsizlik maaşı, özgeçmiş, cv, ev sahib*, depozito*, tesisatçı, elektrikçi, kuaför*, berber*, saç kes*, bisiklet ~ sat*|bozul*, lasti*, kilo ver*, diyet*, zayıfla*, yemek yap*, pişir*, domates*, çiçek*, hediye*, sevgili*, eczane*, ödev*, çeviri, şiir*,
      icat et*, kim buldu, başkenti, savaşı, ne zaman yıkıldı, film*, dizi*, maç*, mobilya, ayakkabı*, wifi, şifre*, ingilizce öğren*`,
  },
  ar: {
    everyday: `إعانة البطالة, سيرة ذاتية, صاحب البيت, صاحب المنزل, المؤجر, مبلغ التأمين, سباك, سباكا, كهربائي, حلاق, قص شعر, دراجة ~ بيع|معطلة, إطار, أخسر وزني, رجيم, حمية, الطبخ, أطبخ, طماطم, زهور, هدية, صيدلية, ترجم, قصيدة, اخترع, عاصمة, حرب, فيلم, مسلسل, أغنية, مباراة,
      شراء سيارة, أثاث, أحذية, واي فاي, كلمة السر, تعلم الإنجليزية`,
  },
  fa: {
    everyday: `بیمه بیکاری, رزومه, صاحبخانه*, صاحب خانه, پول پیش, ودیعه, لوله کش*, لوله‌کش, برقکار*, آرایشگاه*, کوتاهی مو, پنچر, لاغر*, رژیم*, آشپزی, بپزم, گوجه, گل بکارم, هدیه*, تولد ~ هدیه, کادو, داروخانه*, تکلیف*, ترجمه کن, شعر, اختراع, پایتخت, فیلم, سریال, آهنگ, خرید ماشین, مبلمان, کفش, وای فای, رمز عبور, انگلیسی یاد`,
  },
  ku: {
    everyday: `xwediyê malê, depozît*, elektrîkvan, berber, por birîn, qelew, zeîf bibim, parêz, xwarin ~ çêkirin, pijandin, diyarî*, dermanxane*, spartek, helbest, îcad*, paytext*, film*, stran*, mobîlya, pêlav, înterneta min, şîfre*, îngilîzî hîn`,
  },
  uk: {
    everyday: `допомога по безробіттю, резюме, господар ~ застав*|квартири, застав*, сантехнік*, електрик*, перукар*, стрижк*, велосипед ~ продати|зламав*, колесо, схуднути, дієт*, готувати, помідор*, квіти, подарунок*, подарувати, аптек*, домашн* завдання, твір про, вірш*, винайшов,
      столиц*, війна ~ почалась, фільм*, серіал*, пісн*, матч*, меблі, взуття, вайфай, пароль, вивчити англійськ*`,
  },
  ru: {
    everyday: `пособие по безработице, резюме, хозяин ~ залог|квартиры, залог, сантехник*, электрик*, парикмахер*, стрижк*, велосипед ~ продать|сломал*, колесо, похудеть, диет*, готовить, помидор*, цветы, подарок, подарить, аптек*, домашн* задание, сочинение, переведи, стих*, изобрел*, изобрёл,
      столиц*, фильм*, сериал*, песн*, матч*, мебель купить, обувь, вайфай, пароль, выучить английск*, сломал*`,
  },
  pl: {
    everyday: `zasiłek dla bezrobotnych, życiorys, właściciel ~ kaucj*, kaucj*, hydraulik*, elektryk*, fryzjer*, strzyżenie, rower ~ sprzedać|zepsut*, opon*, schudnąć, diet*, gotować, pomidor*, kwiaty, prezent*, aptek*, zadanie domowe, wypracowanie, przetłumacz, wiersz*, wynalazł, wynalazc*, film*, serial*, piosenk*, mecz*, meble, buty, wifi, hasło, nauczyć ~ angielskiego, zepsuł*`,
  },
  ro: {
    everyday: `ajutor de șomaj, cv, proprietar* ~ garanți*, garanția, instalator*, electrician*, frizer*, coafor, tuns, bicicletă ~ vând|stricat*, cauciuc*, slăbesc, slăbi, dietă, gătesc, roșii, flori, cadou*, farmacie*, poezi*, inventat, inventator*, capitala, film*, serial*, cântec*, meci*, mobilă, pantofi, wifi, parolă, învăț engleză`,
  },
  bg: {
    everyday: `обезщетение за безработица, автобиография, хазяин* ~ депозит*, депозит*, водопроводчик*, електротехник*, фризьор*, подстригване, колело ~ продам|счупено, гума, отслабна, диета, готвя, домати, цветя, подарък, подаря, аптека*, домашно, преведи, стихотворение, изобретил, столица*, филм*, сериал*, песен*, мач*, мебели, обувки, парола, науча английски, счупи се`,
  },
  fr: {
    everyday: `allocation chômage, lettre de motivation, cv, propriétaire ~ caution|chauffage|logement, caution, plombier*, électricien*, coiffeur*, coupe de cheveux, vélo ~ vendre|cassé, pneu*, perdre du poids, maigrir, régime, cuisiner, tomates, fleurs, cadeau*, pharmacie*, devoirs, dissertation, traduis, poème*, inventé, inventeur,
      capitale, film*, série*, chanson*, match*, meubles, chaussures, wifi, mot de passe, apprendre l'anglais, en panne`,
  },
};
