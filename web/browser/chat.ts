/**
 * Makes the chat page answer without reloading. The page is whole without this module; it only saves the reload,
 * announces answers to screen readers (role=log) and shows a person's messages as they come.
 */
interface View {
  readonly id: string;
  readonly author: "citizen" | "assistant" | "staff" | "system";
  readonly language: string;
  readonly dir: string;
  readonly html: string;
}

const form = document.querySelector<HTMLFormElement>("#ask");
const log = document.querySelector<HTMLElement>("#log");
const status = document.querySelector<HTMLElement>("#status");
const input = document.querySelector<HTMLTextAreaElement>("#text");

if (form && log && status && input) enhance(form, log, status, input);

function enhance(ask: HTMLFormElement, list: HTMLElement, waiting: HTMLElement, field: HTMLTextAreaElement): void {
  const hidden = (name: string) => ask.elements.namedItem(name) as HTMLInputElement;
  const conversation = hidden("conversation");
  const shown = new Set([...list.querySelectorAll<HTMLElement>("[data-id]")].map((item) => item.dataset["id"]));
  let stream: EventSource | null = null;
  let busy = false;
  let restoring = false;

  const say = (text: string) => {
    waiting.textContent = text;
  };
  const add = (view: View) => {
    if (shown.has(view.id)) return;
    shown.add(view.id);
    for (const button of list.querySelectorAll(".choices button")) button.setAttribute("disabled", "");
    list.append(item(ask, view));
  };
  const listen = () => {
    if (stream || conversation.value === "") return;
    // The id stays in this tab's history entry: it survives a reload and is neither in the address nor in any storage.
    history.replaceState({ conversation: conversation.value }, "");
    stream = new EventSource(`/api/chat/events?conversation=${encodeURIComponent(conversation.value)}`);
    stream.addEventListener("message", (event) => {
      const view = JSON.parse(event.data) as View;
      // What was typed here is on the page already; after a reload the stream brings it back.
      if (view.author !== "citizen" || restoring) add(view);
    });
  };
  const submit = async (text: string) => {
    if (busy) return;
    if (text.trim() === "") {
      say(ask.dataset["empty"] ?? "");
      field.focus();
      return;
    }
    busy = true;
    restoring = false;
    say(ask.dataset["waiting"] ?? "");
    const id = hidden("clientMessageId");
    const answer = await post(ask, conversation.value, text, id.value);
    busy = false;
    if (typeof answer === "string") return say(answer);
    say("");
    id.value = newId();
    conversation.value = answer.conversation;
    field.value = "";
    add({ id: id.value, author: "citizen", language: "", dir: "auto", html: paragraph(text) });
    for (const view of answer.messages) add(view);
    list.lastElementChild?.scrollIntoView({ block: "nearest" });
    listen();
  };

  ask.addEventListener("submit", (event) => {
    const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    if (button?.name === "language") return; // a new page in the new language is right
    event.preventDefault();
    const text = button?.name === "human" ? (ask.dataset["human"] ?? "") : button?.name === "choice" ? button.value : field.value;
    void submit(text);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void submit(field.value);
  });
  const kept = (history.state as { conversation?: string } | null)?.conversation;
  if (conversation.value === "" && kept) {
    conversation.value = kept;
    restoring = true;
  }
  listen();
}

interface Answer {
  readonly conversation: string;
  readonly messages: readonly View[];
}

/** The answer, or what to tell the citizen instead. The same id is sent again after a failure, so nothing is asked twice. */
async function post(ask: HTMLFormElement, conversation: string, text: string, clientMessageId: string): Promise<Answer | string> {
  const language = conversation === "" ? document.documentElement.lang : undefined;
  const body = JSON.stringify({ conversation: conversation || undefined, text, language, clientMessageId });
  try {
    const response = await fetch("/api/chat/messages", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (response.ok) return (await response.json()) as Answer;
    const { error } = (await response.json()) as { error: { code: string } };
    return ask.dataset[ERRORS[error.code] ?? "busy"] ?? "";
  } catch {
    return ask.dataset["offline"] ?? "";
  }
}

const ERRORS: Readonly<Record<string, string>> = {
  "message.empty": "empty",
  "message.tooLong": "tooLong",
  "conversation.unknown": "unknown",
  "channel.rateLimited": "rate",
};

function item(ask: HTMLFormElement, view: View): HTMLElement {
  const article = document.createElement("article");
  article.className = `message from-${view.author}`;
  article.dataset["id"] = view.id;
  const heading = document.createElement("h3");
  heading.className = "author";
  heading.textContent = ask.dataset[view.author === "citizen" ? "you" : view.author] ?? "";
  const body = document.createElement("div");
  if (view.language) body.lang = view.language;
  body.dir = view.dir;
  body.innerHTML = view.html; // made and escaped by our own server, see channels/chat/view.ts
  article.append(heading, body);
  return article;
}

function paragraph(text: string): string {
  const element = document.createElement("p");
  element.className = "kern-body";
  element.textContent = text;
  return element.outerHTML;
}

/** crypto.randomUUID needs a secure context; a citizen in a test network may not have one. */
function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
