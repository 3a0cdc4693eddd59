import express, { type NextFunction, type Request, type Response, Router } from "express";
import { renderSafe, type SafeHtml } from "../../accessibility/html.ts";
import { FAILURES, type Failure, type FailureCode } from "../../dialog/errors.ts";
import type { Clock } from "../../dialog/ports.ts";
import type { Result } from "../../dialog/result.ts";
import type { StaffMember, StaffSession } from "../../storage/ports.ts";
import type { Assets } from "../../web/assets.ts";
import { renderPage } from "../../web/layout.ts";
import type { Handoff } from "../service.ts";
import { SESSION_MS, type Sessions, sameToken } from "../staff/sessions.ts";
import { casePage, framed, liveRegion, queueTable, signInPage, transcript } from "./pages.ts";

export interface DeskParts {
  readonly handoff: Handoff;
  readonly sessions: Sessions;
  readonly assets: Assets;
  readonly clock: Clock;
  /** The cookie is sent over https only when the service is reached over https. */
  readonly secure: boolean;
}

type Signed = (request: Request, response: Response, session: StaffSession) => Promise<void>;

const COOKIE = "kreislotse_staff";
const MAX_FORM_BYTES = 32 * 1024;

/** The desk of the Bürgerbüro: sign in, queue, case (DESIGN §8). Plain forms; desk.js only saves reloading. */
export function createDesk(parts: DeskParts): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: MAX_FORM_BYTES });
  const signed = (handler: Signed) => (request: Request, response: Response) => withSession(request, response, parts, handler);
  const changing = (handler: Signed) => signed((request, response, session) => withCsrf(request, response, session, handler));
  router.use("/desk", (_request: Request, response: Response, next: NextFunction) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get(
    "/desk",
    signed(async (_request, response, session) => showQueue(response, session, parts)),
  );
  router.post("/desk/sign-in", form, (request, response) => signIn(request, response, parts));
  router.post(
    "/desk/sign-out",
    form,
    changing((request, response) => signOut(request, response, parts)),
  );
  router.get(
    "/desk/queue",
    signed(async (_request, response) => fragment(response, queueTable(await parts.handoff.queue(), parts.clock.now()))),
  );
  router.get(
    "/desk/cases/:id",
    signed((request, response, session) => showCase(request, response, session, parts)),
  );
  router.get(
    "/desk/cases/:id/transcript",
    signed((request, response) => showTranscript(request, response, parts)),
  );
  for (const [name, act] of Object.entries(ACTIONS)) {
    router.post(
      `/desk/cases/:id/${name}`,
      form,
      changing((request, response, session) => changeCase(request, response, session, parts, act)),
    );
  }
  return router;
}

type Act = (handoff: Handoff, id: string, staff: StaffMember, text: string) => Promise<Result<null, Failure>>;

const ACTIONS: Readonly<Record<"claim" | "release" | "reply" | "close", Act>> = {
  claim: (handoff, id, staff) => handoff.claim(id, staff),
  release: (handoff, id, staff) => handoff.release(id, staff),
  reply: (handoff, id, staff, text) => handoff.reply(id, staff, text),
  close: (handoff, id, staff) => handoff.close(id, staff),
};

async function withSession(request: Request, response: Response, parts: DeskParts, handler: Signed): Promise<void> {
  const session = await parts.sessions.find(tokenOf(request));
  if (session) return handler(request, response, session);
  page(response, request.method === "GET" ? 401 : 403, "Anmelden", signInPage(null), parts);
}

/** Refuses changes that another site's page sends with our staff's cookie (OWASP CSRF: synchronizer token). */
async function withCsrf(request: Request, response: Response, session: StaffSession, handler: Signed): Promise<void> {
  if (sameToken(formField(request, "csrf"), session.csrf)) return handler(request, response, session);
  response.status(403).type("text").send("Bitte laden Sie die Seite neu.");
}

