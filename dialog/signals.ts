/** What kind of help an emergency needs; each has its own numbers and words. */
export const NEEDS = ["fire", "medical", "police", "violence", "child", "suicide", "poison", "crisis"] as const;
export type Need = (typeof NEEDS)[number];

const KNOWN: ReadonlySet<string> = new Set(NEEDS);
export const isNeed = (value: string): value is Need => KNOWN.has(value);

/** Things said that are no questions to the knowledge base. */
export const CHATS = ["greeting", "thanks", "goodbye", "insult", "whoAreYou", "howAreYou", "praise", "help", "repeat"] as const;
export type Chat = (typeof CHATS)[number];

/** What a message contains besides its question. Everything may be absent at once. */
export interface Signals {
  /** Life, health or safety is in danger now. Comes before everything else. */
  readonly emergency: Need | null;
  /** It may be: where nothing else is found, the emergency numbers are said as well. */
  readonly suspected: boolean;
  /** The citizen asks for a person. */
  readonly human: boolean;
  /** Asks for what no Landkreis answers: weather, jokes, poems, medical or legal opinions, politics, instructions to the program. */
  readonly outOfScope: boolean;
  /** Small talk; `chatOnly` when nothing else is in the message. */
  readonly chat: Chat | null;
  readonly chatOnly: boolean;
  /** A lone yes or no. */
  readonly affirms: boolean | null;
  /** "no, I mean …": the question before was misunderstood. */
  readonly corrects: boolean;
  /** Refers to what was talked about: "and what does that cost?". */
  readonly refersBack: boolean;
}

export const NO_SIGNALS: Signals = {
  emergency: null,
  suspected: false,
  human: false,
  outOfScope: false,
  chat: null,
  chatOnly: false,
  affirms: null,
  corrects: false,
  refersBack: false,
};
