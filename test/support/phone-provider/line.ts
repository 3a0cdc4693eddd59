import { randomBytes } from "node:crypto";
import { type Account, type Answer, postForm } from "./post.ts";
import { type OutFrame, openRelay, type RelaySocket } from "./relay.ts";
import type { Line as TranscriptLine } from "./transcript.ts";
import { type Element, readTwiml } from "./twiml.ts";
import { createWaiting } from "./waiting.ts";

export interface CallOptions {
  readonly from?: string;
  readonly to?: string;
  /** The webhook that the called number is configured with. */
  readonly incoming?: string;
  /** What happens to <Dial>: answered (and later ended), or nobody there. */
  readonly dial?: "completed" | "no-answer" | "busy";
  /** The provider cannot open the relay socket. */
  readonly relayFails?: boolean;
}

export interface Heard {
  readonly text: string;
  /** The code of the voice that spoke, for example "de-DE". */
  readonly voice: string;
}

export type CallState = "ringing" | "relay" | "gather" | "ended";

/** The provider's side of one call: follows TwiML and keeps the relay socket. The caller's side is PhoneCall. */
export class Line {
  readonly sid: string = `CA${randomBytes(16).toString("hex")}`;
  readonly heard: Heard[] = [];
  readonly transcript: TranscriptLine[] = [];
  readonly frames: OutFrame[] = [];
  readonly answers: Answer[] = [];
  readonly waiting = createWaiting();
  state: CallState = "ringing";
  dialed: string | null = null;
  voice = "";
  listening = "";
  action = "";
  relay: RelaySocket | null = null;
  readonly account: Account;
  readonly options: CallOptions;

  constructor(account: Account, options: CallOptions) {
    this.account = account;
    this.options = options;
  }

  /** Asks the service what to do, and does it. */
  async request(path: string, fields: Readonly<Record<string, string>>): Promise<void> {
    const form = { ...this.fields(), CallStatus: "in-progress", ...fields };
    this.note("provider", "request", path, new URLSearchParams(form).toString());
    const answer = await postForm(this.account, path, form);
    this.answers.push(answer);
    this.note("service", "response", String(answer.status), answer.body);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`);
    for (const verb of readTwiml(answer.body).children) if (!(await this.run(verb))) return;
    await this.end();
  }

  /** The relay is over, for whatever reason. */
  async relayEnded(fields: Readonly<Record<string, string>>): Promise<void> {
    this.relay = null;
    await this.request(this.action, { SessionDuration: "10", ...fields });
    this.waiting.wake();
  }

  async end(): Promise<void> {
    if (this.state === "ended") return;
    this.state = "ended";
    this.note("provider", "event", "call ended", "");
    await postForm(this.account, "/phone/status", { ...this.fields(), CallStatus: "completed", CallDuration: "60" });
    this.waiting.wake();
  }

  send(frame: Readonly<Record<string, unknown>>): void {
    this.note("provider", "frame", String(frame["type"]), JSON.stringify(frame));
    this.relay?.send(frame);
  }

  note(from: TranscriptLine["from"], kind: TranscriptLine["kind"], what: string, body: string): void {
    this.transcript.push({ from, kind, what, body });
  }

  private fields() {
    const { from = "+4951411234567", to = "+4951419160" } = this.options;
    const { accountSid } = this.account;
    return { AccountSid: accountSid, CallSid: this.sid, Direction: "inbound", From: from, To: to, Caller: from, Called: to };
  }

  /** False: the document is left, what comes after it is not run. */
  private async run({ name, attributes, children, text }: Element): Promise<boolean> {
    switch (name) {
      case "Say":
        this.hear(text, attributes["language"] ?? "en-US");
        return true;
      case "Pause":
        return true;
      case "Redirect":
        await this.request(text.trim(), {});
        return false;
      case "Hangup":
        await this.end();
        return false;
      case "Gather":
        for (const child of children) await this.run(child);
        this.state = "gather";
        this.action = attributes["action"] ?? "";
        this.listening = attributes["language"] ?? "en-US";
        return false;
      case "Dial":
        return this.dial(attributes["action"], children.find((child) => child.name === "Number")?.text ?? text);
      case "Connect":
        await this.connect(attributes["action"] ?? "", children[0]);
        return false;
      default:
        throw new Error(`the simulator does not know <${name}>`);
    }
  }

  private async dial(action: string | undefined, number: string): Promise<boolean> {
    this.dialed = number.trim();
    this.note("provider", "event", "dial", this.dialed);
    if (action === undefined) return true;
    await this.request(action, { DialCallStatus: this.options.dial ?? "completed" });
    return false;
  }

  private async connect(action: string, noun: Element | undefined): Promise<void> {
    if (noun?.name !== "ConversationRelay") throw new Error("only <ConversationRelay> is known inside <Connect>");
    const { attributes } = noun;
    this.state = "relay";
    this.action = action;
    this.voice = attributes["ttsLanguage"] ?? attributes["language"] ?? "en-US";
    this.listening = attributes["transcriptionLanguage"] ?? attributes["language"] ?? "en-US";
    const failed = {
      SessionStatus: "failed",
      ErrorCode: "39001",
      ErrorMessage: "Network connection to WebSocket server failed.",
    };
    if (this.options.relayFails) return this.relayEnded(failed);
    const relay = await openRelay(this.account, attributes["url"] ?? "", (frame) => this.onFrame(frame)).catch(() => null);
    if (relay === null) return this.relayEnded(failed);
    this.relay = relay;
    relay.socket.once("close", (code) => this.onClose(relay, code));
    const greeted = this.waiting.next();
    this.send(this.setup(noun));
    await greeted;
  }

  private setup(noun: Element) {
    const parameters = noun.children.filter(({ name }) => name === "Parameter");
    const { AccountSid, CallSid, From, To } = this.fields();
    return {
      type: "setup",
      sessionId: `VX${randomBytes(16).toString("hex")}`,
      accountSid: AccountSid,
      callSid: CallSid,
      from: From,
      to: To,
      direction: "inbound",
      callType: "PSTN",
      callStatus: "RINGING",
      customParameters: Object.fromEntries(parameters.map(({ attributes: { name, value } }) => [name, value])),
    };
  }

  private onFrame(frame: OutFrame): void {
    this.frames.push(frame);
    this.note("service", "frame", frame.type, JSON.stringify(frame));
    if (frame.type === "language") {
      this.voice = frame.ttsLanguage ?? this.voice;
      this.listening = frame.transcriptionLanguage ?? this.listening;
    } else if (frame.type === "text") {
      this.hear((frame.token ?? "").trim(), frame.lang ?? this.voice);
      if (frame.last) this.waiting.wake();
    } else if (frame.type === "end") {
      this.relay?.socket.close(1000);
      this.carryOn({ SessionStatus: "ended", ...(frame.handoffData === undefined ? {} : { HandoffData: frame.handoffData }) });
    }
  }

  /** The service closed the socket without `end`. */
  private onClose(relay: RelaySocket, code: number): void {
    this.note("service", "event", "close", String(code));
    if (this.relay === relay) this.carryOn({ SessionStatus: "failed", ErrorCode: "64105" });
  }

  private carryOn(fields: Readonly<Record<string, string>>): void {
    this.relayEnded(fields).catch((error: unknown) => this.waiting.fail(error));
  }

  private hear(text: string, voice: string): void {
    this.heard.push({ text, voice });
    this.note("caller", "heard", voice, text);
  }
}
