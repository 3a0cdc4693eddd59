/** Names of U+00A0 to U+00FF in order (HTML 4, ISO 8859-1): what Outlook and web mailers write for umlauts. */
const LATIN1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const OTHERS =
  "amp:& lt:< gt:> quot:\" apos:' euro:€ hellip:… ndash:– mdash:— lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ lsaquo:‹ rsaquo:› bull:• trade:™ scaron:š Scaron:Š zcaron:ž Zcaron:Ž ccaron:č Ccaron:Č scedil:ş Scedil:Ş inodot:ı imath:ı Idot:İ gbreve:ğ Gbreve:Ğ abreve:ă Abreve:Ă tcedil:ţ Tcedil:Ţ lstrok:ł Lstrok:Ł aogon:ą eogon:ę nacute:ń sacute:ś zacute:ź zdot:ż oelig:œ OElig:Œ zwnj:\u200c zwj:\u200d ensp:\u2002 emsp:\u2003 thinsp:\u2009";

const NAMED = new Map<string, string>([
  ...LATIN1.split(" ").map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...OTHERS.split(" ").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const),
]);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,10}));/gi;

/** Replaces character references; unknown ones stay as they are written. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return character(decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal));
  });

const character = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
