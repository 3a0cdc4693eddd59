import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/** ş/ș and ţ/ț (cedilla or comma) and plain letters are the same; hyphenated pronouns (într-o, mi-am) are cut by the tokenizer. */
const fold = (text: string): string => dropMarks(foldCommon(text));

const strip = suffixStemmer(
  group(3, "ilor elor ului iilor ii lor lui ul ua ei ele iei ile le"),
  group(3, "atiile atiei atia atii ationala area arii are erea ere irea ire ati ati iti eaza ez eze esc este eau eam"),
  group(3, "uri iuri atoare ator ata ate ati at ita ite it uta ute ut ind and am em im i e a o u ea ia ie"),
  group(4, "i e a at it r"),
);
/** Softened ends: cartea–cărți, permis fine. */
const stem = (word: string): string => strip(word).replace(/t$/, "t");

const stopWords = words(
  `
euro lei buna ziua multumesc
a acea aceasta aceea acel acela acest aceste acestea acestui aici al ale alt alta am ar are as asta astfel at au avea avem aveti azi ca cand care carei caror cat cate cati ce cea cei cel cele ceva chiar
cine cineva cu cum cumva da daca dar de deci decat deja desi despre din dintr dintre doar dupa e ea ei el ele era este eu fara fi fie fiecare fiind fost i ii il imi in inca intr intre isi iti la le li lor lui
ma mai mea mei mele meu mi mie mult multi ne nici nimic noastra noi nostru nu o ori orice oricine pana pe pentru peste poate pot puteti prin sa sale sau se si sunt sunteti tale tau te ti toata toate tot toti totul
trebuie tu un una unde unei unele unor unui va vi voastra voi vor vreau vrea doresc obtin obtine fac face exista buna ziua multumesc rog cat costa
`.replace(/ cat costa/, ""),
);

/** Said in questions about anything. */
const weakWords = `
găsi găsesc găsește oferă oferi ofertă oferte tip tipuri fel feluri germania posibil posibilitate disponibil disponibile disponibilă informații
informație contact contacta ajutor ajuta ajută sprijin nevoie depune cerere cererea solicita înseamnă diferență diferența diferit diferite întâmplă
cerințe cerință condiții condiție necesar necesare necesară persoană persoane persoanele oameni grup acces participa vârstă vârsta costă cost costuri
preț important apropiere zonă servicii serviciu documente acte mult durează timp programare online responsabil primi folosi mod nou începe zi zile
`;

export const romanian: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
