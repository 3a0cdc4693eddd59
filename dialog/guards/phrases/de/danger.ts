import type { DangerPhrases } from "../kinds.ts";

/** German, also as it is spoken and typed in a hurry. */
export const danger: DangerPhrases = {
  fire: `
    co melder, co warner, co alarm
    ^es brennt$, ^feuer$, ^feuer feuer, hier|es brennt hier|lichterloh, hier brennt es, bei|neben mir|uns|nachbarn brennt
    brennt bei mir|uns, es brennt bei|in|im|auf|neben, riecht|stinkt ~ nach gas, nach gas riecht|stinkt, gasgeruch, gasleck*, gas ausgetreten|austritt|strömt
    rauch aus|kommt|dringt|zieht, überall rauch|qualm, alles voll|voller rauch|qualm, qualmt, verraucht, stehen|steht in flammen, flammen schlagen, flammen aus
    explosion, explodiert, co melder piept|schlägt, kohlenmonoxid, rauchmelder piept|geht|schlägt|piepst|heult, piept|piepst|heult der|unser rauchmelder, riecht ~ verbrannt|verschmort, riecht ~ angebrannt, dachstuhl brennt, in brand
    kommen nicht mehr raus, komme nicht mehr raus, komm nicht mehr raus, feuer ausgebrochen, fängt ~ an zu brennen, angefangen zu brennen, rufen|ruft|holt sie|die|bitte feuerwehr, die feuerwehr rufen
    brauche|brauchen (sofort|dringend|schnell) (die) feuerwehr, schicken sie ~ feuerwehr, schlauch vom gas ab, funken aus der steckdose, steckdose brennt|qualmt|raucht, fettbrand`,
  medical: `
    diabetikerin ~ wirr, nicht richtig wach, wird nicht richtig wach, hustet nur noch, hat ~ stromschlag
    atmet ~ nicht, nicht mehr atmet, atmet kaum|schwer|komisch, nicht atmet, nicht atmen, kaum atmen, kriegt|bekommt|kriege|bekomme|krieg (kaum|gar|fast) keine|kein|kaum luft, luft mehr, ringt nach luft
    erstickt, ersticke, erstickt gerade, läuft blau an, blau angelaufen, blaue lippen, lippen ~ blau, ganz blau, bewusstlos*, ohnmächtig, nicht ansprechbar, reagiert ~ nicht mehr, reagiert nicht, wacht nicht auf, wacht ~ nicht mehr auf
    kippt ~ um, umgekippt, umgefallen und, zusammengebrochen, zusammengesackt, liegt am boden, liegt ~ auf dem boden, liegt regungslos, regungslos, rührt sich nicht, bewegt sich nicht mehr, kein puls, keinen puls
    herzinfarkt, herzanfall, schlaganfall, herzstillstand, herz sticht, herz ~ stehen, brustschmerz*, schmerzen in der brust, druck ~ brust, brust tut ~ weh, stechen ~ brust, enge in der brust, arm ist|wird taub, arm taub, linker|linken arm
    halbe gesicht, gesicht hängt, hängender mundwinkel, mundwinkel hängt, kann nicht mehr sprechen, spricht ganz komisch|undeutlich|wirr, lallt, krampfanfall, krampft, epileptischer anfall, hat einen anfall, zuckt am ganzen körper
    blutet stark|sehr|heftig|aus|nicht, hört nicht auf zu bluten, bluten hört nicht, verblutet, viel blut, überall blut, alles voll blut, voller blut, spuckt|hustet|bricht blut, blut gespuckt, pulsader verletzt
    aus dem fenster gefallen|gestürzt, treppe runter|hinunter|heruntergefallen|hinuntergefallen|gestürzt|gefallen, vom dach|balkon|gerüst|baum gefallen|gestürzt, ins wasser gefallen, ertrinkt, untergegangen, finger ab, abgetrennt, abgeschnitten und
    allergische reaktion, allergischer schock, zunge schwillt, hals schwillt, schwillt ~ zu, fruchtblase geplatzt, wehen, kind kommt jetzt, baby kommt jetzt, stromschlag, verbrüht, schwer verletzt, unfall passiert, schwerer unfall, jemand verletzt, angefahren
    brauche|brauchen (sofort|dringend|schnell) (einen) krankenwagen|notarzt|rettungswagen|rettungsdienst|sanitäter, krankenwagen rufen|schicken|bitte|schnell, notarzt rufen|schicken|bitte|schnell, rufen sie ~ krankenwagen|notarzt|rettungswagen
    schicken sie ~ krankenwagen|notarzt|rettungswagen, stirbt gerade, er|sie stirbt, ich sterbe, ich glaube ich sterbe, liegt im sterben, im sterben, fast verblutet, erbse ~ verschluckt, münze verschluckt, steckt im hals, im hals stecken, verschluckt und
    unterzucker*, zuckerschock, kommt nicht mehr hoch, kann nicht mehr aufstehen, hitzschlag, fieberkrampf, hohes fieber und, lebensgefahr, lebensgefährlich, ist gleich tot, brust drückt, kollabiert, gekrampft, wie ein stein auf der brust, ausstrahlt in den arm`,
  police: `
    vater|mutter|oma|opa ~ dement ~ verschwunden|weg
    bricht ~ ein$, bricht ~ ein bei, einbricht, einzubrechen, gerade eingebrochen, einbrecher im|in|ist|sind, jemand|einer|fremder|wer ist|steht|schleicht in meiner|meinem|unserer|unserem|der wohnung|haus|garten|keller, fremder mann in|im|vor, fremde person in|im
    jemand|einer versucht ~ tür|fenster|wohnung|reinzukommen, tritt ~ tür ein, tür eintreten|aufzubrechen|aufbrechen|einzutreten, hämmert ~ an meine|die tür, jemand im haus, jemand in der wohnung, fenster eingeschlagen, scheibe eingeschlagen
    überfallen, überfall, ausgeraubt, ausgeraubt worden, beraubt, raubüberfall, schießt, schüsse, wird geschossen, schießerei, hat eine|ne waffe|pistole|axt, hat ein messer, mit ~ messer, mit ~ pistole|waffe, fuchtelt ~ messer, messer in der hand
    verfolgt mich|uns, werde verfolgt, läuft|geht|schleicht|fährt mir ~ hinterher|nach, mir schon ~ hinterher, mir die ganze zeit hinterher, folgt mir, mir ~ hinterherläuft|folgt, lauert mir auf, stalkt mich, jemand stalkt, entführt, entführung, festgehalten, hält mich fest, hält mich ~ gefangen, sperrt mich ein, eingesperrt, lässt mich nicht raus|gehen|weg
    schlägerei, prügeln sich, schlagen sich, amoklauf, bombe, bombendrohung, jemand schreit ~ hilfe, schreit um hilfe, hilfeschreie, rufen|ruft|holt (sie|bitte) (die|bitte) polizei, brauche|brauchen (sofort|dringend|schnell|hier) (die) polizei
    polizei ~ kommen, polizei rufen, polizei schnell|sofort|bitte, schicken sie ~ polizei|streife, kind ist weg|verschwunden, kind ~ entführt, tochter ist weg|verschwunden, sohn ist weg|verschwunden, vermisst seit, seit gestern verschwunden, kommt nicht nach hause und
    einbruch im gange, macht sich an meinem|meiner|unserem|der auto|tür|haustür zu schaffen, begrapscht, angegriffen, greift mich|uns an, wird gerade zusammengeschlagen, oma ~ verschwunden, vater ~ dement ~ weg`,
  violence: `
    sie nicht mehr aus dem haus, nicht mehr aus dem haus|der wohnung lässt
    lässt ~ nicht mehr aus dem haus|der wohnung, fasst mich ~ an, tut meiner|meinem ~ weh, darf das haus nicht verlassen
    schlägt|schlug|prügelt|verprügelt|würgt|bedroht|misshandelt|vergewaltigt|tritt|quält|ohrfeigt mich|uns|meine|seine, hat mich ~ geschlagen|verprügelt|gewürgt|getreten|bedroht|vergewaltigt|misshandelt|angefasst|gestoßen|geohrfeigt|angegriffen
    mich schlägt|schlagen|verprügelt|würgt|bedroht|verprügeln|umbringen, mich ~ geschlagen, mich ~ umzubringen|umbringen|töten, bringt mich um, bringt sie um, will mich umbringen|töten, droht ~ umzubringen|töten|bringen, schlägt seine|ihre|ihren|meine frau|freundin|mutter|mann
    werde ~ geschlagen|misshandelt|verprügelt|vergewaltigt, wurde vergewaltigt, vergewaltigung, vergewaltigt, häusliche gewalt, gewalt zu hause, gewalt in der ehe, gewalttätig, handgreiflich, rastet ~ aus, schlagender mann, sexuell belästigt|missbraucht|genötigt
    angst vor meinem|meiner mann|freund|ex|vater|partner|stiefvater|bruder|sohn|familie, frauenhaus, zwingt mich, zwangsheirat*, zwangsverheirate*, verheiratet werden soll, soll ~ verheiratet werden, sperrt mich ein, nimmt mir das handy weg, kontrolliert mich ständig
    verprügelt mich, verhaut mich, haut mich, er schlägt, blaue flecken, häuslicher gewalt, k o tropfen, schlägt ~ zu, mann ~ schlägt, ehrenmord, stößt mich, würgt, nicht mehr sicher zu hause, zu hause nicht sicher`,
  child: `
    kind|baby|säugling|kleinkind|kinder|jungen|mädchen wird|werden geschlagen|misshandelt|missbraucht|vernachlässigt|verprügelt|gequält|verhauen, kindesmisshandlung, kindeswohlgefährdung, kindesmissbrauch, missbraucht ~ kind|tochter|sohn|nichte|mädchen|jungen
    sorgen um ein|das|mein|unser|dieses (kleines|kleine) kind|baby|mädchen|jungen, kind ~ allein gelassen|eingesperrt|verwahrlost, kinder ~ allein gelassen|verwahrlost|eingesperrt, kind ~ alleine in der wohnung, kind|baby allein im auto, kind|baby eingeschlossen, baby ~ geschüttelt, schüttelt ~ baby
    schlägt ~ kind|kinder|tochter|sohn|baby, schlägt ~ das|sein|ihr kind, prügelt ~ kind|kinder, verprügelt ~ kind|kinder, meinem kind etwas zu tun|anzutun, meinem baby etwas zu tun|anzutun, kind ~ schreit jede nacht, kind schreit ~ stunden, kind weint ~ stunden
    schreit das kind, verdacht auf misshandlung|missbrauch, fasst ~ tochter an, fasst mich an, papa schlägt, papa haut|tut mir weh, mama haut|schlägt, eltern schlagen mich, vater schlägt mich, mutter schlägt mich, von meinen eltern geschlagen, kind und habe angst, angst nach hause zu gehen
    traue mich nicht nach hause, abgehauen von zu hause, von zu hause weggelaufen, weggelaufen von zu hause, kind hat überall blaue flecken, kind ~ blaue flecken, nackt im kalten, kinder hungern, kinder bekommen nichts zu essen, kind bekommt ~ nichts zu essen
    tut mir weh wenn, onkel ~ angefasst, verwahrloste kinder, kind allein zu hause gelassen, verletzt ~ kind, nachbarskind ~ geschlagen|schreit|weint|verwahrlost`,
  suicide: `
    alles keinen zweck, keinen zweck mehr, morgen bin ich weg|tot, leben ~ nichts mehr wert
    nicht mehr am leben, bin ich tot, mache|mach ~ schluss mit allem, sehe ~ keinen sinn, kein sinn mehr im leben, hat alles keinen sinn
    will|möchte|mag ~ nicht mehr leben, nicht mehr leben will|möchte|mag, nicht mehr weiterleben, nicht mehr da sein|wäre|bin, nicht mehr da wäre, ohne mich ~ besser|leichter, schlafen für immer, für immer schlafen, nie wieder aufwachen, nicht mehr aufwache, nicht mehr aufwachen, nicht mehr hier sein ~ welt, will|möchte|wollte sterben, sterben will, will|möchte|wollte tot sein, wäre ich ~ tot, wär ich ~ tot, am liebsten tot
    ich bringe mich ~ um, bringe|bring mich ~ um, mich umzubringen, mich umbringen, mich töten, mich zu töten, sich umzubringen, sich umbringen, sich das leben nehmen|zu|genommen, mir das leben nehmen|zu, das leben nehmen, selbstmord*, suizid*, selbst umbringen, umbringen will, töte mich
    alles beenden, allem ein ende, schluss machen mit dem|allem, leben beenden, mein leben beenden, leben ~ ein ende, schluss mit dem leben, keinen ausweg mehr, keinen ausweg, kein ausweg, kein sinn mehr, leben ~ keinen sinn, leben ~ sinnlos, alles ~ sinnlos, lohnt sich nicht mehr zu leben
    vor den zug, vom dach springen, von der brücke springen, auf der brücke und, steht auf der brücke|dem dach, springen will, mich aufhängen, mich erhängen, abschiedsbrief, ritze mich, mich ritzen, selbst verletzen, selbst verletze, ohne mich besser dran, keiner würde mich vermissen
    alle tabletten ~ schlucken|nehmen|geschluckt|genommen, überdosis, pulsadern, handgelenke auf|aufgeschnitten, lebensmüde, todessehnsucht, wozu ~ noch leben, warum ~ noch leben, nicht mehr weiter leben, leben hat keinen, morgen nicht mehr erleben, gehe ich für immer, wenn ich weg bin`,
  poison: `
    vergiftet, vergiftung, giftnotruf, giftzentrale, pilzvergiftung, giftige pilze ~ gegessen, giftigen pilz ~ gegessen, kind ~ tabletten gegessen, knopfzelle, knopfbatterie, batterie verschluckt, verschluckt ~ batterie, etwas giftiges, gift getrunken|geschluckt|gegessen
    abflussreiniger, frostschutzmittel getrunken, benzin getrunken, chlorgas, chlor eingeatmet, dämpfe eingeatmet, säure getrunken, putzmittel ~ auge, reiniger ~ augen, lauge ~ auge, alkoholvergiftung, falsche tabletten, zu viele tabletten, zu viel von ~ medikament*`,
  crisis: `
    ich kann nicht mehr$, kann einfach nicht mehr, kann nicht mehr ich|alles|und|wer, halte ~ nicht mehr aus, halt ~ nicht mehr aus, nicht mehr aushalten, nicht mehr aushalte, am ende meiner kräfte, bin am ende, völlig am ende, total verzweifelt, bin verzweifelt, so verzweifelt, weiß nicht mehr weiter
    weiss nicht mehr weiter, weiß nicht mehr ein noch aus, nervenzusammenbruch, panikattacke*, hoffnungslos, alles zu viel, wird mir alles zu viel, drehe durch, dreh durch, angst vor mir selbst, stimmen im kopf, höre stimmen, ganz allein und verzweifelt, niemand hilft mir, keiner hilft mir
    habe solche angst, hab solche angst, psychische krise, seelische krise, brauche dringend jemanden zum reden, muss ~ mit jemandem reden, sehe kein licht mehr, nur noch weinen, weine nur noch, kraft mehr zu leben, keine kraft mehr, rückfall ~ spritze, mit den nerven am ende`,
  burns: `raucht, qualmt, zischt, funken, glüht, schmilzt, brennt, brennen, brent, abbrennt, gebrannt, angezündet, brand, feuer, flammen, gefackelt, lodert, schmort, kokelt`,
  burnable: `akku*, e bike, e roller, handyakku, ladegerät*, kabel, leitung, 
    haus, wohnung, küche, zimmer, wohnzimmer, schlafzimmer, kinderzimmer, keller, dach, dachboden, balkon, treppenhaus, flur, scheune, stall, halle, garage, auto, wagen, lkw, bus, herd, ofen, pfanne, topf, steckdose, mülltonne, container, sofa, bett, gardine, vorhang
    nachbar*, nebenan, hier, feld, wald, hochhaus, wohnheim, unterkunft, schule, laube, hecke, dusche, toaster, fernseher, waschmaschine, trockner, akku, adventskranz, weihnachtsbaum, weihnachtsbaums`,
  smoke: `rauch, qualm, rauchwolke*, rauchentwicklung, rußgeruch`,
  ill: `
    blutet, blute, gestürzt, hingefallen, runtergefallen, heruntergefallen, hinuntergefallen, starke|schlimme|heftige|furchtbare|wahnsinnige|extreme schmerzen, unfall, verletzt, gebrochen, verbrannt, taub, gelähmt, ganz kalt, herzrasen, atemnot, luftnot, schwindelig und
    übergibt sich ständig, bricht die ganze zeit, zittert am ganzen, röchelt, keucht, schaum vor dem mund, nicht richtig wach, ganz schlapp, wird immer schlechter, hohes fieber, vierzig fieber, 40 fieber, 41 fieber, steif`,
  person: `
    mein|meine|meiner|meinem|unser|unsere|sein|seine|ihr|ihre mann|frau|sohn|tochter|kind|baby|vater|mutter|papa|mama|opa|oma|opi|omi|großvater|großmutter|bruder|schwester|freund|freundin|nachbar|nachbarin|kollege|kollegin|chef|onkel|tante|schwiegermutter|schwiegervater|enkel|enkelin|partner
    jemand, ein mann|kind|mensch|junge|mädchen, eine frau|person, der mann|junge|alte|kleine|nachbar, die frau|kleine, das kind|baby, er, sie, ich, mir, ältere dame, alter mann, radfahrer, mitbewohner, säugling, hier ist|liegt|hat`,
  hits: `fasst, anfasst, begrapscht, haut, verletzt, drischt, missbraucht, 
    schlägt, schlagt, schlug, geschlagen, verprügelt, prügelt, verhaut, haut, würgt, gewürgt, tritt, getreten, misshandelt, bedroht, quält, vergewaltigt, missbraucht, verletzt, angreift, angegriffen, schubst, ohrfeigt, ohrfeige, bedrohen, umbringen, töten, schlagen`,
  victim: `
    mich, uns, seine frau, ihren mann, meine mutter|schwester|freundin|frau|mama|oma, meinen bruder|vater|opa, seine freundin, seine mutter, die frau, eine frau, unsere nachbarin, meine nachbarin`,
  childWord: `
    kleiner, kleine, mein kleiner, meine kleine
    kind, kinder, kindern, sohn, tochter, baby, säugling, kleinkind, junge, jungen, mädchen, enkel, enkelin, nichte, neffe, mitschüler, bub, stiefkind, stieftochter, stiefsohn, nachbarskind`,
  swallows: `am mund, an den mund, im mund, mund, verschluckt hat, 
    getrunken, trank, geschluckt, verschluckt, runtergeschluckt, gegessen, eingenommen, genommen, aufgegessen, abgeleckt, eingeatmet, probiert, in den mund, im mund gehabt, im mund, gelutscht, ausgetrunken, genascht`,
  toxic: `
    spülmittel, putzmittel, reiniger, klorreiniger, entkalker, waschmittel, spülmaschinentab*, geschirrspültab*, tabs, weichspüler, bleiche, chlor, frostschutz*, benzin, lampenöl, terpentin, verdünnung, nagellackentferner, parfüm, desinfektionsmittel, pilz, pilze, pilzen
    beeren, tollkirsche*, eibe*, goldregen, herbstzeitlose, maiglöckchen, fingerhut, tabletten, pillen, medikament*, blutdrucktabletten, schlaftabletten, paracetamol, zigarette*, nikotin, batterie*, rattengift, gift, giftiges, düngemittel, dünger, säure, essigessenz, rohrreiniger, liquid, drogen, wc stein, kopfschmerztabletten, herztabletten`,
  threat: `
    brecheisen, brechstange
    axt, beil, machete, hammer, schlagstock
    einbrecher, einbruch, räuber, dieb, diebe, messer, pistole, waffe, bewaffnet, gewehr, überfällt, bedroht, randaliert, verfolgt, stalker, fremder mann, angegriffen, angreifer, geiselnahme, betrunkener, prügelei, klaut gerade, stiehlt gerade`,
  callFire: `feuerwehr, feuer, brand, rauch, gas, flammen`,
  callPolice: `polizei, streife, 110, gewalt, notruf, gefahr`,
  callMedical: `notarzt, krankenwagen, rettungswagen, rettung, rettungsdienst, sanitäter, notfall, 112, blut, lebensgefahr, hilfe hilfe, hilfe hilfe hilfe, hilfe hilfe bitte`,
  smells: `riecht, stinkt, riechts, stinkts, geruch, gestank, riechen, rieche`,
  gas: `gas, gasflasche, gasherd, gasleitung, erdgas`,
  pours: `kommt, quillt, zieht, dringt, steigt, aus, unter der tür, dicker, schwarzer, dichter, überall`,
  forces: `fremder mann, fremde person, fremder, unbekannter, jemand, hebelt, hebeln, bricht, aufgebrochen, aufbricht, aufbrechen, aufzubrechen, schlägt, schlagen, tritt, treten, rüttelt, macht sich zu schaffen, reinkommen, rein zu kommen, reinzukommen, einzudringen, eindringen, klettert, steigt, schleicht, kommt rein, versteckt`,
  entrance: `zimmer, meinem zimmer, meiner tür, vor der tür, dagegen, wohnung, haus, wohnungstür, haustür, terrassentür, balkontür, kellertür, kellerfenster, meine tür, unsere tür, der tür, fenster, türschloss, in meiner wohnung, in unserer wohnung, in unserem haus, in meinem haus, im haus, im keller, im garten`,
  part: `fruchtblase, muskel, mutter, oma, opa, mann, frau, mund, arm, gesicht, brust, brustkorb, herz, gesicht, gesichtshälfte, mund, mundwinkel, linker arm, linken arm, linke arm, lippen, zunge, hals, mein arm, sein arm, ihr arm`,
  fails: `geplatzt, schaum, zuckungen, zuckt, zucken, verzogen, gespaltet, sticht, stechen, stich, drückt, druck, schmerzt, schmerzen, tut weh, tut so weh, weh, hängt, hängt runter, taub, kribbelt, blau, geschwollen, schwillt, krampft, zieht, brennt, schief, eng, rast`,
  alone: `heiß, hitze, in der sonne, fenster sind zu, abgeschlossen, allein, alleine, ganz allein, ohne eltern, ohne aufsicht, unbeaufsichtigt, eingesperrt, eingeschlossen`,
  home: `auf dem parkplatz, parkplatz, zu hause, zuhause, daheim, in der wohnung, im auto, nachts, die ganze nacht, seit tagen, tagen, stunden, am wochenende, das ganze wochenende, seit gestern, nebenan`,
  stands: `stehe, steht, sitze, sitzt, bin, klettert, klettere, balanciert, lege mich, liege`,
  ledge: `brücke, brückengeländer, dach, dachkante, geländer, abgrund, bahngleise, bahngleisen, gleise, gleisen, schienen, fensterbrett, hochhausdach, klippe, kante`,
  aggressor: `mein ex, meinem ex, exmann, exfreund, ex freund, ex mann, exfrau, mein mann, mein freund, mein vater, mein stiefvater, mein bruder, mein sohn, mein nachbar, der nachbar, ehemann, stalker, ein mann, der typ, ein typ, betrunkener, betreuer`,
  threatens: `droht, gedroht, bedroht, bedrohte, tobt, randaliert, tritt, hämmert, klopft, brüllt, rastet aus, ausrastet, lauert, wartet, verfolgt, belästigt, nachgestellt, umbringen`,
  cries: `schreit, schreien, weint, weinen, wimmert, brüllt, schreie, geschrei, schlag mich nicht, nicht schlagen, bitte nicht`,
  forced: `zwingen, zwingt, gezwungen, gegen meinen willen, muss, soll, mit gewalt`,
  marry: `heiraten, verheiraten, verheiratet, verlobt, hochzeit mit`,
  struck: `angefahren, überfahren, erfasst, umgefahren, gerammt, eingeklemmt`,
  vehicle: `auto, lkw, bus, zug, motorrad, roller, traktor, fahrrad, radfahrer, fußgänger`,
  missing: `verschwunden, vermisst, weggelaufen, abgehauen, verloren gegangen, unauffindbar`,
  falls: `gefallen, gestürzt, reingefallen, gefallen ist, abgestürzt, fiel, stürzte`,
  drop: `teich, pool, see, fluss, wasser, brunnen, fenster, balkon, dach, gerüst, leiter, treppe, baum, stock, hochbett, pferd, becken`,
  cuts: `aufgeritzt, geritzt, aufgeschnitten, geschnitten, ritze, schneide, aufschneiden, aufritzen`,
  veins: `arm, arme, pulsadern, handgelenk, handgelenke, adern, unterarm`,
  living: `leben, weiterleben, weiterzuleben, zu leben, lebe, mein leben, dasein`,
  pointless: `keinen sinn, kein sinn, keinen zweck, keinen grund, kein grund, nichts mehr wert, nichts wert, wertlos, sinnlos, satt, überdrüssig, keine lust mehr, keine freude mehr, keine hoffnung, wozu noch, hasse, müde`,
  grabs: `packt, gepackt, gegriffen, greift, gewürgt, hand um, zugedrückt, drückt, an die wand, gegen die wand`,
  throat: `hals, kehle, gurgel, gestoßen, gedrückt, geschubst`,
  now: `
    jetzt, gerade, grade, sofort, schnell, schnellstens, dringend, hilfe, helft, helfen sie mir, helfen sie uns, hilf mir, bitte kommen sie, kommen sie, kommt schnell, beeilen, in diesem moment, im moment, plötzlich, immer noch, notfall, ich habe angst`,
  errand: `schwerbehind*, kurs, rente*, jugendamt*, schützen, schütze, geheim, geheimhalten, sperren, verstecken, restaurant, imbiss, lokal, waffenbesitz*, geerbt, verbraucherschutz, abstand, vorschrift*, 
    antrag*, beantrag*, anmeld*, abmeld*, anzumelden, ummeld*, formular*, bescheinigung*, gebühr*, kosten, kostet, versicherung*, beratung*, berät, beraten, ausbildung, ehrenamt*, ehrenamtlich*, verein*, mitglied*, kurs*, stellenangebot*, bewerb*, bewerben, öffnungszeit*, termin*, anzeige*, anzeigen, auskunft*, auskunftssperre, urkunde*
    genehmig*, steuer*, erlaubnis*, erlaubt, erlauben, darf ich, dürfen wir, darf man, frist, unterlagen, zuständig, wo finde|bekomme|melde|kann|gibt|wohnt|ist, adresse*, anschrift, spende*, fest, veranstaltung*, gutachten, wie werde ich, beruf, plakette, wann ist|kommt|findet|gibt, prüfung, infos, informationen, gesetz*, strafbar
    entsorg*, entsorgen, wohin mit, statistik, ausweis*, zuschuss, rauchmelderpflicht, pflicht, unterschied, vorbeugen, verhindern, vorsorge, app, übung, probealarm, schornsteinfeger, kaminkehrer, wartung, gewährleistung, rechnung, vertrag, anbieter, gasanbieter, gasheizung, museum, film, buch, spiel, training, selbsthilfegruppe, reha, rente, pflegegrad, zahlt
    kündigen, gemeldet werden, schwerbehinderung, gdb, kennzeichen, führerschein*, wohngeld, hund*, katze*, tier*, pferd*, holz, garten, osterfeuer, lagerfeuer, gartenabfälle, grill*, feuerstätte*, impf*, medikamentenplan, kita, schule anmelden, nachweis*, ratgeber, richtig lüften`,
  past: `
    letzte|letztes|letzten|letzter woche|wochen|monat|jahr|jahre|sommer|winter, vor ~ jahren|jahr|monaten|wochen|tagen, voriges jahr, vorige woche, vorgestern, gestern, damals, früher, als kind, seit jahren, schon lange her, im krieg, 2019|2020|2021|2022|2023|2024|2025, nach meinem|dem|einem|seinem unfall|schlaganfall|herzinfarkt|brand|einbruch|überfall
    nach einer vergiftung, hatte ~ herzinfarkt|schlaganfall|unfall, ist ~ gestorben, ist ~ verstorben, verstorben, beerdigung, abgebrannt ist, wurde ~ gestohlen|geklaut, gestohlen worden`,
  idiom: `laterne ~ brennt, laternen ~ brennen, lampe ~ brennt, straßenlaterne ~ brennt, birne ~ brennt, straßenlaterne ~ haus brennt, straßenlaterne, abschiebung droht, droht (eine|die|mir) abschiebung|kündigung|strafe|bußgeld|räumung|sperre, 
    sterbe fast|gleich|hier vor ~ langeweile|hunger|neugier|scham|lachen|durst|hitze|aufregung, sterbe vor langeweile|hunger|neugier|scham|lachen|durst|hitze|aufregung, langeweile sterbe, brennt ~ auf der seele|den nägeln, brennt ~ unter den nägeln|auf, brennt mir auf, brennend interessiert|interessieren, brenne darauf, schlage|schlägt ~ vor
    schlagen sie vor, vorgeschlagen, vorschlag, tot lachen|gelacht, totlachen, kaputt lachen, todmüde, hundemüde, bombenwetter, bombenstimmung, bombenfest, mordshunger, akku ~ tot|leer, handy ~ tot|brennt, leitung ~ tot, haut mich um|vom, haut nicht hin, zum schießen, das bringt mich um den, bringt mich noch um den verstand
    ich könnte sie umarmen, bin fix und fertig, feuer und flamme, pulver verschossen, schlägt sich, schlägt die uhr, schlägt mir, tritt in kraft, tritt aus, tritt ein$, austritt, kirchenaustritt, kennzeichen verfolgt, meinen antrag verfolgt, antrag verfolgt, stirbt aus, tote hose, mausetot, todschick, todsicher, atemberaubend, kann nicht mehr arbeiten|warten|fahren|lesen
    nicht mehr arbeiten|fahren|laufen|sehen|zahlen|bezahlen|lesen, kein ausweg aus dem formular, anzeige wegen, kalender überfallen, fundsachen, haut ab, bombastisch, schlag auf, brandneu, brandaktuell, verschlägt ~ sprache, da brennt noch licht, brennt noch licht, licht brennt, wo brennts, wo brennt es denn, brennpunkt, brennende frage, brennt die sonne, sonne brennt
    scharf geschossen, foto* geschossen, fotos, preise explodiert, preise explodieren, kosten explodieren|explodiert, explosion der kosten|preise, kostenexplosion, im hals stecken geblieben, nervt mich zu tode, zu tode gelangweilt, wehen fahnen, fahnen wehen, die umfrage, drückt ~ schuh, mit dem messer essen, taschenmesser, messer und gabel
    wem kann ich vertrauen, blaue plakette, blauer engel, blaue tonne, ein schlag ins gesicht, von den socken, zum umfallen, zeit totschlagen, zeit tot schlagen, hund ~ geschlagen|geschüttelt, schlägt seinen hund, schlägt ~ hund|katze|pferd, durch den kopf geschossen, luft rauslassen, luft nach oben, atmet auf, mir bricht ~ herz, herz für, nicht mehr ganz taufrisch
    der kurs ist eingebrochen, eis eingebrochen, umsatz eingebrochen, festgehalten werden, gedanken festgehalten, in der niederschrift festgehalten, leben nehmen wie es ist, sich selbst schlagen, rekord geschlagen, knapp geschlagen, bis zum umfallen, spannung steigt, das ist der hammer, alles beenden sitzung, vertrag beenden, mietverhältnis beenden, wie hoch ist die vergiftungsgefahr`,
};
