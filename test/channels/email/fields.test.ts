import { describe, expect, it } from "vitest";
import { MAX_MESSAGE_ID_CHARS, MAX_REFERENCES } from "../../../channels/email/limits.ts";
import { readReplyAddress, usableAddress } from "../../../channels/email/parse/addresses.ts";
import { readHeaders } from "../../../channels/email/parse/headers.ts";
import { ownMessage, readMessageIds, replyReferences } from "../../../channels/email/parse/message-ids.ts";
import { readSubject, replySubject } from "../../../channels/email/parse/subject.ts";
import { readServerUrl } from "../../../channels/email/server-url.ts";

describe("subjects of replies", () => {
  it.each([
    ["Pass", "Re: Pass"],
    ["AW: Re: RE[2]: Pass", "Re: Pass"],
    ["Antw.: SV: YNT: Отв: Відп: Odp: رد: پاسخ: Pass", "Re: Pass"],
    ["WG: AW: Pass", "Re: WG: AW: Pass"],
    ["Rechnung: Müll", "Re: Rechnung: Müll"],
    ["", "Re:"],
  ])("%j → %j", (subject, expected) => expect(replySubject(subject)).toBe(expected));

  it("are one line of 200 characters without marks that turn text around", () => {
    expect(readSubject("=?utf-8?Q?a=0D=0AX:_b=E2=80=AEc?=")).toBe("a X: bc");
    expect(readSubject("x".repeat(201))).toBe("x".repeat(200));
  });
});

describe("Message-IDs", () => {
  const long = "a".repeat(MAX_MESSAGE_ID_CHARS - 2);
  it.each([
    ["<a@b> <c@d>", ["a@b", "c@d"]],
    ["rubbish <a@b>, (comment) <a@b>", ["a@b"]],
    ["<a b@c> <a\r\n@c>", []],
    [`<${long}@b> <${long}@bc>`, [`${long}@b`]],
    [null, []],
  ])("in %j are %j", (value, expected) => expect(readMessageIds(value)).toEqual(expected));

  it("of ours name our message", () => {
    expect(ownMessage("AAAAAAAAAAAAAAAAAAAAAA@a.example", "a.example")).toBe("AAAAAAAAAAAAAAAAAAAAAA");
    expect(ownMessage("AAAAAAAAAAAAAAAAAAAAAA@b.example", "a.example")).toBeNull();
    expect(ownMessage("AAAA@a.example", "a.example")).toBeNull();
  });

  it("of a long thread are the root and the newest", () => {
    const ids = Array.from({ length: MAX_REFERENCES }, (_, index) => `${index}@a`);
    expect(replyReferences(ids.slice(1), [], "0@a")).toHaveLength(MAX_REFERENCES);
    const cut = replyReferences(ids, [], "last@a");
    expect([cut.length, cut[0], cut[1], cut.at(-1)]).toEqual([MAX_REFERENCES, "0@a", "2@a", "last@a"]);
    expect(replyReferences([], ["p@a", "q@a"], null)).toEqual(["p@a"]);
  });
});

describe("addresses", () => {
  it.each([
    ["a@b.de", "a@b.de"],
    ["müller@bücher.de", "müller@xn--bcher-kva.de"],
    ["a b@c.de", null],
    ["a@b.de\r\nBcc: x@y.de", null],
    ["<a@b.de>", null],
    ["a@", null],
    ["@b.de", null],
    [`${"a".repeat(65)}@b.de`, null],
    [undefined, null],
  ])("%j → %j", (address, expected) => expect(usableAddress(address)).toBe(expected));

  const reply = (header: string) => readReplyAddress(readHeaders(Buffer.from(`${header}\r\n\r\n`)), "own@celle.example");
  it.each([
    ["From: A <a@b.de>", "a@b.de"],
    ["From: A <a@b.de>\r\nReply-To: undisclosed:;", "a@b.de"],
    ["From: A <a@b.de>\r\nReply-To: x@[127.0.0.1]", "a@b.de"],
    ["From: A <a@b.de>\r\nReply-To: x@intranet", "a@b.de"],
    ["From: A <a@b.de>\r\nReply-To: y <x@c.de>, z@d.de", "x@c.de"],
    ["From: nobody here\r\nSender: s@b.de", "s@b.de"],
    ["To: a@b.de", null],
  ])("a reply to %j goes to %j", (header, expected) => expect(reply(header)).toBe(expected));
});

describe("server URLs", () => {
  it.each([
    [
      "imaps://u%40x:p%3A@mail.celle.example",
      { host: "mail.celle.example", port: 993, secure: true, startTls: false, auth: { user: "u@x", pass: "p:" } },
    ],
    ["smtp://mail.celle.example:25", { host: "mail.celle.example", port: 25, secure: false, startTls: true, auth: null }],
    ["smtp://mail:25?tls=none", { host: "mail", port: 25, secure: false, startTls: false, auth: null }],
    ["imap://127.0.0.1:10143", { host: "127.0.0.1", port: 10_143, secure: false, startTls: false, auth: null }],
    ["imap://[::1]", { host: "::1", port: 143, secure: false, startTls: false, auth: null }],
  ])("%s", (url, expected) => expect(readServerUrl(url)).toEqual(expected));

  it.each(["http://mail", "imap:", "mail.celle.example"])("%s is refused", (url) =>
    expect(() => readServerUrl(url)).toThrow(TypeError),
  );
});
