import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { automaticReason } from "../../../channels/email/parse/automatic.ts";
import { readHeaders } from "../../../channels/email/parse/headers.ts";
import { MAIL_DATA } from "./data.ts";
import { citizenMail } from "./program.ts";

const OWN = "assistent@landkreis-celle.example";
const reasonOf = (raw: string | Buffer) => automaticReason(readHeaders(Buffer.from(raw)), OWN);
const withHeaders = (headers: Record<string, string>) => reasonOf(citizenMail("Text", headers));

describe("automatic mail", () => {
  const bounces = readdirSync(new URL("bounces/", MAIL_DATA)).filter((name) => name.endsWith(".eml"));

  it("is there in hundreds", () => expect(bounces.length).toBeGreaterThan(400));

  it.each(bounces)("is recognised: %s", (name) => {
    expect(reasonOf(readFileSync(new URL(`bounces/${name}`, MAIL_DATA)))).not.toBeNull();
  });

  it.each([
    ["own", { From: `x <${OWN.toUpperCase()}>` }],
    ["own", { "Message-ID": "<AAAAAAAAAAAAAAAAAAAAAA@landkreis-celle.example>" }],
    ["own", { "X-Kreislotse": "assistent@landkreis-peine.example" }],
    ["report", { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=x" }],
    ["autoSubmitted", { "Auto-Submitted": "auto-generated (form)" }],
    ["autoSubmitted", { "Auto-Submitted": "Auto-Replied; x=y" }],
    ["nullSender", { "Return-Path": "<>" }],
    ["bulk", { Precedence: "Bulk" }],
    ["bulk", { "List-Id": "Verteiler <v.example>" }],
    ["suppressed", { "X-Auto-Response-Suppress": "DR, OOF, AutoReply" }],
    ["robot", { From: "no-reply@shop.example" }],
    ["robot", { From: "Mail Delivery System <x@mx.example>" }],
    ["robot", { Sender: "owner-liste@verein.example" }],
    ["robot", { "X-Loop": "yes" }],
    ["subject", { Subject: "=?utf-8?Q?Automatische_Antwort:_Pass?=" }],
    ["subject", { Subject: "Otomatik yanıt: Pasaport" }],
  ] as const)("is recognised as %s by %o", (reason, headers) => expect(withHeaders(headers)).toBe(reason));
});

describe("the mail of a citizen", () => {
  it.each([
    {},
    { "Auto-Submitted": "no" },
    { "Auto-Submitted": "No (a person)" },
    { "Return-Path": "<erika@beispiel.example>" },
    { Precedence: "normal" },
    { "X-Auto-Response-Suppress": "DR, RN" },
    { "Message-ID": "<AM0PR05@landkreis-celle.example>" },
    { From: "mitarbeiterin@landkreis-celle.example" },
    { From: "rootinger@beispiel.example" },
    { From: "nobel@beispiel.example" },
    { Subject: "Auto: Ummeldung" },
    { Subject: "Zustellung meines Führerscheins" },
    { Subject: "Complaint about noise" },
    { Subject: "Unable to register my car" },
    { Subject: "Abwesenheit beim Termin" },
    { Subject: "Mail an die Ausländerbehörde" },
  ])("is not taken for automatic: %o", (headers) => expect(withHeaders({ ...headers })).toBeNull());
});
