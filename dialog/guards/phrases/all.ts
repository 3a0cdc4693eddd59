import { danger as deDanger } from "./de/danger.ts";
import { talk as deTalk } from "./de/talk.ts";
import { danger as enDanger } from "./en/danger.ts";
import { talk as enTalk } from "./en/talk.ts";
import type { DangerPhrases, PhraseLanguage, TalkPhrases } from "./kinds.ts";
import { danger as trDanger } from "./tr/danger.ts";
import { talk as trTalk } from "./tr/talk.ts";

export const DANGER_PHRASES: Readonly<Partial<Record<PhraseLanguage, DangerPhrases>>> = { de: deDanger, en: enDanger, tr: trDanger };
export const TALK_PHRASES: Readonly<Partial<Record<PhraseLanguage, TalkPhrases>>> = { de: deTalk, en: enTalk, tr: trTalk };
