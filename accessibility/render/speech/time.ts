import type { TextLanguage } from "../../../dialog/model/language.ts";
import { labelsOf } from "../../labels/index.ts";
import { fill } from "../../labels/labels.ts";
import { perLanguage } from "../../per-language.ts";

const DATE = /(?<![\d.])(?:(\d{1,2})[./](\d{1,2})[./](\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d-])(?: [гр]\.)?/gu;
const formatOf = perLanguage(
  (language) =>
    new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", calendar: "gregory", numberingSystem: "latn" }),
);

/** Dates in figures as dates with the name of the month: voices read "01.05.2025" as three numbers. Day before month, as in Germany. */
export function speakDates(text: string, language: TextLanguage): string {
  return text.replace(DATE, (written, d1, m1, y1, y2, m2, d2) => {
    const [year, month, day] = [Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2)];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? formatOf(language).format(date) : written;
  });
}

/** The word for "hour" that stands beside a time already is part of the match, so that it is not said twice. */
const TIME =
  /(?<![\d:])(?:(?:saat|saet|ora|الساعة|ساعت) )?([01]?\d|2[0-4])[:.]([0-5]\d)(?: (?:Uhr|h|часа?|години|годин)(?!\p{L}))?(?![\d:.]*\d)(?! ?[ap]\.?m)/giu;
const CLOCK = /\d:\d\d|\d\.\d\d (?:Uhr|h)/;

/** Times of day as they are said: "14:30 Uhr" is "14 Uhr 30", "2:30 PM", "الساعة 14 و30 دقيقة". */
export function speakTimes(text: string, language: TextLanguage): string {
  if (!CLOCK.test(text)) return text;
  const words = labelsOf(language).speech;
  return text.replace(TIME, (written, hour, minutes) => {
    if (!written.includes(":") && !written.endsWith("Uhr") && !written.endsWith("h")) return written;
    const h = Number(hour);
    const values = {
      h: String(h),
      m: language === "en" || words.hourAndMinutes.includes(":") ? minutes : String(Number(minutes)),
      h12: String(h % 12 === 0 ? 12 : h % 12),
      half: h >= 12 && h < 24 ? "PM" : "AM",
    };
    return fill(minutes === "00" ? words.fullHour : words.hourAndMinutes, values);
  });
}
