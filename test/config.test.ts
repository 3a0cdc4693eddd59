import { describe, expect, it } from "vitest";
import { readConfig } from "../config.ts";

const TWILIO = {
  TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}`,
  TWILIO_AUTH_TOKEN: "secret-token",
  PUBLIC_URL: "https://lotse.example/",
};

describe("readConfig", () => {
  it("needs nothing: without keys only the chat is on", () => {
    expect(readConfig({})).toMatchObject({ port: 3000, databaseUrl: "sqlite:./var/kreislotse.db", phone: null, mail: null });
  });

  it("takes empty values as absent, as compose files send them", () => {
    expect(readConfig({ PORT: "", IMAP_URL: " " })).toMatchObject({ port: 3000, mail: null });
  });

  it("lists every bad key at once and never a value", () => {
    const read = () =>
      readConfig({
        PORT: "abc",
        DATABASE_URL: "mysql://user:hunter2@host",
        TWILIO_ACCOUNT_SID: "nope-hunter2",
        LOG_LEVEL: "loud",
      });
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*TWILIO_ACCOUNT_SID[\s\S]*LOG_LEVEL/);
    expect(read).not.toThrow(/hunter2/);
  });

  it("says which keys of a group are missing", () => {
    expect(() => readConfig({ IMAP_URL: "imaps://u:p@host" })).toThrow(/SMTP_URL, MAIL_ADDRESS/);
    expect(() => readConfig({ ...TWILIO, PUBLIC_URL: "" })).toThrow(/PUBLIC_URL/);
  });

  it("turns the phone on with its keys and takes the slash off the address", () => {
    expect(readConfig(TWILIO).phone).toMatchObject({ publicUrl: "https://lotse.example", transferNumber: null });
    expect(() => readConfig({ ...TWILIO, PHONE_TRANSFER_NUMBER: "05141 916" })).toThrow(/E\.164/);
  });
});
