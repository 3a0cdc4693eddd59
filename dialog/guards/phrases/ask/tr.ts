import type { AspectPhrases } from "../kinds.ts";

export const ask: AspectPhrases = {
  fees: `
    ücret*, ne kadar tut*, kaç para, kaç euro, fiyat*, masraf*, harç*, harc*, öde*, pahalı, bedava, ücretsiz, para, maliyet*, ne kadar öde*, tutar*
  `,
  documents: `
    belge*, evrak*, ne lazım, neler lazım, ne gerek*, neler gerek*, getir*, yanımda, fotoğraf*, vesikalık, hangi kağıt*, gerekli
  `,
  deadline: `
    ne zamana kadar, süre*, son gün, son tarih, geç kal*, geçerli*, kaç gün içinde, en geç, ne zaman ~ gerek*, kaç yıl geçerli, süresi dol*, vadesi, kaç günüm, ne kadar zamanım
  `,
  processingTime: `
    ne kadar sür*, kaç gün sür*, sürer, sürüyor, ne kadar zamanda, ne zaman hazır, ne zaman gelir, ne kadar bekle*, bekle*, hızlı, acil, kaç hafta, kaç gün, ne zaman al*
  `,
  hours: `
    çalışma saat*, açılış saat*, saat kaçta, açık mı, kaça kadar açık, ne zaman açık, kapalı, mesai, açık
  `,
  appointment: `
    randevu*, termin*, randevusuz, randevu al*
  `,
  online: `
    online, internet*, dijital, evden, uygulama*, web, e-posta, mail*
  `,
  forms: `
    form*, dilekçe, indir*, pdf, doldur*
  `,
  responsible: `
    nerede, nereye, nerden, nereden, hangi daire*, hangi makam*, kime, adres*, telefon numara*, kim bak*, yetkili, hangi kurum*, nerde
  `,
  requirements: `
    şart*, koşul*, kimler, hakkım var, alabilir miyim, yapabilir miyim, kaç yaş*, kim alabilir, hak*, mümkün mü, olur mu, gerekiyor mu, zorunlu*
  `,
  procedure: `
    nasıl, ne yapmam, ne yapmalı*, ne yap*, işlem*, adım*, başkası, vekalet*, şahsen, bizzat
  `,
  legalBasis: `
    kanun*, yasa*, madde*, hukuki, mevzuat
  `,
};
