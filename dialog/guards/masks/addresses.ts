const NUMBER = String.raw`\d{1,4}[ ]?[a-zA-Z]?(?![\p{L}\d€])`;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{1,30}`;

/**
 * House addresses: a street with its number. A postcode, a village or a street alone stays, because the answer may depend
 * on the place (DESIGN §2.3) and thousands live there.
 */
const ADDRESSES: readonly RegExp[] = [
  new RegExp(
    String.raw`[\p{L}-]{3,30}(?:straße|strasse|str\.|str|weg|platz|allee|gasse|ring|damm|ufer|chaussee|stieg|kamp|twete|graben)[ ]{0,2}${NUMBER}`,
    "giu",
  ),
  new RegExp(String.raw`(?:${NAME}[ ]){1,3}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Stieg|Kamp)[ ]${NUMBER}`, "gu"),
  new RegExp(
    String.raw`(?<!\p{L})(?:Am|An der|An den|Im|In der|In den|Auf dem|Auf der|Zum|Zur|Hinter dem|Vor dem|Unter den)[ ](?!\p{L}+(?:tag|woch)|Januar|Februar|März|April|Mai|Juni|Juli|August|\p{L}+ber)${NAME}[ ]\d{1,3}[ ]?[a-z]?(?![\p{L}\d.:€]| Uhr)`,
    "gu",
  ),
  /(?<!\p{L})(?:ul\.|ulica|ulicy|al\.|aleja|ул\.|улица|улице|вул\.|вулиця|вулиці|бул\.|rue|avenue|boulevard|strada|str\.|bulevardul|شارع|خیابان|kolana|kuçeya)[ ](?:[\p{L}'’.-]{1,30}[ ,]{1,2}){1,4}(?:nr\.?|no\.?|№|д\.|дом|буд\.|رقم|پلاک)?[ ]?\d{1,4}[ ]?\p{L}?(?![\p{L}\d])/giu,
  new RegExp(
    String.raw`\b\d{1,4}[ ]?[a-z]?,?[ ](?:(?:rue|avenue|boulevard|allée)[ ](?:[\p{L}'’-]{1,30}[ ]?){1,4}|(?:${NAME}[ ]){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Way))(?!\p{L})`,
    "giu",
  ),
  new RegExp(String.raw`(?:${NAME}[ ]){1,3}(?:Sokak|Sokağı|Sok\.|Cadde|Caddesi|Cad\.|Mahallesi)[ ](?:No:?[ ]?)?\d{1,4}`, "gu"),
];

export const maskAddresses = (text: string): string =>
  ADDRESSES.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => (/\s$/.test(found) ? "[Adresse] " : "[Adresse]")),
    text,
  );
