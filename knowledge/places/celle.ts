/** One municipality of the Landkreis Celle: what people call it, its parts of town, its postcodes. */
export interface Municipality {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly postcodes: readonly string[];
  readonly address?: string;
  readonly email?: string;
}

/**
 * The municipalities that citizens deal with. Sources: official list of addresses of the municipalities (Destatis,
 * state 2026-01-31) and postcodes of OpenStreetMap (ODbL), gathered 2026-11. Postcodes that span two municipalities
 * stand at both. Addresses stand only where that list gives them.
 */
export const MUNICIPALITIES: readonly Municipality[] = [
  {
    key: "celle",
    name: "Stadt Celle",
    names: ["Celle", "Stadt Celle", "Целле", "Цели", "تسيله", "سيله", "سيلي", "سله", "تسله"],
    parts: [
      "Altencelle",
      "Altenhagen",
      "Bostel",
      "Lachtehausen",
      "Blumlage",
      "Altstadt",
      "Garßen",
      "Hehlentor",
      "Vorwerk",
      "Westercelle",
      "Boye",
      "Groß Hehlen",
      "Hustedt",
      "Scheuen",
      "Klein Hehlen",
      "Neuenhäusen",
      "Neustadt",
      "Heese",
      "Wietzenbruch",
    ],
    postcodes: ["29221", "29223", "29225", "29227", "29229"],
  },
  {
    key: "bergen",
    name: "Stadt Bergen",
    names: ["Bergen", "Stadt Bergen", "Belsen", "Sülze", "Берген", "بيرغن", "برگن"],
    parts: [],
    postcodes: ["29303"],
  },
  {
    key: "eschede",
    name: "Gemeinde Eschede",
    names: ["Eschede", "Höfer", "Habighorst", "Scharnhorst", "Эшеде", "Ешеде", "إشيده", "اشده"],
    parts: [],
    postcodes: ["29348", "29359"],
  },
  {
    key: "fassberg",
    name: "Gemeinde Faßberg",
    names: ["Faßberg", "Fassberg", "Müden", "Müden Örtze", "Фасберг", "فاسبرغ", "فاسبرگ"],
    parts: [],
    postcodes: ["29328"],
  },
  {
    key: "hambuehren",
    name: "Gemeinde Hambühren",
    names: ["Hambühren", "Hambuehren", "Oldau", "Ovelgönne", "Хамбюрен", "Гамбюрен", "هامبورن"],
    parts: [],
    postcodes: ["29313"],
  },
  {
    key: "suedheide",
    name: "Gemeinde Südheide",
    names: [
      "Südheide",
      "Suedheide",
      "Hermannsburg",
      "Unterlüß",
      "Unterluess",
      "Зюдхайде",
      "Зюдгайде",
      "Херманнсбург",
      "Германсбург",
      "زودهايده",
      "زودهایده",
    ],
    parts: [],
    postcodes: ["29320", "29303", "29345"],
  },
  {
    key: "wietze",
    name: "Gemeinde Wietze",
    names: ["Wietze", "Витце", "Вітце", "فيتسه", "ویتسه"],
    parts: [],
    postcodes: ["29323"],
  },
  {
    key: "winsen",
    name: "Gemeinde Winsen (Aller)",
    names: ["Winsen", "Winsen Aller", "Winsen an der Aller", "Винзен", "Вінзен", "فينزن", "وینزن"],
    parts: [],
    postcodes: ["29308", "29229"],
  },
  {
    key: "lohheide",
    name: "Gemeindefreier Bezirk Lohheide",
    names: ["Lohheide"],
    parts: [],
    postcodes: ["29303"],
  },
  {
    key: "flotwedel",
    name: "Samtgemeinde Flotwedel",
    names: ["Flotwedel", "Samtgemeinde Flotwedel", "Флотведель", "Винхаузен", "Вінгаузен"],
    parts: ["Wienhausen", "Langlingen", "Bröckel", "Eicklingen"],
    postcodes: ["29342", "29364", "29356", "29358"],
    address: "Am Alten Bahnhof 3, 29342 Wienhausen",
    email: "info@flotwedel.de",
  },
  {
    key: "lachendorf",
    name: "Samtgemeinde Lachendorf",
    names: ["Lachendorf", "Samtgemeinde Lachendorf", "Лахендорф", "لاخندورف"],
    parts: ["Lachendorf", "Eldingen", "Ahnsbeck", "Beedenbostel"],
    postcodes: ["29331", "29351", "29353", "29355"],
    address: "Oppershäuser Straße 1, 29331 Lachendorf",
    email: "Poststelle@lachendorf.de",
  },
  {
    key: "wathlingen",
    name: "Samtgemeinde Wathlingen",
    names: ["Wathlingen", "Samtgemeinde Wathlingen", "Ватлинген", "Ватлінген", "فاتلينغن", "واتلینگن"],
    parts: ["Nienhagen", "Wathlingen", "Adelheidsdorf"],
    postcodes: ["29336", "29339", "29352"],
    address: "Am Schmiedeberg 1, 29339 Wathlingen",
    email: "info@wathlingen.de",
  },
];
