import { describe, expect, it } from "vitest";
import { type DialogState, freshState } from "../../../dialog/model/state.ts";
import { NO_SIGNALS } from "../../../dialog/signals.ts";
import type { Question, Said } from "../../../dialog/turn/events.ts";
import { takeTurn } from "../../../dialog/turn/turn.ts";

const fresh: DialogState = { ...freshState("de"), disclosed: true };

const question = (text: string, candidates: Question["candidates"] = [], aspect: Question["aspect"] = "overview"): Question => ({
  text,
  aspect,
  candidates,
});

const said = (changes: Partial<Said> = {}): Said => ({
  kind: "said",
  channel: "chat",
  language: "de",
  languageWish: null,
  languageHint: null,
  foreign: null,
  signals: NO_SIGNALS,
  questions: [],
  places: [],
  picked: null,
  ...changes,
});

const clear = [
  { entry: "reisepass", score: 0.9 },
  { entry: "personalausweis", score: 0.3 },
];
const close = [
  { entry: "reisepass", score: 0.55 },
  { entry: "personalausweis", score: 0.5 },
];

describe("takeTurn", () => {
  it("answers a clear question and remembers what it was about", () => {
    const turn = takeTurn(fresh, said({ questions: [question("Pass", clear, "fees")] }));
    expect(turn.outcome).toBe("answered");
    expect(turn.effects).toEqual([
      { kind: "answer", topic: { entry: "reisepass", aspect: "fees" }, place: null, question: null },
    ]);
    expect(turn.state.topic).toEqual({ entry: "reisepass", aspect: "fees" });
  });

  it("answers when the question says one entry's name in full and the other's in part", () => {
    const near = [
      { entry: "reisepass", score: 0.6, named: 1 },
      { entry: "ausweis-verlust", score: 0.5, named: 0.5 },
    ];
    expect(takeTurn(fresh, said({ questions: [question("Reisepass", near)] })).outcome).toBe("answered");
    const both = near.map((candidate) => ({ ...candidate, named: 1 }));
    expect(takeTurn(fresh, said({ questions: [question("Reisepass", both)] })).outcome).toBe("clarify");
  });

  it("takes few words that name no entry as a question about the topic", () => {
    const about: DialogState = { ...fresh, topic: { entry: "wohngeld", aspect: "overview" } };
    const generic = [{ entry: "hund-anmelden", score: 0.7, named: 0 }];
    const turn = takeTurn(about, said({ questions: [question("Wo muss ich hin?", generic, "responsible")] }));
    expect(turn.state.topic).toEqual({ entry: "wohngeld", aspect: "responsible" });
  });

  it("says the emergency numbers where danger is suspected and nothing is found, and only there", () => {
    const suspected = { ...NO_SIGNALS, suspected: true };
    const numbers = { kind: "say", key: "page.emergency", tone: "warning" };
    expect(takeTurn(fresh, said({ signals: suspected, questions: [question("x")] })).effects[0]).toEqual(numbers);
    expect(takeTurn(fresh, said({ signals: { ...suspected, outOfScope: true } })).effects[0]).toEqual(numbers);
    const answered = takeTurn(fresh, said({ signals: suspected, questions: [question("Pass", clear)] }));
    expect(answered.effects).not.toContainEqual(numbers);
  });

  it("asks with at most four options when two entries are close", () => {
    const turn = takeTurn(fresh, said({ questions: [question("Ausweis", close)] }));
    expect(turn.outcome).toBe("clarify");
    expect(turn.state.pending).toMatchObject({
      kind: "choice",
      options: [
        { id: "1", entry: "reisepass" },
        { id: "2", entry: "personalausweis" },
        { id: "3", entry: null },
      ],
    });
  });

  it("never offers more than four options however many entries are close", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((entry) => ({ entry, score: 0.5 }));
    const turn = takeTurn(fresh, said({ questions: [question("?", many)] }));
    expect(turn.state.pending?.kind === "choice" && turn.state.pending.options).toHaveLength(4);
  });

  it("says that it found nothing, then hands over after the second miss", () => {
    const first = takeTurn(fresh, said({ questions: [question("Xyz")] }));
    expect(first.outcome).toBe("no_answer");
    expect(first.effects).toContainEqual({ kind: "recordGap" });
    const second = takeTurn(first.state, said({ questions: [question("Abc")] }));
    expect(second.outcome).toBe("handed_off");
    expect(second.effects).toContainEqual({ kind: "openCase", reason: "notUnderstood" });
  });

  it("hands over at once by mail, where nobody can rephrase cheaply", () => {
    expect(takeTurn(fresh, said({ channel: "email", questions: [question("Xyz")] })).outcome).toBe("handed_off");
  });

  it("puts an emergency before everything, even before the wish for a person and a clear question", () => {
    const signals = { ...NO_SIGNALS, emergency: "fire" as const, human: true };
    const turn = takeTurn(fresh, said({ signals, questions: [question("Pass", clear)] }));
    expect(turn.outcome).toBe("emergency");
    expect(turn.effects[0]).toEqual({ kind: "emergency", need: "fire" });
    expect(turn.effects).toContainEqual({ kind: "openCase", reason: "emergency" });
  });

  it("opens one case for the wish for a person and says so honestly when asked again", () => {
    const signals = { ...NO_SIGNALS, human: true };
    const first = takeTurn(fresh, said({ signals }));
    expect(first.effects).toContainEqual({ kind: "openCase", reason: "wish" });
    const second = takeTurn(first.state, said({ signals }));
    expect(second.effects).toEqual([{ kind: "say", key: "handoff.waiting" }]);
  });

  it("says in the first reply that a machine answers, and only there", () => {
    const undisclosed = freshState("de");
    const first = takeTurn(undisclosed, said({ questions: [question("Pass", clear)] }));
    expect(first.effects[0]).toEqual({ kind: "say", key: "disclosure", tone: "info" });
    const second = takeTurn(first.state, said({ questions: [question("Pass", clear)] }));
    expect(second.effects).toHaveLength(1);
  });

  it("gives the emergency number before the disclosure", () => {
    const turn = takeTurn(freshState("de"), said({ signals: { ...NO_SIGNALS, emergency: "medical" } }));
    expect(turn.effects[0]).toMatchObject({ kind: "emergency" });
    expect(turn.effects.at(-1)).toMatchObject({ key: "disclosure" });
  });

  it("takes an aspect without an entry as a question about what was talked about", () => {
    const state = { ...fresh, topic: { entry: "reisepass", aspect: "overview" as const } };
    const turn = takeTurn(state, said({ questions: [question("und was kostet das?", [], "fees")] }));
    expect(turn.effects).toContainEqual({
      kind: "answer",
      topic: { entry: "reisepass", aspect: "fees" },
      place: null,
      question: null,
    });
  });

  it("keeps the aspect when only the entry is corrected", () => {
    const state = { ...fresh, topic: { entry: "personalausweis", aspect: "fees" as const } };
    const turn = takeTurn(
      state,
      said({ signals: { ...NO_SIGNALS, corrects: true }, questions: [question("nein, den Reisepass", clear)] }),
    );
    expect(turn.state.topic).toEqual({ entry: "reisepass", aspect: "fees" });
  });

  it("answers the option that was picked", () => {
    const options = [
      { id: "1", entry: "reisepass", aspect: "fees" as const },
      { id: "2", entry: null, aspect: "fees" as const },
    ];
    const state: DialogState = { ...fresh, pending: { kind: "choice", options } };
    const turn = takeTurn(state, said({ picked: options[0] ?? null }));
    expect(turn.state).toMatchObject({ topic: { entry: "reisepass", aspect: "fees" }, pending: null });
  });

  it("answers both of two different questions and names each", () => {
    const other = [{ entry: "wohngeld", score: 0.9 }];
    const turn = takeTurn(fresh, said({ questions: [question("Pass?", clear, "fees"), question("Wohngeld?", other)] }));
    expect(turn.effects.map((effect) => effect.kind === "answer" && [effect.topic.entry, effect.question])).toEqual([
      ["reisepass", "Pass?"],
      ["wohngeld", "Wohngeld?"],
    ]);
  });

  it("gives what a mail left open to a person and says so", () => {
    const turn = takeTurn(fresh, said({ channel: "email", questions: [question("Pass?", clear), question("Xyz?")] }));
    expect(turn.outcome).toBe("answered");
    expect(turn.effects).toContainEqual({ kind: "openCase", reason: "unanswered" });
    expect(turn.state.caseOpen).toBe(true);
  });

  it("switches the language on a wish and stays with it", () => {
    const turn = takeTurn(fresh, said({ language: "tr", languageWish: { language: "tr", only: true } }));
    expect(turn).toMatchObject({ outcome: "command", state: { language: "tr", languageFixed: true } });
  });

  it("asks again when a postcode spans two municipalities and answers for the one that is named", () => {
    const state: DialogState = {
      ...fresh,
      pending: { kind: "place", topic: { entry: "bauantrag", aspect: "responsible" }, candidates: [] },
    };
    const two = takeTurn(
      state,
      said({
        places: [
          { key: "winsen", name: "Winsen" },
          { key: "celle", name: "Celle" },
        ],
      }),
    );
    expect(two.outcome).toBe("clarify");
    const one = takeTurn(two.state, said({ places: [{ key: "winsen", name: "Winsen" }] }));
    expect(one.effects).toEqual([
      { kind: "answer", topic: { entry: "bauantrag", aspect: "responsible" }, place: "winsen", question: null },
    ]);
  });
});
