import { type Assistant, type AssistantPorts, createAssistant } from "../../../dialog/assistant.ts";
import { createFeed } from "../../../dialog/feed.ts";
import type { Storage } from "../../../storage/open.ts";
import {
  fakeAnswers,
  fakeAspects,
  fakeClock,
  fakeIdentifier,
  fakeIds,
  fakePlaces,
  fakeSearch,
  fakeSignals,
  fakeTexts,
} from "./dialog.ts";
import { memoryStorage } from "./store.ts";

/** The real dialog over real storage, with scripted understanding. */
export async function scriptedAssistant(
  script: Partial<AssistantPorts> = {},
): Promise<{ assistant: Assistant; storage: Storage; ports: AssistantPorts }> {
  const storage = await memoryStorage();
  const ports: AssistantPorts = {
    store: storage.conversations,
    clock: fakeClock(),
    ids: fakeIds(),
    answers: fakeAnswers(),
    texts: fakeTexts,
    check: { check: () => [] },
    mask: { mask: (text) => text.replace(/\d/g, "#") },
    feed: createFeed(),
    identifier: fakeIdentifier(),
    signals: fakeSignals(),
    aspects: fakeAspects(),
    scope: null,
    search: fakeSearch({}),
    places: fakePlaces(),
    vocabulary: () => [],
    observe: () => undefined,
    ...script,
  };
  return { assistant: createAssistant(ports), storage, ports };
}
