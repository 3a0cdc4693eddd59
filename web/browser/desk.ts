/** Keeps the queue and an open transcript current. Without it a reload does the same. */
const EVERY_MS = 4_000;

const queue = document.querySelector<HTMLElement>("#queue");
const transcript = document.querySelector<HTMLElement>("#transcript");

if (queue) keep("/desk/queue", (html) => replace(queue, html));
if (transcript) keep(`/desk/cases/${transcript.dataset["case"] ?? ""}/transcript`, (html) => append(transcript, html));

function keep(url: string, show: (html: string) => void): void {
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const response = await fetch(url);
      if (response.ok) show(await response.text());
    } catch {
      // offline: the next round tries again
    }
  }, EVERY_MS);
}

/** Unchanged content is left alone: a reader's focus and a screen reader's place stay where they are. */
function replace(region: HTMLElement, html: string): void {
  if (region.dataset["shown"] === html || region.contains(document.activeElement)) return;
  region.dataset["shown"] = html;
  region.innerHTML = html; // made and escaped by our own server
}

/** Only what is new is added, so that the log announces just that. */
function append(log: HTMLElement, html: string): void {
  const known = new Set([...log.querySelectorAll<HTMLElement>("[data-id]")].map((item) => item.dataset["id"]));
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  for (const item of fresh.content.querySelectorAll<HTMLElement>("[data-id]"))
    if (!known.has(item.dataset["id"])) log.append(item);
}
