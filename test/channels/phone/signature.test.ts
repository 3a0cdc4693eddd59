import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formIsSigned, jsonIsSigned } from "../../../channels/phone/signature.ts";
import { callToken, tokenIsValid } from "../../../channels/phone/token.ts";
import { signForm, signJson } from "../../support/phone-provider/index.ts";

interface Vectors {
  authToken: string;
  vectors: { url: string; params: Record<string, string>; signature: string; valid: boolean }[];
}

const { authToken, vectors }: Vectors = JSON.parse(
  readFileSync(new URL("../../../../shared/data/phone/twilio-signature-vectors.json", import.meta.url), "utf8"),
);

const split = (url: string) => {
  const { origin, pathname, search } = new URL(url);
  return { publicUrl: origin, path: pathname + search };
};

describe("the signature of a webhook", () => {
  it.each(vectors)("of $url is $valid for $signature", ({ url, params, signature, valid }) => {
    const { publicUrl, path } = split(url);
    expect(formIsSigned({ authToken, publicUrl }, signature, path, params)).toBe(valid);
  });

  it("is made by the simulator as the published vectors are", () => {
    for (const { url, params, signature } of vectors.filter(({ valid }) => valid))
      expect(signForm(authToken, url, params)).toBe(signature);
  });

  it("covers every field, the path and the query", () => {
    const signer = { authToken, publicUrl: "https://celle.example" };
    const signature = signForm(authToken, "https://celle.example/phone/gather?n=1", { Digits: "1" });
    expect(formIsSigned(signer, signature, "/phone/gather?n=1", { Digits: "1" })).toBe(true);
    expect(formIsSigned(signer, signature, "/phone/gather?n=1", { Digits: "2" })).toBe(false);
    expect(formIsSigned(signer, signature, "/phone/gather?n=2", { Digits: "1" })).toBe(false);
    expect(formIsSigned({ ...signer, authToken: "other" }, signature, "/phone/gather?n=1", { Digits: "1" })).toBe(false);
  });

  it("of a JSON body holds its hash", () => {
    const signer = { authToken, publicUrl: "https://celle.example" };
    const { url, signature } = signJson(authToken, "https://celle.example/phone/status", '{"a":"b"}');
    const path = url.slice("https://celle.example".length);
    expect(path).toContain(createHash("sha256").update('{"a":"b"}').digest("hex"));
    expect(jsonIsSigned(signer, signature, path, '{"a":"b"}')).toBe(true);
    expect(jsonIsSigned(signer, signature, path, '{"a":"c"}')).toBe(false);
    expect(jsonIsSigned(signer, signature, "/phone/status", '{"a":"b"}')).toBe(false);
  });
});

describe("a call token", () => {
  const token = callToken("secret", "CA123", 1_000);

  it("is valid for its call until it expires", () => {
    expect(tokenIsValid("secret", "CA123", token, 1_000)).toBe(true);
    expect(tokenIsValid("secret", "CA123", token, 1_001)).toBe(false);
    expect(tokenIsValid("secret", "CA124", token, 1_000)).toBe(false);
    expect(tokenIsValid("other", "CA123", token, 1_000)).toBe(false);
  });

  it.each(["", ".", "a.b", `${token}.x`, token.slice(1), `z${token}`, token.replace(".", "..")])("is refused as %j", (forged) => {
    expect(tokenIsValid("secret", "CA123", forged, 0)).toBe(false);
  });
});
