import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import { FAILURES, type Failure } from "../../dialog/errors.ts";
import { cleanText, MAX_MESSAGE_CHARS } from "../../dialog/intake.ts";
import type { StoredMessage } from "../../dialog/model/conversation.ts";
import { isLanguage, LANGUAGES, type Language } from "../../dialog/model/language.ts";
import { renderPage } from "../../web/layout.ts";
import { receive } from "./api.ts";
import { type FormBody, readForm } from "./body.ts";
import type { ChatParts } from "./chat.ts";
import { PAGE_SIZE } from "./limits.ts";
import { chatBody } from "./markup.ts";

interface Shown {
  readonly language: Language;
  readonly conversation: string | null;
  readonly messages: readonly StoredMessage[];
  readonly draft: string;
  readonly error: string | null;
}

/** GET /: an empty chat in the language of `?lang=`, else of the browser. Stores nothing anywhere. */
export async function handlePage(request: Request, response: Response, parts: ChatParts): Promise<void> {
  const asked = request.query["lang"];
  const language = isLanguage(asked) ? asked : preferred(request);
  show(response, 200, { language, conversation: null, messages: [], draft: "", error: null }, parts);
}

/** POST /: the form of the page. The whole conversation is shown again, so it works without JavaScript. */
export async function handleForm(request: Request, response: Response, parts: ChatParts): Promise<void> {
  const form = readForm(request);
  const language = form.ok && form.value.shown ? form.value.shown : preferred(request);
  if (!form.ok) return refuse(response, form.error, language, null, "", parts);
  const { conversation, text } = form.value;
  if (form.value.language) return chooseLanguage(response, form.value, form.value.language, parts);
  const words = cleanText(form.value.human ? parts.texts.say("page.humanMessage", language) : form.value.choice || text);
  if (!words.ok) return refuse(response, words.error, language, conversation || null, text, parts);
  const asked = { text: words.value, conversation: conversation || null, language: conversation ? null : language };
  const processed = await receive({ ...asked, key: form.value.clientMessageId || null }, parts);
  if (!processed.ok) return refuse(response, processed.error, language, conversation || null, text, parts);
  await showConversation(response, 200, processed.value.conversation, processed.value.language, parts);
}

/** The browser's first language of ours; German otherwise (RFC 9110 §12.5.4). Leichte Sprache is only ever chosen. */
function preferred(request: Request): Language {
  const match = request.acceptsLanguages(...LANGUAGES.filter((language) => language !== "de-simple"));
  return isLanguage(match) ? match : "de";
}

async function chooseLanguage(response: Response, form: FormBody, language: Language, parts: ChatParts): Promise<void> {
  if (!form.conversation) {
    return show(response, 200, { language, conversation: null, messages: [], draft: form.text, error: null }, parts);
  }
  const changed = await parts.assistant.chooseLanguage(form.conversation, language);
  if (!changed.ok) return refuse(response, changed.error, language, null, form.text, parts);
  await showConversation(response, 200, form.conversation, language, parts, form.text);
}

async function refuse(
  response: Response,
  refused: Failure,
  language: Language,
  conversation: string | null,
  draft: string,
  parts: ChatParts,
) {
  parts.refused(refused);
  const status = FAILURES[refused.code].status;
  const error = parts.texts.say(errorKey(refused), language, { limit: MAX_MESSAGE_CHARS });
  const known = conversation !== null && refused.code !== "conversation.unknown";
  if (known) return showConversation(response, status, conversation, language, parts, draft, error);
  show(response, status, { language, conversation: null, messages: [], draft, error }, parts);
}

function errorKey({ code }: Failure): string {
  if (code === "message.empty") return "page.error.empty";
  if (code === "message.tooLong") return "page.error.tooLong";
  if (code === "conversation.unknown" || code === "conversation.conflict") return "page.error.unknown";
  return code === "channel.rateLimited" ? "page.error.rate" : "page.error.busy";
}

async function showConversation(
  response: Response,
  status: number,
  conversation: string,
  language: Language,
  parts: ChatParts,
  draft = "",
  error: string | null = null,
): Promise<void> {
  const messages = await parts.store.messages(conversation, 0, PAGE_SIZE);
  show(response, status, { language, conversation, messages, draft, error }, parts);
}

function show(response: Response, status: number, shown: Shown, { texts, assets }: ChatParts): void {
  const say = (key: string, values?: Readonly<Record<string, string | number>>) => texts.say(key, shown.language, values);
  const body = chatBody({ ...shown, say, clientMessageId: randomUUID() });
  const title = shown.error === null ? say("page.title") : `${say("page.system")}: ${say("page.title")}`;
  const page = renderPage(
    { language: shown.language, title, body, skip: { text: say("page.skip"), target: "text" }, script: "chat.js" },
    assets,
  );
  response.status(status).set({ "Cache-Control": "no-store", "Content-Language": shown.language }).type("html").send(page);
}
