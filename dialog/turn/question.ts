import type { DialogState, PendingOption, Topic } from "../model/state.ts";
import type { Candidate } from "../ports.ts";
import type { Effect, Question, Said, Turn } from "./events.ts";
import { handOver } from "./handover.ts";
import {
  ANSWER_AT,
  ASK_AT,
  FOLLOW_UP_BELOW,
  GENERIC_WORDS,
  MAX_OPTIONS,
  MISSES_BEFORE_HANDOFF,
  NAMED_RIVAL_FROM,
  NEW_TOPIC_AT,
  OFFER_FROM,
  RIVAL_FROM,
} from "./thresholds.ts";

/** What the words of one question come to. */
type Reading =
  | { readonly kind: "topic"; readonly topic: Topic }
  | { readonly kind: "ambiguous"; readonly options: readonly PendingOption[] }
  | { readonly kind: "nothing" };

/** Answers every question of the message; an unclear one is asked about only when it is the only one. */
export function takeQuestions(state: DialogState, said: Said): Turn {
  const readings = said.questions.map((question) => ({ question, reading: read(state, said, question) }));
  const [first] = readings;
  if (!first) return takeMiss(state, said);
  if (readings.length === 1) return takeReading(state, said, first.reading);
  const answered = readings.flatMap(({ question, reading }) =>
    reading.kind === "topic" ? [{ question, topic: reading.topic }] : [],
  );
  if (answered.length === 0) return takeReading(state, said, first.reading);
  return takeSeveral(state, said, answered, answered.length < readings.length);
}

function takeReading(state: DialogState, said: Said, reading: Reading): Turn {
  switch (reading.kind) {
    case "topic":
      return takeTopic(state, reading.topic, null, said);
    case "ambiguous":
      return {
        state: { ...state, pending: { kind: "choice", options: reading.options }, misses: 0 },
        outcome: "clarify",
        effects: [{ kind: "ask", options: reading.options }],
      };
    case "nothing":
      return takeMiss(state, said);
  }
}

/** A clear topic is answered and becomes what "that" means in the next message. */
export function takeTopic(state: DialogState, topic: Topic, question: string | null, said: Said): Turn {
  const place = said.places.length === 1 ? (said.places[0]?.key ?? state.place) : state.place;
  return {
    state: { ...state, topic, place, pending: null, misses: 0 },
    outcome: "answered",
    effects: [{ kind: "answer", topic, place, question }],
  };
}

function takeSeveral(
  state: DialogState,
  said: Said,
  answered: readonly { readonly question: Question; readonly topic: Topic }[],
  incomplete: boolean,
): Turn {
  const turns = answered.map(({ question, topic }) => takeTopic(state, topic, question.text, said));
  const last = turns.at(-1);
  const effects: Effect[] = turns.flatMap((turn) => turn.effects);
  // By mail nobody can rephrase cheaply: what is left open goes to a person with the same case.
  if (incomplete && said.channel === "email")
    effects.push({ kind: "openCase", reason: "unanswered" }, { kind: "say", key: "partlyAnswered.mail" });
  else if (incomplete) effects.push({ kind: "say", key: "partlyAnswered" });
  const caseOpen = state.caseOpen || (incomplete && said.channel === "email");
  return { state: { ...(last?.state ?? state), caseOpen }, outcome: "answered", effects };
}

/** Nothing found is an answer: say so, record the gap, offer a person; the second time in a row, or by mail, hand over. */
function takeMiss(state: DialogState, said: Said): Turn {
  const misses = state.misses + 1;
  const gap: Effect = { kind: "recordGap" };
  if (said.channel === "email" || misses >= MISSES_BEFORE_HANDOFF) {
    const turn = handOver({ ...state, misses }, "notUnderstood");
    return { ...turn, effects: [...turn.effects, gap] };
  }
  return {
    state: { ...state, misses, pending: null },
    outcome: "no_answer",
    effects: [{ kind: "say", key: "notFound" }, { kind: "say", key: "offerHuman" }, gap],
  };
}

function read(state: DialogState, said: Said, question: Question): Reading {
  const [best, second] = question.candidates;
  const followUp = readFollowUp(state, said, question, best);
  if (followUp) return { kind: "topic", topic: followUp };
  if (!best || best.score < ASK_AT) return { kind: "nothing" };
  const aspect = said.signals.corrects && question.aspect === "overview" ? (state.topic?.aspect ?? "overview") : question.aspect;
  const leads = !second || second.score < best.score * (namesIt(best, second) ? NAMED_RIVAL_FROM : RIVAL_FROM);
  if (best.score >= ANSWER_AT && leads) return { kind: "topic", topic: { entry: best.entry, aspect } };
  return { kind: "ambiguous", options: optionsOf(question.candidates, best.score, aspect) };
}

/** "Passport" names one entry in full and another, the lost passport, in part. */
const namesIt = (best: Candidate, second: Candidate): boolean => best.named === 1 && (second.named ?? 1) < 1;

/** "And what does that cost?": no entry of its own, but an aspect of what was talked about. */
function readFollowUp(state: DialogState, said: Said, question: Question, best: Candidate | undefined): Topic | null {
  if (!state.topic || said.signals.corrects) return null;
  const score = best?.score ?? 0;
  const asksPart = question.aspect !== "overview";
  const refers = said.signals.refersBack && score < (asksPart ? NEW_TOPIC_AT : ANSWER_AT);
  const generic = best?.named === 0 && wordsIn(question.text) <= GENERIC_WORDS && score < NEW_TOPIC_AT;
  return refers || (asksPart && (generic || score < FOLLOW_UP_BELOW))
    ? { entry: state.topic.entry, aspect: question.aspect }
    : null;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

function optionsOf(candidates: readonly Candidate[], top: number, aspect: Topic["aspect"]): PendingOption[] {
  const near = candidates.filter((candidate) => candidate.score >= top * OFFER_FROM).slice(0, MAX_OPTIONS - 1);
  const options: PendingOption[] = near.map(({ entry }, index) => ({ id: String(index + 1), entry, aspect }));
  return [...options, { id: String(options.length + 1), entry: null, aspect }];
}