const formField = (request: Request, name: string): string => {
  const body: unknown = request.body;
  const value = typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === "string" ? value : "";
};

function tokenOf(request: Request): string | null {
  const cookies = (request.get("cookie") ?? "").split(/;\s*/);
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? null;
}

async function signIn(request: Request, response: Response, parts: DeskParts): Promise<void> {
  const signedIn = await parts.sessions.signIn(formField(request, "login"), formField(request, "password"));
  if (!signedIn.ok)
    return page(
      response,
      FAILURES[signedIn.error.code].status,
      "Anmelden",
      signInPage(GERMAN[signedIn.error.code] ?? OTHER),
      parts,
    );
  response.cookie(COOKIE, signedIn.value.token, {
    httpOnly: true,
    sameSite: "strict",
    secure: parts.secure,
    path: "/",
    maxAge: SESSION_MS,
  });
  response.redirect(303, "/desk");
}

async function signOut(request: Request, response: Response, parts: DeskParts): Promise<void> {
  const token = tokenOf(request);
  if (token) await parts.sessions.signOut(token);
  response.clearCookie(COOKIE, { path: "/" });
  response.redirect(303, "/desk");
}

async function showQueue(response: Response, session: StaffSession, parts: DeskParts): Promise<void> {
  const table = queueTable(await parts.handoff.queue(), parts.clock.now());
  page(response, 200, "Warteschlange", framed(session, "Warteschlange", liveRegion(table)), parts);
}

async function showCase(
  request: Request,
  response: Response,
  session: StaffSession,
  parts: DeskParts,
  error: FailureCode | null = null,
): Promise<void> {
  const opened = await parts.handoff.open(String(request.params["id"]));
  if (!opened.ok)
    return page(response, 404, "Nicht gefunden", framed(session, "Diese Anfrage gibt es nicht", queueTable([], 0)), parts);
  const message = error === null ? null : (GERMAN[error] ?? OTHER);
  const status = error === null ? 200 : FAILURES[error].status;
  page(response, status, "Anfrage", framed(session, "Anfrage", casePage(opened.value, session, message)), parts);
}

async function showTranscript(request: Request, response: Response, parts: DeskParts): Promise<void> {
  const opened = await parts.handoff.open(String(request.params["id"]));
  if (!opened.ok) {
    response.status(404).end();
    return;
  }
  fragment(response, transcript(opened.value.messages));
}

async function changeCase(
  request: Request,
  response: Response,
  session: StaffSession,
  parts: DeskParts,
  act: Act,
): Promise<void> {
  const id = String(request.params["id"]);
  const changed = await act(parts.handoff, id, session.staff, formField(request, "text"));
  if (!changed.ok) return showCase(request, response, session, parts, changed.error.code);
  response.redirect(303, `/desk/cases/${encodeURIComponent(id)}`);
}

function page(response: Response, status: number, title: string, body: SafeHtml, { assets }: DeskParts): void {
  const skip = { text: "Zum Inhalt", target: "main" };
  response
    .status(status)
    .type("html")
    .send(renderPage({ language: "de", title: `${title} – Kreislotse`, body, skip, script: "desk.js" }, assets));
}

const fragment = (response: Response, content: SafeHtml): void => {
  response.type("html").send(renderSafe(content));
};

const OTHER = "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.";
const GERMAN: Readonly<Partial<Record<FailureCode, string>>> = {
  "case.taken": "Diese Anfrage hat schon jemand anders übernommen.",
  "case.notYours": "Diese Anfrage liegt nicht bei Ihnen.",
  "case.unknown": "Diese Anfrage gibt es nicht.",
  "message.empty": "Bitte schreiben Sie einen Text.",
  "message.tooLong": "Der Text ist zu lang. Bitte höchstens 2000 Zeichen.",
  "staff.credentials": "Anmeldename oder Passwort stimmt nicht.",
  "channel.rateLimited": "Zu viele Versuche. Bitte warten Sie fünf Minuten.",
};
