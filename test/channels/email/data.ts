import { readdirSync, readFileSync, statSync } from "node:fs";

/** Collected mails of other projects; licences and sources in its SOURCE.txt. */
export const MAIL_DATA = new URL("../../../../shared/data/email/", import.meta.url);

/** All files below a folder of the collection, by name, that are mails. */
export function collectedMails(folder: string): readonly (readonly [name: string, raw: Buffer])[] {
  const base = new URL(`${folder}/`, MAIL_DATA);
  return readdirSync(base, { recursive: true, encoding: "utf8" })
    .map((name) => [name, new URL(encodeURI(name), base)] as const)
    .filter(([name, url]) => statSync(url).isFile() && !/\.(?:json|txt|md)$|LICENSE/.test(name))
    .map(([name, url]) => [name, readFileSync(url)] as const);
}
