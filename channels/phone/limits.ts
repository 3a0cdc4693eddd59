/** Every bound of the phone channel, each with its reason. Tested at n and n+1 (test/channels/phone/limits.test.ts). */
export interface Limits {
  readonly formBytes: number;
  readonly frameBytes: number;
  readonly framesPerSecond: number;
  readonly badFrames: number;
  readonly waitingTurns: number;
  readonly calls: number;
  readonly setupMs: number;
  readonly tokenMs: number;
  readonly silenceMs: number;
  readonly answerMs: number;
  readonly callMemoryMs: number;
  readonly speechSeconds: number;
  readonly emptyResults: number;
}

export const LIMITS: Limits = {
  /** Twilio's voice webhooks are 1 to 2 kB; SpeechResult and HandoffData add at most some kB each. */
  formBytes: 64 * 1024,
  /** A prompt is a spoken turn: 16 kB are some 2 000 words, about a quarter of an hour of speech. */
  frameBytes: 16 * 1024,
  /** Interim transcripts arrive about ten times a second, keys at most as often; five times that is no caller. */
  framesPerSecond: 50,
  /** Frames we cannot read before the socket is closed with 1008. Some are forgiven: a provider may change its messages. */
  badFrames: 20,
  /** Turns waiting behind the one being answered. Who talks on is answered once more, not ten times. */
  waitingTurns: 8,
  /** Open sockets: about 30 kB each; the Landkreis has far fewer lines. More get 503 and fall back to Gather. */
  calls: 500,
  /** ConversationRelay sends setup at once; a socket that says nothing for this long is not a call. */
  setupMs: 5_000,
  /** From the answer to /phone/incoming to setup; covers ringing and a slow network. */
  tokenMs: 120_000,
  /**
   * Silence after we finished speaking, before "are you still there?", and again before we say goodbye. Finding a letter or a
   * number takes a while, people who need longer must not be hung up on (EN 301 549 9.2.2.1, timing adjustable): a minute in all.
   */
  silenceMs: 30_000,
  /** A caller takes longer silence for a dead line. The provider itself waits 15 s for a webhook (Twilio error 11205). */
  answerMs: 8_000,
  /** What we remember of a call whose end nobody reported; Twilio ends calls after four hours. */
  callMemoryMs: 4 * 3_600_000,
  /** One answer, as the content guide bounds the module `short`; longer ones cannot be kept in mind while listening. */
  speechSeconds: 45,
  /** Gather results without words in a row before a person takes over: asked again once. */
  emptyResults: 2,
};

/** Characters a synthetic voice speaks in a second, for guessing when we have finished: no message tells on both providers. */
export const CHARACTERS_PER_SECOND = 14;
