import type { AspectPhrases } from "../aspect/weights.ts";
import { aspects as arAspects } from "./ar/aspects.ts";
import { danger as arDanger } from "./ar/danger.ts";
import { talk as arTalk } from "./ar/talk.ts";
import { aspects as bgAspects } from "./bg/aspects.ts";
import { danger as bgDanger } from "./bg/danger.ts";
import { talk as bgTalk } from "./bg/talk.ts";
import { aspects as deAspects } from "./de/aspects.ts";
import { danger as deDanger } from "./de/danger.ts";
import { talk as deTalk } from "./de/talk.ts";
import { aspects as enAspects } from "./en/aspects.ts";
import { danger as enDanger } from "./en/danger.ts";
import { talk as enTalk } from "./en/talk.ts";
import { aspects as faAspects } from "./fa/aspects.ts";
import { danger as faDanger } from "./fa/danger.ts";
import { talk as faTalk } from "./fa/talk.ts";
import { aspects as frAspects } from "./fr/aspects.ts";
import { danger as frDanger } from "./fr/danger.ts";
import { talk as frTalk } from "./fr/talk.ts";
import type { DangerPhrases, PhraseLanguage, TalkPhrases } from "./kinds.ts";
import { aspects as kuAspects } from "./ku/aspects.ts";
import { danger as kuDanger } from "./ku/danger.ts";
import { talk as kuTalk } from "./ku/talk.ts";
import { aspects as plAspects } from "./pl/aspects.ts";
import { danger as plDanger } from "./pl/danger.ts";
import { talk as plTalk } from "./pl/talk.ts";
import { aspects as roAspects } from "./ro/aspects.ts";
import { danger as roDanger } from "./ro/danger.ts";
import { talk as roTalk } from "./ro/talk.ts";
import { aspects as ruAspects } from "./ru/aspects.ts";
import { danger as ruDanger } from "./ru/danger.ts";
import { talk as ruTalk } from "./ru/talk.ts";
import { aspects as trAspects } from "./tr/aspects.ts";
import { danger as trDanger } from "./tr/danger.ts";
import { talk as trTalk } from "./tr/talk.ts";
import { aspects as ukAspects } from "./uk/aspects.ts";
import { danger as ukDanger } from "./uk/danger.ts";
import { talk as ukTalk } from "./uk/talk.ts";

export const DANGER_PHRASES: Readonly<Record<PhraseLanguage, DangerPhrases>> = {
  de: deDanger,
  en: enDanger,
  tr: trDanger,
  ar: arDanger,
  fa: faDanger,
  ku: kuDanger,
  uk: ukDanger,
  ru: ruDanger,
  pl: plDanger,
  ro: roDanger,
  bg: bgDanger,
  fr: frDanger,
};

export const TALK_PHRASES: Readonly<Record<PhraseLanguage, TalkPhrases>> = {
  de: deTalk,
  en: enTalk,
  tr: trTalk,
  ar: arTalk,
  fa: faTalk,
  ku: kuTalk,
  uk: ukTalk,
  ru: ruTalk,
  pl: plTalk,
  ro: roTalk,
  bg: bgTalk,
  fr: frTalk,
};

export const ASPECT_PHRASES: Readonly<Record<PhraseLanguage, AspectPhrases>> = {
  de: deAspects,
  en: enAspects,
  tr: trAspects,
  ar: arAspects,
  fa: faAspects,
  ku: kuAspects,
  uk: ukAspects,
  ru: ruAspects,
  pl: plAspects,
  ro: roAspects,
  bg: bgAspects,
  fr: frAspects,
};
