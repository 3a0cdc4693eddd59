import { attributes, html, type SafeHtml } from "../../accessibility/html.ts";
import { renderHtml } from "../../accessibility/render/html.ts";
import { languageAttributes } from "../../accessibility/render/language-attributes.ts";
import { MAX_MESSAGE_CHARS } from "../../dialog/intake.ts";
import type { StoredMessage } from "../../dialog/model/conversation.ts";
import { ENDONYMS, LANGUAGES, type Language } from "../../dialog/model/language.ts";
import { blocksOf } from "./view.ts";

export interface ChatPage {
  readonly language: Language;
  readonly conversation: string | null;
  readonly messages: readonly StoredMessage[];
  /** What the citizen had typed when something went wrong: never thrown away. */
  readonly draft: string;
  readonly error: string | null;
  readonly clientMessageId: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The chat as one form. Every button submits it, so everything works without JavaScript. */
export function chatBody(page: ChatPage): SafeHtml {
  const { say } = page;
  return html`<form id="ask" class="chat" method="post" action="/" accept-charset="utf-8"${texts(page)}>
<header class="chat-header">
<div class="kern-container">
<p class="brand">Landkreis Celle</p>
${languageChooser(page)}
</div>
</header>
<main class="kern-container" id="main">
<h1 class="kern-heading-large">${say("page.heading")}</h1>
<p class="kern-body emergency-line">${say("page.emergency")}</p>
${conversationSection(page)}
${page.error !== null && errorAlert(page.error, say("page.system"))}
${inputSection(page)}
<section class="about" aria-labelledby="about-heading">
<h2 class="kern-heading-small" id="about-heading">${say("page.privacyHeading")}</h2>
<p class="kern-body">${say("page.privacy")}</p>
</section>
</main>
</form>`;
}

/** Texts that the browser module says by itself. */
const texts = ({ say }: ChatPage) =>
  attributes({
    "data-waiting": say("page.waiting"),
    "data-you": say("page.you"),
    "data-assistant": say("page.assistant"),
    "data-staff": say("page.staff"),
    "data-system": say("page.system"),
    "data-human": say("page.humanMessage"),
    "data-empty": say("page.error.empty"),
    "data-too-long": say("page.error.tooLong", { limit: MAX_MESSAGE_CHARS }),
    "data-unknown": say("page.error.unknown"),
    "data-rate": say("page.error.rate"),
    "data-busy": say("page.error.busy"),
    "data-offline": say("page.error.offline"),
  });

function languageChooser({ say, language }: ChatPage): SafeHtml {
  const options = LANGUAGES.map((option) => {
    const current = attributes({ "aria-current": option === language ? "true" : null });
    return html`<li><button class="language" formnovalidate type="submit" name="language" value="${option}"${languageAttributes(option, language)}${current}>${ENDONYMS[option]}</button></li>`;
  });
  return html`<nav aria-label="${say("page.language")}"><ul class="languages">${options}</ul></nav>`;
}

function conversationSection(page: ChatPage): SafeHtml {
  const spoken = page.messages.filter((message) => message.author !== "system" || message.direction === "out");
  const last = spoken.at(-1)?.id;
  return html`<section aria-labelledby="conversation-heading">
<h2 class="kern-sr-only" id="conversation-heading">${page.say("page.conversation")}</h2>
<div id="log" role="log" aria-live="polite" aria-relevant="additions" aria-labelledby="conversation-heading">
<div class="message from-assistant"><p class="kern-body">${page.say("greeting.page")}</p></div>
${spoken.map((message) => messageItem(message, page, message.id === last))}
</div>
<p id="status" class="kern-body" role="status"></p>
</section>`;
}

function messageItem(message: StoredMessage, page: ChatPage, last: boolean): SafeHtml {
  const lang = languageAttributes(message.language, page.language);
  const blocks = renderHtml(blocksOf(message), {
    language: message.language,
    headingLevel: 4,
    choices: last ? "buttons" : "list",
    formId: "ask",
  });
  return html`<article class="message from-${message.author}" data-id="${message.id}">
<h3 class="author">${page.say(AUTHORS[message.author])}</h3>
<div${lang}>${blocks}</div>
</article>`;
}

const AUTHORS = { citizen: "page.you", assistant: "page.assistant", staff: "page.staff", system: "page.system" } as const;

const errorAlert = (text: string, heading: string): SafeHtml =>
  html`<div class="kern-alert kern-alert--danger" id="error" role="alert"><div class="kern-alert__header"><span class="kern-title">${heading}</span></div><div class="kern-alert__body"><p class="kern-body">${text}</p></div></div>`;

function inputSection({ say, conversation, draft, error, clientMessageId, language }: ChatPage): SafeHtml {
  const described = attributes({
    "aria-describedby": error === null ? "text-hint" : "text-hint error",
    "aria-invalid": error === null ? null : "true",
  });
  return html`<div class="ask-box">
<input type="hidden" name="conversation" value="${conversation ?? ""}">
<input type="hidden" name="shown" value="${language}">
<input type="hidden" name="clientMessageId" value="${clientMessageId}">
<div class="kern-form-input">
<label class="kern-label" for="text">${say("page.inputLabel")}</label>
<div class="kern-hint" id="text-hint">${say("page.inputHint")}</div>
<textarea class="kern-form-input__input" id="text" name="text" rows="3" dir="auto" autocomplete="off"${described}>${draft}</textarea>
</div>
<div class="buttons">
<button class="kern-btn kern-btn--primary" type="submit" id="send"><span class="kern-label">${say("page.send")}</span></button>
<button class="kern-btn kern-btn--secondary" type="submit" name="human" value="1"><span class="kern-label">${say("page.human")}</span></button>
</div>
</div>`;
}
