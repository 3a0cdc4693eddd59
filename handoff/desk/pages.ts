import { attributes, html, type SafeHtml } from "../../accessibility/html.ts";
import { renderHtml } from "../../accessibility/render/html.ts";
import { languageAttributes } from "../../accessibility/render/language-attributes.ts";
import { MAX_MESSAGE_CHARS } from "../../dialog/intake.ts";
import type { StoredMessage } from "../../dialog/model/conversation.ts";
import type { CaseRow, StaffSession } from "../../storage/ports.ts";
import type { OpenedCase } from "../service.ts";
import { AUTHORS, CHANNEL_NAMES, languageName, REASONS, timeOf, waiting } from "./words.ts";

/** The frame of all pages behind the sign-in. */
export const framed = (
  session: StaffSession,
  heading: string,
  content: SafeHtml,
): SafeHtml => html`<header class="chat-header"><div class="kern-container">
<p class="brand">Kreislotse · Bürgerbüro</p>
<form method="post" action="/desk/sign-out" class="desk-bar"><a class="language" href="/desk">Warteschlange</a>
<span>${session.staff.name}</span>${csrfField(session)}<button class="language" type="submit">Abmelden</button></form>
</div></header>
<main class="kern-container" id="main" tabindex="-1"><h1 class="kern-heading-large">${heading}</h1>${content}</main>`;

export const csrfField = ({ csrf }: StaffSession): SafeHtml => html`<input type="hidden" name="csrf" value="${csrf}">`;

export const signInPage = (
  error: string | null,
): SafeHtml => html`<header class="chat-header"><div class="kern-container"><p class="brand">Kreislotse · Bürgerbüro</p></div></header>
<main class="kern-container" id="main" tabindex="-1"><h1 class="kern-heading-large">Anmelden</h1>
${error !== null && html`<div class="kern-alert kern-alert--danger" role="alert" id="error"><div class="kern-alert__body"><p class="kern-body">${error}</p></div></div>`}
<form method="post" action="/desk/sign-in" class="sign-in">
${field("login", "Anmeldename", "text", "username")}
${field("password", "Passwort", "password", "current-password")}
<button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">Anmelden</span></button>
</form></main>`;

const field = (name: string, label: string, type: string, autocomplete: string): SafeHtml =>
  html`<div class="kern-form-input"><label class="kern-label" for="${name}">${label}</label><input class="kern-form-input__input" id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required></div>`;

export function queueTable(cases: readonly CaseRow[], now: number): SafeHtml {
  if (cases.length === 0) return html`<p class="kern-body">Zurzeit wartet niemand.</p>`;
  return html`<div class="kern-table-responsive" role="region" aria-label="Warteschlange" tabindex="0"><table class="kern-table">
<caption class="kern-sr-only">Offene Anfragen, die älteste zuerst</caption>
<thead class="kern-table__head"><tr class="kern-table__row">${["Anfrage", "Kanal", "Sprache", "Grund", "Wartet seit", "Stand"].map((name) => html`<th class="kern-table__header" scope="col">${name}</th>`)}</tr></thead>
<tbody class="kern-table__body">${cases.map((row) => queueRow(row, now))}</tbody></table></div>`;
}

const queueRow = (row: CaseRow, now: number): SafeHtml => html`<tr class="kern-table__row">
<th class="kern-table__header" scope="row"><a class="kern-link" href="/desk/cases/${row.id}">Anfrage vom ${timeOf(row.openedAt)}</a></th>
<td class="kern-table__cell">${CHANNEL_NAMES[row.channel]}</td><td class="kern-table__cell">${languageName(row.language)}</td>
<td class="kern-table__cell">${REASONS[row.reason]}</td><td class="kern-table__cell">${waiting(row.openedAt, now)}</td>
<td class="kern-table__cell">${row.state === "open" ? "offen" : `bei ${row.staffName ?? "jemandem"}`}</td></tr>`;

