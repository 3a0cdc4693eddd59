import { signForm } from "./sign.ts";

export interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  /** What the provider believes to call: signatures are computed over it. */
  readonly publicUrl: string;
  /** Where the service really listens. */
  readonly baseUrl: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Posts a signed webhook. `path` may be relative to the document or absolute under the public URL, as TwiML allows. */
export async function postForm(account: Account, path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
  const url = new URL(path, `${account.publicUrl}/`).toString();
  const response = await fetch(url.replace(new URL(account.publicUrl).origin, new URL(account.baseUrl).origin), {
    method: "POST",
    headers: {
      "X-Twilio-Signature": signForm(account.authToken, url, fields),
      "I-Twilio-Idempotency-Token": crypto.randomUUID(),
    },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, type: response.headers.get("content-type") ?? "", body: await response.text() };
}
