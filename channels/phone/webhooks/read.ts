import type { Request } from "express";
import type { z } from "zod";
import { type Failure, failure } from "../../../dialog/errors.ts";
import { fail, ok, type Result } from "../../../dialog/result.ts";
import type { PhoneConfig } from "../ports.ts";
import { formIsSigned, jsonIsSigned } from "../signature.ts";

type Fields = Record<string, string | string[]>;

/** Reads a webhook: the sender's proof first, then the fields. `request.body` holds the raw bytes. */
export function readWebhook<Form>(request: Request, schema: z.ZodType<Form>, config: PhoneConfig): Result<Form, Failure> {
  const fields = readSigned(request, config);
  if (!fields.ok) return fields;
  const account = fields.value["AccountSid"];
  if (account !== undefined && account !== config.accountSid) return fail(failure("channel.signature"));
  const parsed = schema.safeParse({ ...fields.value });
  if (parsed.success) return ok(parsed.data);
  return fail(failure("channel.malformed", { field: parsed.error.issues[0]?.path.join(".") ?? "?" }));
}

function readSigned(request: Request, config: PhoneConfig): Result<Fields, Failure> {
  const signature = request.get("X-Twilio-Signature") ?? "";
  if (signature === "") return fail(failure("channel.signature"));
  const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
  const path = request.originalUrl;
  if (isType(request, "application/json")) {
    return jsonIsSigned(config, signature, path, body) ? readJson(body) : fail(failure("channel.signature"));
  }
  if (body !== "" && !isType(request, "application/x-www-form-urlencoded")) return fail(failure("channel.unsupportedMediaType"));
  const fields = readFields(body);
  return formIsSigned(config, signature, path, fields) ? ok(fields) : fail(failure("channel.signature"));
}

const isType = (request: Request, type: string): boolean => (request.get("content-type") ?? "").toLowerCase().startsWith(type);

/** A null prototype: "__proto__" is a field like any other. A field sent twice becomes a list, as it is signed. */
function readFields(body: string): Fields {
  const fields: Fields = Object.create(null);
  const form = new URLSearchParams(body);
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    fields[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  return fields;
}

function readJson(body: string): Result<Fields, Failure> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== "object" || parsed === null) return fail(failure("channel.malformed", { field: "body" }));
    return ok(
      Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    );
  } catch {
    return fail(failure("channel.malformed", { field: "body" }));
  }
}
