import { type CallOptions, type CallState, type Heard, Line } from "./line.ts";
import type { Account, Answer } from "./post.ts";
import type { OutFrame } from "./relay.ts";
import type { Line as TranscriptLine } from "./transcript.ts";

/** A call as its caller lives through it. */
export class PhoneCall {
  readonly #line: Line;

  constructor(account: Account, options: CallOptions) {
    this.#line = new Line(account, options);
  }

  get sid(): string {
    return this.#line.sid;
  }
  /** All that the caller has heard, in order. */
  get heard(): readonly Heard[] {
    return this.#line.heard;
  }
  get state(): CallState {
    return this.#line.state;
  }
  /** The number the call was put through to. */
  get dialed(): string | null {
    return this.#line.dialed;
  }
  /** The language that speech recognition listens for. */
  get listening(): string {
    return this.#line.listening;
  }
  /** What the service sent over the relay. */
  get frames(): readonly OutFrame[] {
    return this.#line.frames;
  }
  /** What the service answered to webhooks. */
  get answers(): readonly Answer[] {
    return this.#line.answers;
  }
  get transcript(): readonly TranscriptLine[] {
    return this.#line.transcript;
  }

  /** Rings; resolves when the greeting has been heard or the call is over. */
  place(): Promise<void> {
    return this.#line.request(this.#line.options.incoming ?? "/phone/incoming", { CallStatus: "ringing" });
  }

  /** The caller says something. Resolves with what was heard in answer. */
  says(words: string): Promise<Heard[]> {
    this.#line.note("caller", "said", words, "");
    const frame = { type: "prompt", voicePrompt: words, lang: this.listening, last: true };
    return this.#act(frame, { SpeechResult: words, Confidence: "0.9" });
  }

  /** A part of a longer turn; nothing is heard in answer. */
  saysPart(words: string): void {
    this.#line.send({ type: "prompt", voicePrompt: words, lang: this.listening, last: false });
  }

  presses(digit: string): Promise<Heard[]> {
    this.#line.note("caller", "pressed", digit, "");
    return this.#act({ type: "dtmf", digit }, { Digits: digit });
  }

  /** The caller talks over the answer, having heard this much. */
  interrupts(heard: string): void {
    this.#line.send({ type: "interrupt", utteranceUntilInterrupt: heard, durationUntilInterruptMs: heard.length * 70 });
  }

  /** Time passes without a word: Gather reports an empty result, the relay reports nothing at all. */
  staysSilent(): Promise<Heard[]> {
    if (this.state === "gather") return this.#act({}, {});
    return this.#hearing(() => this.#line.waiting.next());
  }

  /** Anything at all, for tests of rubbish. */
  sendRaw(data: string | Buffer): void {
    this.#line.relay?.socket.send(data);
  }

  sendFrame(frame: Readonly<Record<string, unknown>>): void {
    this.#line.send(frame);
  }

  /** The relay breaks; the provider asks the service how to go on. */
  failRelay(code = "39001"): Promise<Heard[]> {
    const { relay } = this.#line;
    this.#line.relay = null;
    relay?.socket.terminate();
    const ErrorMessage = "Network connection to WebSocket server failed.";
    return this.#hearing(() => this.#line.relayEnded({ SessionStatus: "failed", ErrorCode: code, ErrorMessage }));
  }

  /** The caller puts the receiver down. */
  async hangUp(): Promise<void> {
    const { relay } = this.#line;
    this.#line.relay = null;
    relay?.socket.close(1000);
    if (relay) await this.#line.relayEnded({ SessionStatus: "completed", CallStatus: "completed" });
    await this.#line.end();
  }

  #act(frame: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, string>>): Promise<Heard[]> {
    if (this.state === "ended") throw new Error("the call is over");
    return this.#hearing(async () => {
      if (this.state === "gather") return this.#line.request(this.#line.action, fields);
      const answered = this.#line.waiting.next();
      this.#line.send(frame);
      await answered;
    });
  }

  async #hearing(happens: () => Promise<void>): Promise<Heard[]> {
    const before = this.heard.length;
    await happens();
    return this.heard.slice(before);
  }
}