export function casePage(opened: OpenedCase, session: StaffSession, error: string | null): SafeHtml {
  const { row } = opened;
  const mine = row.state === "claimed" && row.staff === session.staff.id;
  return html`${error !== null && html`<div class="kern-alert kern-alert--danger" role="alert"><div class="kern-alert__body"><p class="kern-body">${error}</p></div></div>`}
<dl class="facts"><div><dt>Kanal</dt><dd>${CHANNEL_NAMES[row.channel]}</dd></div><div><dt>Sprache</dt><dd>${languageName(row.language)}</dd></div>
<div><dt>Grund</dt><dd>${REASONS[row.reason]}</dd></div><div><dt>Eröffnet</dt><dd>${timeOf(row.openedAt)}</dd></div>
<div><dt>Stand</dt><dd>${stateOf(row)}</dd></div>${contactOf(opened)}</dl>
<section aria-labelledby="transcript-heading"><h2 class="kern-heading-medium" id="transcript-heading">Gespräch</h2>
<div id="transcript" role="log" aria-labelledby="transcript-heading" data-case="${row.id}">${transcript(opened.messages)}</div></section>
${actions(opened, session, mine)}`;
}

const stateOf = (row: CaseRow): string =>
  row.state === "open" ? "offen" : row.state === "closed" ? "abgeschlossen" : `bei ${row.staffName ?? "jemandem"}`;

function contactOf({ conversation: { address } }: OpenedCase): SafeHtml | null {
  if (address?.kind === "mail")
    return html`<div><dt>E-Mail</dt><dd>${address.to}</dd></div><div><dt>Betreff</dt><dd>${address.subject}</dd></div>`;
  if (address?.kind === "phone") return html`<div><dt>Rückruf</dt><dd>${address.number ?? "Nummer unterdrückt"}</dd></div>`;
  return null;
}

/** Everything that was said, newest last; the citizen's words carry their language for screen readers. */
export const transcript = (messages: readonly StoredMessage[]): SafeHtml =>
  html`${messages.filter((message) => message.text !== "").map(transcriptItem)}`;

function transcriptItem(message: StoredMessage): SafeHtml {
  const blocks =
    message.blocks.length > 0
      ? message.blocks
      : message.text.split(/\n+/).map((text) => ({ kind: "paragraph" as const, language: message.language, text }));
  const lang = languageAttributes(message.language, "de");
  return html`<article class="message from-${message.author}" data-id="${message.id}"><h3 class="author">${AUTHORS[message.author]}, ${timeOf(message.at)}</h3>
<div${lang}>${renderHtml(blocks, { language: message.language, headingLevel: 4, choices: "list" })}</div></article>`;
}

function actions({ row }: OpenedCase, session: StaffSession, mine: boolean): SafeHtml | null {
  const base = `/desk/cases/${row.id}`;
  if (row.state === "open") return button(`${base}/claim`, "Übernehmen", session, "primary");
  if (!mine) return null;
  const phone = row.channel === "phone";
  const label = phone ? "Notiz zum Rückruf" : "Ihre Antwort";
  const limit = attributes({ maxlength: MAX_MESSAGE_CHARS });
  return html`<form method="post" action="${base}/reply" class="ask-box">${csrfField(session)}
<div class="kern-form-input"><label class="kern-label" for="text">${label}</label><textarea class="kern-form-input__input" id="text" name="text" rows="5" required dir="auto"${limit}></textarea></div>
<div class="buttons"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${phone ? "Notiz speichern" : "Antwort senden"}</span></button></div></form>
<div class="buttons">${button(`${base}/close`, "Abschließen", session, "secondary")}${button(`${base}/release`, "Zurück in die Warteschlange", session, "tertiary")}</div>`;
}

const button = (action: string, label: string, session: StaffSession, kind: string): SafeHtml =>
  html`<form method="post" action="${action}">${csrfField(session)}<button class="kern-btn kern-btn--${kind}" type="submit"><span class="kern-label">${label}</span></button></form>`;

/** Filled anew by desk.js while the page is open. */
export const liveRegion = (content: SafeHtml): SafeHtml => html`<div id="queue">${content}</div>`;
