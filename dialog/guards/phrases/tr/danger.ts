import type { DangerPhrases } from "../kinds.ts";

/** Turkish; most danger sits in one inflected verb, so prefixes do much of the work. */
export const danger: DangerPhrases = {
  fire: `
    karbonmonoksit*
    ^yangın$, yangın var, yangın çıktı, yangın çıkmış, yanıyor, yanıyo, alev aldı, alevler, alev alev, tutuştu, tutuşmuş, gaz kokusu, gaz kokuyor, gaz kokusu var, gaz kaçağı, gaz sızıntısı, gaz sızıyor, duman çıkıyor|geliyor|doldu|var|kapladı, her yer duman, duman içinde, dumandan, patlama oldu, patladı ~ alev, patlama sesi
    itfaiye çağırın|gelsin|gönderin|lazım|yollayın|acil, itfaiyeyi arayın|çağırın, yanık kokusu, karbonmonoksit, prizden duman|kıvılcım|alev, ocak alev, mahsur kaldık|kaldım, çıkamıyoruz ~ duman*, ev* yandı, duman alarmı`,
  medical: `
    uyandıramıyor*, şeker hastası ~ terliyor, saçmalıyor
    nefes almıyor, nefes alamıyor*, nefes alamıyo, nefes alamıyorum, nefesi kesildi, nefesi durdu, nefes darlığı, boğuluyor*, morardı, mosmor, dudakları mor*, bilinci kapalı|yok|gitti, bilincini kaybetti, bayıldı, bayılmış, kendinde değil, kendine gelmiyor, uyanmıyor, tepki vermiyor, cevap vermiyor ve, hareket etmiyor, kıpırdamıyor, yerde yatıyor, yere yığıldı, yığıldı, nabzı yok|atmıyor
    kalp krizi, kalbi durdu, kalbim sıkışıyor, felç geçir*, inme geçir*, inme indi, göğsüm ağrıyor|sıkışıyor|yanıyor|daralıyor, göğsü ağrıyor|sıkışıyor, göğüs ağrı*, göğsümde ağrı|baskı|sıkışma, göğsünde ağrı|baskı, kolum uyuş*, kolu uyuş*, sol kol*, yüzü kaydı, ağzı kaydı, ağzı yamuldu, yüzünün yarısı, konuşamıyor ve, dili dolanıyor, nöbet geçiriyor, havale geçir*, sara nöbeti, kriz geçiriyor, titreme nöbeti
    çok kan*, kan kaybediyor, kanıyor durmuyor, kanama durmuyor, kanaması durmuyor, kan durmuyor, her yer kan, kan kusuyor|tükürüyor, kanlar içinde, camdan|pencereden|balkondan|çatıdan|merdivenden|ağaçtan|iskeleden düştü|düşmüş, suya|nehre|göle|havuza düştü, boğuldu, parmağı koptu|kesildi, parmağını kesti, alerjik reaksiyon|şok, dili şişti|şişiyor, boğazı şişti|şişiyor, suyum geldi, suyu geldi, sancılarım|sancısı başladı, bebek geliyor, doğum başladı
    elektrik çarptı, haşlandı, ağır yaralı, yaralı var, yaralandı, kaza oldu, trafik kazası oldu, araba çarptı, ambulans çağırın|gelsin|gönderin|lazım|yollayın|acil|istiyorum, ambulansa ihtiyac*, acil ambulans|doktor, ölüyor yardım|imdat|çabuk|acil, ölüyorum, ölecek, ölmek üzere, boğazına ~ kaçtı|takıldı, boğazına takıldı, şekeri düştü, yutkunamıyor, ateşi 40|41|kırk, kalkamıyor düştü, düştü ~ kalkamıyor, intihar ~ hap, hayati tehlike`,
  police: `
    eve|evime|evimize hırsız|biri|birisi girdi|giriyor|girmeye|girmiş, hırsız var, evde hırsız, evde biri|yabancı var, kapıyı zorluyor|kırıyor|tekmeliyor|kırmaya, kapımı zorluyor|kırıyor|tekmeliyor, camı kırdı*, içeri girmeye çalışıyor, soyuldum, soyuyorlar, gasp, gasp edildim, silahlı, silah çekti, silah sesi, ateş ediyor*, ateş ettiler, bıçak çekti, bıçaklı, bıçakla, bıçakladı*, elinde bıçak|silah|balta
    takip ediyor beni, beni takip ediyor*, peşimde, peşimden geliyor, kaçırıldı*, kaçırdılar, beni kilitledi, beni bırakmıyor, dışarı çıkarmıyor, rehin*, zorla tutuyor, saldırdı*, saldırıyor*, bana saldır*, kavga var, kavga çıktı, kavga ediyorlar, bomba, imdat diye bağırıyor, yardım diye bağırıyor, çığlık geliyor, çığlıklar, polis çağırın|gelsin|gönderin|lazım|yollayın|acil, polisi arayın|çağırın, polise ihtiyac*
    çocuğum|oğlum|kızım kayboldu|kayıp|yok, çocuk kayboldu|kaçırıldı, bulamıyorum çocuğumu, oğlumu|kızımı|çocuğumu bulamıyorum|kaçırdı*`,
  violence: `
    evden çıkarmıyor, dışarı bırakmıyor, dövüyormuş
    beni dövüyor*, beni dövdü, beni dövü*, dövüyor beni, bana vuruyor, bana vurdu, vuruyor bana, dayak yiyorum|yedim|atıyor, dayak at*, boğazımı sıkıyor|sıktı, boğazıma sarıldı, beni tehdit ediyor|etti, tehdit ediyor beni, öldürmekle tehdit, beni öldürecek, öldüreceğim diyor, öldürürüm diyor, seni öldürürüm, tecavüz*, taciz ediyor|etti|edildim, aile içi şiddet, ev içi şiddet, şiddet uyguluyor|görüyorum|gördüm|uyguladı, şiddete uğruyorum|uğradım, eşim|kocam|babam|abim|sevgilim ~ dövüyor|vuruyor|dövdü
    kocamdan|eşimden|babamdan|abimden|sevgilimden ~ korkuyorum|kaçtım|korkuyom, sığınma evi, kadın sığınma, beni zorla, zorla evlen*, zorla evlendir*, karısını dövüyor|dövdü, annemi dövüyor|dövdü, kadını dövüyor, namus cinayeti, telefonumu elimden, eve kilitliyor, evde güvende değilim, canımı yakıyor, bana el kaldır*, yumruk attı, tokat attı|atıyor`,
  child: `
    çocuğu dövüyor*, çocuğunu dövüyor*, çocukları|çocuklarını dövüyor*, çocuk dövülüyor, çocuğa vuruyor*, çocuğuna vuruyor*, çocuğa şiddet, çocuğa kötü davranıyor, çocuk istismarı, istismar ed*, çocuk ~ ihmal, bebeği salladı|sarstı, bebeği dövüyor, bebek ~ yalnız bırak*, çocuk ~ yalnız bırak*, çocuğu ~ yalnız bırak*, çocuk|bebek arabada yalnız|kilitli|kaldı, çocuk|bebek içeride kilitli, çocuk için endişe*, bir çocuk için endişe*, çocuğun durumundan endişe*, çocuk hakkında endişe*
    annem|babam ~ beni dövüyor*, annem|babam bana vuruyor, evden kaçtım, eve gitmeye korkuyorum, eve gitmekten korkuyorum, her gece ağlıyor çocuk, çocuk ~ çığlık, çocuk ~ morluk*, çocukta morluk*, çocuklar aç, çocuğuma zarar ver*, çocuğuma bir şey yapmaktan, bebeğime zarar ver*, kızıma dokun*, amcam bana dokun*, çocuk sürekli bağırıyor|ağlıyor komşu*, çocuğu aç bırak*`,
  suicide: `
    yaşamak istemiyor*, artık yaşamak, yaşamanın ~ anlamı ~ yok|kalmadı, hayatın ~ anlamı ~ yok|kalmadı, hayatımın anlamı, ölmek istiyor*, keşke ölsem, ölsem de kurtulsam, intihar, intihar et*, canıma kıy*, canına kıy*, kendimi öldür*, kendini öldür*, hayatıma son, hayatına son, her şeye son, her şeyi bitirmek, kendimi as*, kendini as*, köprüden atla*, çatıdan atla*, balkondan atla*, trenin önüne, kendime zarar, kendimi kesiyorum, kendimi jiletl*, bileklerimi kes*, bileğini kes*
    bütün ilaçları iç*|yut*|aldı*, tüm ilaçları iç*|yut*, hapları içtim|yuttum, aşırı doz, veda mektubu, uyanmak istemiyorum, uyanmasam, uyanmak istemiyorum, uyanmamak, uyanmayayım, yok olmak istiyorum, bu hayattan bıktım, hayattan bıktım, dayanacak gücüm ~ ölmek, yaşamaya değmez, çıkış yolu yok, çıkış göremiyorum, beni kimse özlemez, ben olmasam daha, bensiz daha mutlu|iyi|rahat, ben olmazsam`,
  poison: `
    zehirlendi*, zehirlenme*, zehir içti|yuttu, pil yuttu, pili yuttu, ilaç yuttu, hap yuttu, çamaşır suyu içti|içmiş|yuttu, deterjan içti|içmiş|yuttu|yemiş, tuz ruhu, tiner içti|içmiş, mantar zehir*, zehirli mantar, çok fazla ilaç içti|aldı|yuttu, klor soludu, gözüne çamaşır suyu, gözüne ~ deterjan|asit|kireç`,
  crisis: `
    hiçbir şeyin anlamı kalmadı
    artık dayanamıyorum, dayanamıyorum artık, daha fazla dayanamıyorum, tükendim, bittim artık, çok çaresizim, çaresizim, çaresiz kaldım, umudum kalmadı, umutsuz*, her şey anlamsız, hiçbir şeyin anlamı, ne yapacağımı bilmiyorum artık, panik atak, sinir krizi, delirmek üzereyim, deliriyorum, aklımı kaçır*, sesler duyuyorum, kimse bana yardım etmiyor, yapayalnızım, çok kötüyüm ~ konuş*, biriyle konuşmam lazım acil, kendimden korkuyorum, sürekli ağlıyorum, bunalımdayım, gücüm kalmadı`,
  burns: `kıvılcım*, tütüyor, duman çıkar*, yanıyor, yanıyo, yandı, yanmış, yangın, alev, alevler, tutuştu, ateş aldı`,
  burnable: `pil, batarya, şarj aleti, kablo, priz*, ev*, daire*, mutfak, mutfağ*, oda*, salon, bodrum*, çatı*, balkon*, merdiven*, ahır, garaj*, araba*, otobüs*, ocak, fırın, tava, priz*, çöp*, koltuk, yatak, perde*, komşu*, yan ev, burada, burası, bina*, yurt*, okul*, orman*, çamaşır makinesi, depo`,
  smoke: `duman, dumanlar, is kokusu`,
  ill: `kanıyor, kanaması var, kanama*, düştü, düşmüş, şiddetli ağrı*, çok ağrı*, dayanılmaz ağrı*, kaza geçirdi, kaza yaptı, yaralı, kırıldı, kırdı, yandı, uyuştu, hissetmiyor, çarpıntı*, başı dönüyor ve, kusuyor sürekli, titriyor, hırıltı*, köpük, ateşi çok yüksek, çok ateşi var, kötüleşiyor, fenalaştı, çok kötü oldu`,
  person: `eşim, kocam, karım, oğlum, kızım, çocuğum, bebeğim, babam, annem, dedem, ninem, babaannem, anneannem, kardeşim, ablam, abim, arkadaşım, komşum, komşumuz, amcam, teyzem, halam, dayım, kayınvalidem, kayınpederim, torunum, biri, birisi, bir adam|kadın|çocuk, adam, kadın, çocuk, bebek, yaşlı, patronum, iş arkadaşım, burada biri, hasta`,
  hits: `dövüyor*, dövdü*, vuruyor*, vurdu, dayak, şiddet, tehdit, taciz, istismar, boğuyor, tekmeliyor, tekmeledi, tokatlıyor, hırpalıyor, öldürecek, eziyet`,
  victim: `beni, bana, bizi, bize, karısını, karısına, eşini, eşine, annemi, anneme, kadını, kadına, kız arkadaşını, kardeşimi, ablamı`,
  childWord: `oğlum, kızım, bebeğim, çocuğum, bebeğ*, çocuk, çocuğu, çocuğa, çocuğunu, çocuğuna, çocukları, çocuklara, çocuklarını, çocuklarına, bebeği, bebeğe, bebek, oğlunu, oğluna, kızını, kızına, oğlumu, oğluma, kızımı, kızıma, çocuğumu, çocuğuma, torunumu, yeğenimi`,
  swallows: `içti*, yut*, yemiş, yedi, içti, içmiş, yuttu, yutmuş, yedi, yemiş, aldı, almış, yaladı, soludu, ağzına aldı|attı|soktu|koydu, ağzında, içtim, yuttum, yedim`,
  toxic: `hapları, uyku ilac*, kutu hap, çamaşır suyu*, deterjan*, bulaşık deterjanı*, temizlik malzemesi, temizleyici*, yumuşatıcı, kireç çözücü, lavabo açıcı, tuz ruhu, klor, antifriz*, benzin*, tiner*, aseton, parfüm*, kolonya, dezenfektan*, mantar*, ilaç*, ilac*, hap*, tablet*, sigara*, nikotin, pil, pili, fare zehri, zehir*, gübre, asit, uyuşturucu, uyku hapı, tansiyon hapı`,
  threat: `levye*, demir çubuk, balta*, balta, pala, satır, sopa, hırsız*, soyguncu, bıçak*, silah*, tabanca, tehdit, tehdit ediyor*, çığlık, bağırıyor, saldırgan, yabancı adam, sapık, kavga, sarhoş adam, çalıyorlar`,
  callFire: `itfaiye*, yangın, duman, gaz, alev`,
  callPolice: `polis*, 155, 110, tehlike, tehlikedeyim, şiddet`,
  callMedical: `ölüyor, ambulans*, acil servis, acil doktor, 112, kan, imdat, imdat imdat, ölüm, yardım yardım, can kurtaran, cankurtaran`,
  smells: `kokuyor, kokusu, koku, kokuyo`,
  gas: `gaz, doğalgaz, doğal gaz, tüp, tüpgaz`,
  pours: `geliyor, çıkıyor, yükseliyor, kapladı, doldu, simsiyah, kapkara, yoğun, her yer, altından, sızıyor`,
  forces: `zorluyor, kırıyor, kırmaya, tekmeliyor, açmaya, girmeye, tırmanıyor, kurcalıyor, girdi, giriyor, saklanıyor, dolaşıyor`,
  entrance: `kapıyı, kapımı, kapımızı, kapıda, pencereyi, pencereden, camı, camdan, kilidi, eve, evime, evimize, evin içinde, balkondan, bahçede`,
  part: `suyum, suyu, ağzından, bedeni, vücudu, bebeğim, bebek, göğsüm, göğsü, göğsümde, kalbim, kalbi, yüzü, ağzı, sol kolum, sol kolu, dudakları, dili, boğazı, kolum, kolu`,
  fails: `köpük, köpürüyor, titriyor, geldi, kasılıyor, ağrıyor, ağrısı, sıkışıyor, sıkışması, baskı, batıyor, uyuştu, uyuşuyor, uyuşmuş, sarktı, kaydı, yamuldu, morardı, şişti, şişiyor, yanıyor, çarpıyor, daralıyor, hissetmiyor`,
  alone: `kilitli kalmış, çok sıcak, güneşin altında, yalnız, tek başına, tek başlarına, yapayalnız, kilitli, kilitlenmiş, bırakılmış, anne baba yok`,
  home: `evde, dairede, arabada, yan dairede, günlerdir, gündür, saattir, gece, bütün gece, hafta sonu, dünden beri`,
  stands: `duruyorum, duruyor, üstündeyim, üzerindeyim, oturuyorum, oturuyor, çıktım, çıktı, üstünde, üzerinde, köprüdeyim, çatıdayım, kenarında, kenarındayım`,
  ledge: `köprü*, çatı*, kenar*, korkuluk*, raylar*, uçurum*, pencere*, balkonun`,
  aggressor: `eski kocam, eski eşim, eski sevgilim, kocam, eşim, sevgilim, babam, abim, üvey babam, oğlum, komşum, komşu, bir adam, adam, sapık, sarhoş`,
  threatens: `tehdit*, kapıyı tekmeliyor, kapıya dayandı, kapıda bekliyor, kapımda, saldırıyor, bağırıyor, öldürürüm, öldüreceğim, öldürecek, rahatsız ediyor, takip ediyor`,
  cries: `ağlıyor, ağlama, bağırıyor, çığlık*, yalvarıyor, vurma, dövme, imdat, feryat`,
  forced: `zorla, zorluyor*, zorunda, mecbur, istemediğim, isteğim dışında`,
  marry: `evlen*, evlendir*, nişan*, koca*, gelin`,
  struck: `çarptı, çarpmış, ezdi, ezildi, altında kaldı, sıkıştı`,
  vehicle: `araba, kamyon, otobüs, tren, motor, motosiklet, kamyonet, yaya*, bisikletli`,
  missing: `kayboldu, kayıp, kaybolmuş, kaçtı, ortada yok, gelmedi eve`,
  falls: `düştü, düşmüş, atladı, yuvarlandı`,
  drop: `havuz*, göl*, gölet*, nehr*, nehir*, deniz*, su, suya, kuyu*, cam*, pencere*, balkon*, çatı*, iskele*, merdiven*, ağaç*, ağac*, kat*`,
  cuts: `kestim, kesti, kesiyorum, kesiyor, doğradım, jilet*`,
  veins: `bilek*, bileğ*, damar*, kolumu, kollarımı, kolunu`,
  living: `yaşamak, yaşamanın, yaşamaya, yaşam, hayat, hayatım, hayatımın, hayatın`,
  pointless: `sebebim, sebep, nedenim, anlamı yok, anlamı kalmadı, anlamsız, değmez, değersiz, bıktım, usandım, nefret, yoruldum, umudum`,
  grabs: `sarıldı, sıktı, sıkıyor, yapıştı, tuttu, bastırdı, itti`,
  throat: `boğazıma, boğazımı, boynuma, boynumu, duvara`,
  now: `şimdi, şu an, şu anda, hemen, çabuk, acele, acil, acilen, imdat, yardım edin, yardım, yardım et, lütfen gelin, gelin, yetişin, birden, aniden, hala, çok korkuyorum, lütfen yardım, kurtarın`,
  errand: `plaka*, sildir*, gizle*, gizli, korurum, koru*, restoran*, lokanta*, miras, başvur*, başvuru*, kayıt*, kaydol*, form*, belge*, ücret*, masraf*, sigorta*, danış*, eğitim*, gönüllü*, dernek, üye*, kurs*, iş ilan*, çalışma saat*, randevu*, bildir*, şikayet*, bilgi*, izin*, izni*, ruhsat*, vergi*, yasak, serbest mi, süre*, evrak*, nerede, nereye, nereden, adres*, bağış*, festival, etkinlik, nasıl ol*, meslek, ne zaman, sınav*, kanun*, yasa*, çöp nereye, kimlik, pasaport*, yardım parası, fark*, önle*, uygulama*, tatbikat, baca*, fatura*, sözleşme*, müze, film*, kitap, oyun, emekli*, engelli, plaka, ehliyet*, köpek*, kedi*, hayvan*, odun*, mangal, kamp ateşi, aşı*, okul kaydı, raporu, sözleşmesi, ne kadar, kaç para, maliyet`,
  past: `geçen hafta|ay|yıl|sene|yaz|kış, yıl önce, yıllar önce, ay önce, hafta önce, gün önce, dün, eskiden, çocukken, savaşta, 2019|2020|2021|2022|2023|2024|2025, kazadan sonra, felçten sonra, krizinden sonra, öldü, vefat, cenaze, çalındı`,
  idiom: `can sıkıntısından ölüyorum|ölecek*, sıkıntıdan ölüyorum|öleceğim|patla*, gülmekten ölüyorum|öldüm, açlıktan ölüyorum|öldüm|ölecek*, yorgunluktan ölüyorum|öldüm, meraktan ölüyorum|öldüm|çatla*, sıcaktan ölüyorum|öldüm, uykudan ölüyorum, susuzluktan ölüyorum, telefonum öldü, şarjı bitti, telefonun şarjı, ödüm koptu, yüreğim yanıyor, canım yanıyor param, ciğerim yanıyor, içim yanıyor, ışık yanıyor, ışığı yanıyor, ışıklar yanıyor, lambası yanıyor, lamba yanıyor, arıza lambası
    yolu yandı, yandım, yandı bitti, kalp krizi geçiriyordum fatura*, nefes kesici, bomba gibi, bomba haber, patlama fiyat*, fiyatlar patladı, vergi patlaması, göz attı, şut attı, sigara iç* yasak, sigara içilir mi, beni takip et*, instagram*, hesabımı takip, imza attı, ölüm belgesi, ölüm ilmuhaberi, adım attı, başvurumu takip, vize yandı, randevum yandı, param yandı, biletim yandı`,
};
