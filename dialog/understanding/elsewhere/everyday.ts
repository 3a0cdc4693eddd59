import type { PhraseLanguage } from "../../guards/phrases/kinds.ts";

/** Everyday life, trades, shops, school homework, trivia: what people try out on an assistant. Syntax: guards/match/pattern.ts. */
export const EVERYDAY_PHRASES: Readonly<Record<PhraseLanguage, { readonly everyday: string }>> = {
  de: {
    everyday: `arbeitslosengeld 1|i|eins, agentur für arbeit, kfz steuer, kirchensteuer*, verzollen, zollgebühr*, bewerbung schreiben, schreibe ~ bewerbung, bewerbungsschreiben, lebenslauf,
      vermieter ~ heizung|kaution|reparier*, kaution, heizung ~ kaputt|reparier*, elektriker, klempner, handwerker, friseur*, haare schneiden, haare färben, fahrrad ~ verkaufen|kaputt|reparieren, auto ~ kaputt|springt nicht,
      reifen, kaputt, reparatur, abnehmen, diät, kalorien, kochen, backen, ei kochen, tomaten, pflanze*, gärtner*, blumen, geschenk*, schenke, geburtstag*, liebe, freundin, hochzeitskleid, notdienst, apotheke*, arzttermin,
      aufsatz, hausaufgabe*, übersetze, gedicht, erfunden, erfinder, mond, weltkrieg, hauptstadt, wer war, film, serie, musik, konzert*, spiel*, sport, fitness, yoga, auto kaufen, möbel, schuhe, kleidung, zug nach, bahnticket*, wlan, passwort, app installieren, englisch lernen`,
  },
  en: {
    everyday: `unemployment insurance, employment agency, car tax, customs duty, cover letter, cv, résumé, landlord ~ deposit|heating|return|repair, deposit, plumber*, electrician*, hairdresser*, haircut, bike ~ broken|sell|repair, flat tyre, repair, lose weight, diet,
      cook, bake, tomatoes, plants, garden flowers, gift*, birthday*, love, girlfriend, boyfriend, pharmacy, doctor's appointment, essay, homework, translate, poem, invented, inventor, moon, world war, capital of, who was, movie, series, song*, concert*, game*, match, yoga,
      buy ~ car, furniture, clothes, train to, next train, wifi, password, learn english, best laptop, phone`,
  },
  tr: {
    everyday: `işsizlik maaşı, özgeçmiş, cv, ev sahib*, depozito*, tesisatçı, elektrikçi, kuaför*, berber*, saç kes*, bisiklet ~ sat*|bozul*, lasti*, kilo ver*, diyet*, zayıfla*, yemek yap*, pişir*, domates*, çiçek*, hediye*, doğum gün*, aşk*, sevgili*, eczane*, ödev*, çeviri, şiir*,
      icat et*, kim buldu, başkenti, savaşı, ne zaman yıkıldı, film*, dizi*, müzik, konser*, oyun*, maç*, mobilya, ayakkabı*, tren bilet*, wifi, şifre*, ingilizce öğren*`,
  },
  ar: {
    everyday: `إعانة البطالة, سيرة ذاتية, صاحب البيت, صاحب المنزل, المؤجر, مبلغ التأمين, سباك, سباكا, كهربائي, حلاق, قص شعر, دراجة ~ بيع|معطلة, إطار, أخسر وزني, رجيم, حمية, الطبخ, أطبخ, طماطم, زهور, هدية, عيد ميلاد, حب, حبيبتي, صيدلية, واجب, ترجم, قصيدة, اخترع, عاصمة, حرب, فيلم, مسلسل, أغنية, لعبة, مباراة,
      شراء سيارة, أثاث, أحذية, قطار إلى, واي فاي, كلمة السر, تعلم الإنجليزية`,
  },
  fa: {
    everyday: `بیمه بیکاری, رزومه, صاحبخانه*, صاحب خانه, پول پیش, ودیعه, لوله کش*, لوله‌کش, برقکار*, آرایشگاه*, کوتاهی مو, پنچر, لاغر*, رژیم*, آشپزی, بپزم, گوجه, گل بکارم, هدیه*, تولد ~ هدیه, کادو, عشق, دوست دختر, داروخانه*, تکلیف*, ترجمه کن, شعر, اختراع, پایتخت, جنگ جهانی, فیلم, سریال, آهنگ, بازی, خرید ماشین, مبلمان, کفش, قطار, وای فای, رمز عبور, انگلیسی یاد`,
  },
  ku: {
    everyday: `xwediyê malê, depozît*, elektrîkvan, berber, por birîn, qelew, zeîf bibim, parêz, xwarin ~ çêkirin, pijandin, diyarî*, rojbûn*, evîn*, dermanxane*, spartek, helbest, îcad*, paytext*, film*, stran*, lîstik*, mobîlya, pêlav, trên*, înterneta min, şîfre*, îngilîzî hîn`,
  },
  uk: {
    everyday: `допомога по безробіттю, резюме, господар ~ застав*|квартири, застав*, сантехнік*, електрик*, перукар*, стрижк*, велосипед ~ продати|зламав*, колесо, схуднути, дієт*, готувати, помідор*, квіти, подарунок*, подарувати, день народження, кохання, аптек*, домашн* завдання, твір про, переклади, вірш*, винайшов,
      столиц*, війна ~ почалась, фільм*, серіал*, пісн*, гру|гра, матч*, меблі, взуття, потяг до, вайфай, пароль, вивчити англійськ*`,
  },
  ru: {
    everyday: `пособие по безработице, резюме, хозяин ~ залог|квартиры, залог, сантехник*, электрик*, парикмахер*, стрижк*, велосипед ~ продать|сломал*, колесо, похудеть, диет*, готовить, помидор*, цветы, подарок, подарить, день рождения, любовь, аптек*, домашн* задание, сочинение, переведи, стих*, изобрел*, изобрёл,
      столиц*, фильм*, сериал*, песн*, игр*, матч*, мебель купить, обувь, поезд до, вайфай, пароль, выучить английск*, сломал*`,
  },
  pl: {
    everyday: `zasiłek dla bezrobotnych, życiorys, właściciel ~ kaucj*, kaucj*, hydraulik*, elektryk*, fryzjer*, strzyżenie, rower ~ sprzedać|zepsut*, opon*, schudnąć, diet*, gotować, pomidor*, kwiaty, prezent*, urodziny, miłość, aptek*, zadanie domowe, wypracowanie, przetłumacz, wiersz*, wynalazł, wynalazc*,
      stolic*, film*, serial*, piosenk*, gra|gry, mecz*, meble, buty, pociąg do, wifi, hasło, nauczyć ~ angielskiego, zepsuł*`,
  },
  ro: {
    everyday: `ajutor de șomaj, cv, proprietar* ~ garanți*, garanția, instalator*, electrician*, frizer*, coafor, tuns, bicicletă ~ vând|stricat*, cauciuc*, slăbesc, slăbi, dietă, gătesc, roșii, flori, cadou*, zi de naștere, dragoste, farmacie*, temă, traduc*, poezi*, inventat, inventator*, capitala, film*, serial*, cântec*, joc*, meci*, mobilă, pantofi, tren spre, wifi, parolă, învăț engleză`,
  },
  bg: {
    everyday: `обезщетение за безработица, автобиография, хазяин* ~ депозит*, депозит*, водопроводчик*, електротехник*, фризьор*, подстригване, колело ~ продам|счупено, гума, отслабна, диета, готвя, домати, цветя, подарък, подаря, рожден ден, любов, аптека*, домашно, преведи, стихотворение, изобретил, столица*, филм*, сериал*, песен*, игра, мач*, мебели, обувки, влак до, парола, науча английски, счупи се`,
  },
  fr: {
    everyday: `allocation chômage, lettre de motivation, cv, propriétaire ~ caution|chauffage|logement, caution, plombier*, électricien*, coiffeur*, coupe de cheveux, vélo ~ vendre|cassé, pneu*, perdre du poids, maigrir, régime, cuisiner, tomates, fleurs, cadeau*, anniversaire, amour, petite amie, pharmacie*, devoirs, dissertation, traduis, poème*, inventé, inventeur,
      capitale, film*, série*, chanson*, jeu, match*, meubles, chaussures, train pour, wifi, mot de passe, apprendre l'anglais, en panne`,
  },
};
