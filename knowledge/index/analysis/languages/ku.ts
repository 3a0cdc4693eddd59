import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/** Kurmanji is typed with and without its ê î û ş ç, and by Turkish speakers with ı. */
const fold = (text: string): string => dropMarks(foldCommon(text).replace(/ı/g, "i")).replace(/(?<=\p{L})'(?=\p{L})/gu, "");

const strip = suffixStemmer(
  group(3, "eke eki ekan ek yek yeke"),
  group(3, "iya iye ya ye yi a e i o u"),
  group(3, "iyan iyen yan yen an en in on"),
  group(4, "a e i o u"),
);
/** bi-, di-, ne-, na-, ve- before verbs, only where a verb's stem remains. */
const stem = (word: string): string => strip(word.length > 6 ? word.replace(/^(di|bi|na|ne)(?=[^aeiou][aeiou])/, "") : word);

const stopWords = words(`
euro ewro ciqas ciqasi
u an ji bo li di de da re ra ku ev ew van wan vi we wi ez tu em hun min te me ye yen yek her hemu ci cawa cima kengi ki kijan kijik kusa li ku ne na ni
heye hene tune e in im bi be bibe dikarim dikare dixwazim dive divet pewist lazim gelo ya yi gor nav ser bin ber pisti beri ta heta le bele ere
silav spas ji kerema xwe ma bo ci kirin bikim dikim cend
`);

/** Said in questions about anything. */
const weakWords = `
dibînim bibînim peyda peydakirin pêşkêş dike cure cureyên almanya almanyayê gengaz derfet heye agahî agahdarî têkilî alîkarî alîkariyê piştgirî hewce
hewcedar pêdivî daxwaz daxwaznameyê wate ferq cuda çêdibe merc şert kes mirov kom gihîştin beşdar temen lêçûn buha mesref girîng herêm nêzîk xizmet
belge belgeyên dirêj demê dem hevdîtin termîn online berpirs werdigirim wergirtin bikaranîn rê nû roj
`;

export const kurmanji: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "latin" };
