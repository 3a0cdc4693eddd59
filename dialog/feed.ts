import type { Feed } from "./ports.ts";

/** The feed of one process. Listeners get no content, so a slow one holds nothing back. */
export function createFeed(): Feed {
  const listeners = new Map<string, Set<() => void>>();
  return {
    publish(conversation) {
      for (const listener of listeners.get(conversation) ?? []) listener();
    },
    subscribe(conversation, listener) {
      const watching = listeners.get(conversation) ?? new Set();
      watching.add(listener);
      listeners.set(conversation, watching);
      return () => {
        watching.delete(listener);
        if (watching.size === 0) listeners.delete(conversation);
      };
    },
  };
}
