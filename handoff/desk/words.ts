import type { Channel } from "../../dialog/model/conversation.ts";
import { ENDONYMS, type Language } from "../../dialog/model/language.ts";
import type { CaseReason } from "../../dialog/store.ts";

/** The desk is for staff of a German Bürgerbüro; its words are German only. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  phone: "Telefon",
  chat: "Chat",
  botframework: "Teams",
  email: "E-Mail",
  cli: "Kommandozeile",
};

export const REASONS: Readonly<Record<CaseReason, string>> = {
  wish: "möchte mit einem Menschen sprechen",
  notUnderstood: "keine geprüfte Antwort gefunden",
  emergency: "möglicher Notfall",
  complaint: "Beschwerde",
  unanswered: "teilweise unbeantwortet",
  delivery: "Antwort wurde vielleicht nicht zugestellt",
  place: "Zuständigkeit unklar",
};

export const AUTHORS = {
  citizen: "Bürgerin oder Bürger",
  assistant: "Assistent",
  staff: "Bürgerbüro",
  system: "Hinweis",
} as const;

const GERMAN_NAMES = new Intl.DisplayNames("de", { type: "language" });

/** "Türkçe" tells a citizen, "Türkisch" tells a clerk. */
export const languageName = (language: Language): string =>
  language === "de-simple" ? ENDONYMS["de-simple"] : language === "ku" ? "Kurmandschi" : (GERMAN_NAMES.of(language) ?? language);

const CLOCK = new Intl.DateTimeFormat("de-DE", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Berlin" });
export const timeOf = (at: number): string => CLOCK.format(at);

/** "wartet seit 12 Minuten": what a fair queue shows. */
export function waiting(since: number, now: number): string {
  const minutes = Math.max(0, Math.floor((now - since) / 60_000));
  if (minutes < 60) return `${minutes} ${minutes === 1 ? "Minute" : "Minuten"}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} ${hours === 1 ? "Stunde" : "Stunden"}` : `${Math.floor(hours / 24)} Tage`;
}
