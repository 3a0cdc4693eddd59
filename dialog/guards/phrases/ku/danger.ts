import type { DangerPhrases } from "../kinds.ts";

/** Kurmanji in Latin letters, also without the circumflex; spelling varies with the region. */
export const danger: DangerPhrases = {
  fire: `
    ^agir$, agir ketiye|ket|girtiye|girt|heye|ketîye|derket|li, agir bi mala|malê|odeyê|xanî ket*, agir pê ket*, mal|xanî|mala|avahî|metbex|mitbax|erebe dişewite|şewitî|dişewitin, dişewite, dişewit, disewite, vêketiye, bihna|bîna|bêhna|behna gazê|gaz tê, bihna|bîna|bêhna|behna gazê, gaz derdikeve|diherike|tê, dûman tê|derdikeve|li|heye|ji, dixan|dû|dûmana|dûman (reş|tund) tê|derdikeve|heye, her der dûman|dû, teqîn, teqiya, teqîya, pêketî, agirkuj bişînin|werin|lazim|bang, telefonî agirkuj*, gazî agirkuj*, bihna şewatê|şewitî, şewat, em nikarin derkevin, nikarim derkevim ~ dû|agir`,
  medical: `
    nefesê nade|nagire|nakişîne|nastîne, nefes nagire|nade|nakişîne|nastîne, hilm nade|nagire, bêhnê nade|nastîne|nagire, nikare bêhnê|nefes|nefesê|hilmê, nikarim bêhnê|nefes|nefesê|hilmê, bêhna min|wî|wê tê girtin|çik|teng|dernakeve, bêhna wî|wê|min diçike, difetise, fetisî, xeniqî, dixeniqe, şîn bûye|bû|dibe, lêvên wî|wê şîn, bêhiş*, behiş*, hişê xwe winda kir*, ji hiş çû*, ji xwe çû, ji xwe ve çû|çûye, xewirî, şiyar nabe, hişyar nabe, bersiv nade û, nalive, naleqe, nabza wî|wê nîne|tune, li erdê ketiye|dirêjkirî|dirêj, ket erdê, ketiye erdê, li ser erdê ketiye|dirêj
    krîza dil|dilî, kriza dil|dilî, qeyrana dil|dilî, qelbê wî|wê sekinî|rawesta, dilê wî|wê sekinî|rawesta|rawestiya, dilê min diêşe|dişidîne|digivişe, sekte, felc bû*, felç bû*, felc lê*, sîngê min|wî|wê diêşe|êş|teng, êşa sîngê|sîng|sing, di sîngê min|wî|wê, singê min diêşe, destê min ê çepê, destê çepê, milê min tevizî|bêhest|mirî, destê min tevizî|bêhest, rûyê wî|wê xwar|çût|ket, devê wî|wê xwar, nikare biaxive|bipeyive|qise, tayê serê, tewş, bihurî, xûrî, epîlepsî*, dilerize her
    xwîn jê tê|diçe|diherike, xwîna wî|wê diçe|nasekine|pir, xwîn nasekine|raneweste|namîne, xwîn pir diçe|tê, gelek xwîn, xwîn li her derê, xwîn dirêje|vedireşe, ji pencereyê|banî|ban|balkonê|darê|pêlekanê|pêpelokê|derenceyê ket*, ket avê|çem|çêm|golê|hewzê, di avê de dixeniqe|xeniqî, tiliya wî|wê jê bû|qut|bir*, alerjî ~ giran, zimanê wî|wê werimî, qirika wî|wê werimî, ava min|wê hat|ket, dizê, êşa zayînê, janên zayînê, pitik tê, ceyran lê xist|girt*, elektrîk lê xist|girt*, qeza çêbû|bû|qewimî|kir, trimbêl lê xist, erebe lê xist, birîndar bû|e|heye|in
    ambulansê bişînin|bixwazin|lazim|gazî|bang, ambulans lazim|bişînin|were|bila|dixwazim|divê, ambulansek* lazim|bişînin, hewceyê ambulans*, pêwîstiya ~ ambulans*, dimire, dimirim, ez dimirim, li ber mirinê, dê bimire, wê bimire, di qirika wî|wê de ma*, di gewriyê de ma*, di qirikê de ma*, taya wî|wê 40|41|çil, şekirê wî|wê ket|daket, rewşa wî|wê xirab|giran`,
  police: `
    diz ket|ketin|ketine|hat|hatine|li|di|heye|hene, kesek|yek|zilamek|mêrek ketiye|ket|dikeve|dixwaze bikeve|hat ~ mala|hundir|malê|hundur, dixwaze bikeve hundir|mala|malê, derî dişkîne|dişkînin|şikand, deriyê min|me|malê dişkîn*|şikand*, pencere şikand*, dizî dikin|dike niha, şelandin, ez şelandim, talan kir*, çek pê re|heye|kişand, bi kêr*, kêr kişand|di|pê|li, bi çek*, bi demançe*, bi sîleh*, gulle|teqîn|fîşek avêt*|tê|reşand*, dengê gulle*|çekan|fîşek*, gule berda*, bi kêrê lê xist, çekdar
    li pey min e|tê|dikeve|ketiye, dide pey min, da pey min, min dişopîne, revand*, hat revandin, zarok hat|hate revandin, ez girtî me, ez hepis kirim, min hepis, nahêle ez derkevim|biçim, êrîşî min, êrîş kir|dike|kirin, şer derket|heye|dikin li, bombe, bomba, hawar dike|dikin|dikim, polîsan bişînin|gazî|bang|lazim, polîs bişînin|bila|lazim|were|gazî|bang, gazî polîs*, telefonî polîs*, hewceyê polîs*, zarokê|kurê|keça min winda|wenda|nayê|tune, zarok winda|wenda bû*, ez nikarim ~ zarokê|keça|kurê ~ bibînim`,
  violence: `
    hepis dike, wê hepis, nahêle derkeve
    li min dide|dixe|xist|da|dixin, lêdanê li min, lêdan li min, min dikute, min dikuje|bikuje, dixwaze min bikuje, dê min bikuje, wê min bikuje, gef li min dixwe|dike|xwar, gefan li min dixwe, tehdîda min dike, min tehdît|tehdîd dike, min difetisîne, stûyê_min|qirika_min digire|girt|şidand|guvaşt, destdirêjî, destdirêjî li min kir, tecawiz, tacîz, şîdeta malê|nav, tundiya malê|nav|di, tundî li min dike, zordarî li min, mêrê|hevjînê|bavê|birayê min ~ lê dide|dixe|dide|lêdan, ji mêrê|hevjînê|bavê|birayê|malbata min ditirsim|direvim|reviyam, ji zilamê xwe ditirsim, ji mêrê xwe ditirsim, ji malbata xwe ditirsim, ji bavê xwe ditirsim, ji birayê xwe ditirsim, li jina xwe dide|dixe, li diya min dide|dixe, mala jinan, zewaca bi zorê, bi zorê ~ bizewicînin|didin|bidin, bi zorê min, kuştina namûs*, li malê ne ewle me, êşkencê li min, sîle li min, min êşand`,
  child: `
    li zarokê|zarokên|zarokan|zarok|keça|kurê|pitikê (xwe|wî|wê|min) dide|dixe|didin|dixin|xist, zarok tê|tên lêdan|êşandin|kutan, lêdana zarok*, îstîsmara zarok*, destdirêjî li zarok*, ji bo zarokekî|zarokekê|zarok|zarokan bi xem|fikar|endîşe*, xema zarokek*, bi xem im ji bo zarok*, endîşe* ~ zarok*, zarok|pitik bi tenê|tenê ~ malê|erebê|trimbêlê|maye|hiştin|hişt, zarok ~ di erebê|trimbêlê de, bavê|diya|dayika|bavo min li min dide|dixe|didin, dê û bavê min li min, bavê min min, ji malê reviyam|revîme|reviya, ditirsim biçim|herim malê, zarok her şev digirî|qêrîn, zarok ~ şîn* li laş, zarok birçî, zirarê bidim zarok*, pitik hejand, destê xwe da keça|kurê min`,
  suicide: `
    naxwazim bijîm|bijim|êdî|zindî, êdî naxwazim bijîm|bijim, dixwazim bimirim, ez dixwazim bimirim, xwezî (ez) bimirim|bimirama|mirî, xwekuj*, xwe kujî, xwe bikujim|dikujim|bikuje|kuşt|kuştin, ez ê xwe bikujim, dawî li jiyana xwe|min bînim|tînim|bîne, dawî li her tiştî, jiyan bê wate|mane, jiyana min bê wate|bêwate|mane, wateya jiyanê|jiyana nema|nîne|tune, ji jiyanê|jiyana bêzar|westiyam|aciz, ji jiyana xwe aciz|bêzar, xwe ji pirê|banî|balkonê|pencereyê bavêjim|biavêjim|diavêjim|avêt, xwe biavêjim|bavêjim, xwe daliqînim|bidaliqînim|dardikim, xwe birîn|bibirim|dibirim, damarên xwe bibirim|birî*, hemû heb|hep|derman*|hebên xwarin|xwar|vexwar, name ya xatirxwestinê, şiyar nebim, mirin çêtir|baştir e, kes bêriya min nake`,
  poison: `
    jehr vexwar|xwar|xwarî*, jehrî bû|ket*, jehrîbûn, bi jehr, zehr vexwar|xwar|xwarî*, deterjan vexwar|xwar, klor vexwar|xwar|hilma, zarok|pitik|kurê|keça ~ heb|pîl|derman|sabûn|deterjan|benzîn|klor|zehr|jehr ~ daqurtand*|vexwar*|xwar*, pîl daqurtand*|xwar, batarî daqurtand*, hebên zêde|pir xwar*, kuvark* jehrî, karik* jehrî, ava jehrî`,
  crisis: `
    hêviya min nema
    êdî nikarim, ez êdî nikarim, êdî nikarim ragirim|tehemul|bidomînim, hêza min nema*, taqeta min nema*, sebra min nema*, bêhêvî me, ez bêhêvî me, bêçare me, ez bêçare me, bê çare me, hêviya min nema*, tu hêvî, her tişt bêwate|bê, krîza derûnî, panîk, panîk atak, ez dîn dibim, dîn dibim, ez ê dîn bibim, dengan dibihîzim, dengan dibihîsim, kes alîkariya min nake, ez bi tenê me û, ji xwe ditirsim, her digirîm, tim digirîm, divê ez bi kesekî re biaxivim|bipeyivim bilez|niha, depresyon* giran`,
  burns: `pirîsk*, çirûsk*, dûman dike, dişewite, dişewitin, şewitî, şewitiye, agir, agirî, şewat, pêt, pêtên, vêketiye, vêket, pê ketiye`,
  burnable: `prîz*, batarî, şarj*, kablo, oda, odê, mala cîranê, cîranê, malê, xanî*, qat*, mal, mala, malê, xanî, xaniyê, metbex, metbexê, mitbax, ode, odeyê, oda, jûr, jûrê, bodrum, ban, banê, balkon, pêlekan, avahî, avahiyê, erebe, erebeyê, trimbêl, trimbêla, otobus, sobe, firin, prîz, qenepe, nivîn, perde, cîran, cîranê, cîranên, li vir, vir, li vê derê, kamp, kampê, dibistan, daristan, garaj`,
  smoke: `dûman, dixan, dû, dûkêl`,
  ill: `xwîn, xwîn diçe, ket, ketiye, êşa giran|mezin|zor, êşek giran|mezin, qeza, birîndar, şikestî, şikest, şewitî, tevizî, bêhest, nexweş giran, dilê wî lê dide, gêj dibe, vedireşe, direcife, dilerize, kef, taya bilind|giran, pir nexweş, pir xirab, hal xirab, diêşe pir, pir diêşe`,
  person: `mêrê min, hevjînê min, jina min, hevjîna min, kurê min, keça min, zarokê min, zaroka min, pitika min, pitikê min, bavê min, diya min, dayika min, kalikê min, pîrika min, dapîra min, bapîrê min, birayê min, xwişka min, xwîşka min, hevalê min, hevala min, cîranê min, cîrana min, cîranê me, mamê min, apê min, xalê min, kesek, yek, mirovek, zilamek, jinek, zarokek, pitik, nexweş, ew, ez, kesekî, bavê, diya, kurê, keça, zarok`,
  hits: `lê dide, lê dixe, lê didin, lê dixin, lê xist, lêdan, dikute, gef, difetisîne, êşkence, îstîsmar, destdirêjî, tundî, tehdît, dikuje, bikuje`,
  victim: `li min, li jina xwe, jina xwe, li diya min, diya min, li xwişka min, xwişka min, li me, li jinekê, jinekê, hevala min, cîrana me`,
  childWord: `pitik*, pitikek, zarok, zarokê, zarokên, zarokan, zarokek, zaroka, zarokekî, zarokekê, kurê, keça, pitik, pitikê, pitika, kurik, keçik, zarokê xwe, zarokên xwe, neviyê`,
  swallows: `vexwarin, xwarin, xwarine, vexwarine, daqurtandin, xwariye, vexwar, vexwariye, vexwarîye, daqurtand, daqurtandiye, xwar, xwariye, xwarîye, girt devê, di devê, xist devê, hilm kişand, alast`,
  toxic: `hemû heb, hebên xewê, hebên dapîr*, derman*, heb*, jehr, zehr, deterjan, deterjana, sabûn, sabûna firax, klor, ava şûştinê, paqijker, benzîn, gazyax, tiner, aseton, parfûm, heb, hebên, hep, derman, dermanên, cixare, cigare, nîkotîn, pîl, batarî, kuvark, kivark, karî, asîd, zibil kîmyewî, kîmyewî, madeyên hişbir`,
  threat: `lewye, hesin, bivir, balte, tevir, çakûç, darik, diz, kêr, kêrê, çek, demançe, sîleh, çekdar, gef, tehdît, qêrîn, diqîre, hawar, zilamek xerîb, mêrekî xerîb, biyanî, serxweş, êrîşkar`,
  callFire: `agirkuj, agirkujan, îtfaiye, agir, şewat, dûman, gaz`,
  callPolice: `polîs, polîsan, polis, xeter, xeterê, metirsî, şîdet, di xeterê de`,
  callMedical: `ambulans, ambulansê, acîl, rewşa acîl, lezgîn, mirin, 112, xwîn, hawar hawar, hawara min`,
  smells: `bîn, bîna, bihn, bihna, bêhn, bêhna`,
  gas: `gaz, gazê, gaza`,
  pours: `tê, derdikeve, reş, tijî, pir, her der, bilind, dertê`,
  forces: `zilamekî xerîb, mirovekî xerîb, kesekî xerîb, dişkîne, dişkînin, şikand, şikandin, ketiye, dikeve, ketine, bikeve, vedike, hildikişe, dixebite ku veke, lê dixe, veşartî, digere`,
  entrance: `ber derî, ber deriyê, li ber derî, oda min, odeya min, derî, deriyê, deriyê min, deriyê me, pencere, pencereyê, kilît, mala min, mala me, hundirê malê, hundir, hewşê`,
  part: `devê wî, devê wê, ava min, ava wê, laşê wî, laşê wê, sîngê, sîng, singê, dilê, dil, rûyê, devê, dev, lêv, lêvên, ziman, zimanê, gewrî, gewriya, qirika, destê çepê, destê min ê çepê, milê min, destê min`,
  fails: `kef, dilerize, direcife, hat, teqiya, ricifî, diêşe, êş, êşê, tevizî, teviziye, sist, xwar, xwar bû, şîn, werimî, werimiye, digivêşe, teng, giran, lê dide`,
  alone: `germ, li ber tavê, girtî ye, bi tenê, tenê, bê dê û bav, bê xwedî, girtî, hepiskirî, hiştine`,
  home: `li malê, malê, di malê de, di erebê de, erebê, rojan, roj in, roj e, saetan, şevê, her şev, ji duh ve, li cem cîran*`,
  stands: `li ser, rawestiya me, disekinim, sekinî me, rûniştî me, rûdinim, rûniştiye, hilkişiyam`,
  ledge: `pirê, pir, banî, ban, qiraxê, kêlekê, rêhesin*, balkonê, pencereyê, zinar*`,
  aggressor: `cîranê me, cîran, mêrê min, mêrê min ê berê, hevjînê min, bavê min, birayê min, kurê min, cîranê min, zilamek, mêrek, dergîstiyê min, xizmek, serxweş`,
  threatens: `gef*, gefan, tehdît*, dişkîne, diqîre, êrîş*, dikuje, bikuje, bikujim, lê dide, li ber derî, şopand*, dişopîne`,
  cries: `digirî, digirîn, giriyê, qêrîn, diqîre, hawar, li min nede, li min nexe, dengê`,
  forced: `bi zorê, bi zor, zorê, mecbûr*, bê dilê min, ne bi dilê min`,
  marry: `zewac*, zewic*, bizewic*, mêr bikim, bidin mêr, dawet, nîşan*`,
  struck: `li yekî xist, lê xist, xist, pelixand, ket bin`,
  vehicle: `erebe, erebê, erebeyek, trimbêl, trimbêlê, kamyon, otobus, trên, motor, bisiklêt`,
  missing: `winda bû|bûye, wenda bû|bûye, nayê dîtin, reviya`,
  falls: `ket, ketiye, ketin, pekiya`,
  drop: `hewz, hewzê, çem, çemê, gol, golê, av, avê, bîr, bîrê, pencereyê, balkonê, banî, pêlekan*, derence*, darê, qatê`,
  cuts: `birîn, birî, jê kir, dibirim, qelaştin`,
  veins: `damar*, zendê, zendên, destê xwe, destên xwe, milê xwe`,
  living: `jiyan, jiyanê, jiyana, bijîm, jîn`,
  pointless: `sedem*, mane, wate*, bêwate, bê wate, bêzar*, aciz*, westiyam, nema, nefret, hêvî*`,
  grabs: `girt, girtin, guvaşt, şidand, pêl kir`,
  throat: `stûyê min, qirika min, gewriya min`,
  now: `niha, vê gavê, vêga, bilez, bi lez, zû, zû werin, zû bikin, lezgîn, hawar, hewar, alîkarî, alîkariya min bikin, alîkarî bikin, alî min bikin, ji kerema xwe werin, werin, tavilê, yekcar, ji nişka ve, hîn, hê, ditirsim, pir ditirsim`,
  errand: `karta, kart, kartê, veşêrim, biparêzim, restorant*, xwaringeh*, kûçikê, mîrat*, bilêt*, daxwaz*, serlêdan*, qeydkirin, tomarkirin, qeyd*, form*, belge*, buha, bihayê, çiqas, mesref, sîgorte, şêwirmendî, perwerde, dilxwaz*, komele, endam*, kurs*, kar, saetên, demjimêrên vebûnê, randevû, wext, agahî, destûr, îzin, îzna, ruxset, bac, mohlet, evraq, li ku, ku, kîderê, ku derê, navnîşan, edres, bexş*, festîval, çalakî, pîşe, kengî, kengê, îmtîhan, azmûn, qanûn, zagon, avêtin, nasname, pasaport, alîkariya diravî, cûdahî, ferq, fatûre, peyman, muze, fîlm, pirtûk, lîstik, teqawid, astengdar, plaka, ajokar*, kûçik, pisîk, heywan, ajal, dar, êzing, vaksîn, derzî, şahadetname, binaxkirin`,
  past: `par, pêrar, sala par, sala borî, hefteya borî|çûyî|derbasbûyî, meha borî|çûyî, sala borî|çûyî, par, pêrar, berê sal|çend, sal berê, salan berê, duh, do, berê, di şer de, zarok bûm, 2019|2020|2021|2022|2023|2024|2025, piştî qezayê|krîzê|şewatê|emeliyatê, mir, miriye, wefat kir*, çû ser dilovaniya*, şîn, cenaze, hat dizîn, hatiye dizîn`,
  idiom: `nikarim kar|bixebitim|karê, êdî nikarim kar|bixebitim|bajom|biçim, ji kenê|ken|birçîna|birçan|tî|germê|westê|meraqê|xewê dimirim|mirim, ji kena mirim|dimirim, ji bêhntengiyê|bêzariyê dimirim, ji birçîbûnê dimirim, şarja telefonê|telefona, telefona min mir*, batariya telefon*|erebê|trimbêlê, dilê min dişewite, dilê min pê dişewite, çira|lempe|ronahî vêket*|dişewite, telefon dide|dixe, telefonê li min dixe|bide, dide destê min, deng dide, ji min re dide, dest pê, dest bi, pasaport winda, nasname winda, kaxez winda, kar dide, alîkarî dide, pere dide, agahî dide, bersiv dide, li ser min dide nivîsîn, bi kêr tê, bi kêrî, bi kêrhatî, bi kêr nayê, li min tê, agahdarî`,
};
