import type { Language } from "../../dialog/model/language.ts";
import type { Call } from "./calls.ts";

/**
 * What the keys do, the same at any moment of a call, so that nobody has to listen to a menu to find a person:
 *
 * | key | without the language menu | in the language menu |
 * |---|---|---|
 * | 0 | a person | a person |
 * | 1–4 | picks an option of the question just asked | picks a language |
 * | 5–8 | what the keys do | picks a language |
 * | 9 | opens the language menu | next page |
 * | * | says the last answer again | says the page again |
 * | # | what the keys do | closes the menu |
 *
 * Speaking closes the menu. Each line of the menu is spoken in its own language, so that it is understood by whom it is for.
 * The order follows the need in the Landkreis: languages of many callers are on the first page.
 */
export const LANGUAGE_PAGES: readonly (readonly Language[])[] = [
  ["de", "en", "tr", "ar", "ku", "uk", "ru", "pl"],
  ["ro", "bg", "fr", "fa", "de-simple"],
];

export type KeyAction =
  | { readonly kind: "person" | "repeat" | "help" }
  | { readonly kind: "choice"; readonly option: string }
  | { readonly kind: "menu"; readonly page: number }
  | { readonly kind: "language"; readonly language: Language };

export function readKey(digit: string, { menu, choices }: Pick<Call, "menu" | "choices">): KeyAction {
  if (digit === "0") return { kind: "person" };
  if (menu !== null) return readMenuKey(digit, menu);
  if (digit === "*") return { kind: "repeat" };
  if (digit === "9") return { kind: "menu", page: 0 };
  const option = Number(digit);
  return option >= 1 && option <= choices ? { kind: "choice", option: digit } : { kind: "help" };
}

function readMenuKey(digit: string, page: number): KeyAction {
  if (digit === "#") return { kind: "help" };
  if (digit === "9") return { kind: "menu", page: (page + 1) % LANGUAGE_PAGES.length };
  const language = LANGUAGE_PAGES[page]?.[Number(digit) - 1];
  // "*", and a key with no language behind it: the page again.
  return language ? { kind: "language", language } : { kind: "menu", page };
}
