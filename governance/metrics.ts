import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Counters of the service for Prometheus. Labels are closed sets: never a citizen's words, names or ids. */
export interface Metrics {
  answered(channel: string, outcome: string): void;
  refused(channel: string, code: string): void;
  /** What happened on a channel besides messages: calls, sockets, mail connections. */
  counted(channel: string, event: string): void;
  finding(rule: string): void;
  turnTook(channel: string, milliseconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: "kreislotse_messages_total",
    help: "Messages answered",
    labelNames: ["channel", "outcome"],
    registers,
  });
  const refusals = new Counter({
    name: "kreislotse_refused_total",
    help: "Inputs refused",
    labelNames: ["channel", "code"],
    registers,
  });
  const events = new Counter({
    name: "kreislotse_channel_events_total",
    help: "Events of the channels",
    labelNames: ["channel", "event"],
    registers,
  });
  const findings = new Counter({
    name: "kreislotse_findings_total",
    help: "Findings of the accessibility check",
    labelNames: ["rule"],
    registers,
  });
  const seconds = new Histogram({
    name: "kreislotse_turn_seconds",
    help: "From accepted message to stored reply",
    labelNames: ["channel"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10],
    registers,
  });
  return {
    answered: (channel, outcome) => answers.inc({ channel, outcome }),
    refused: (channel, code) => refusals.inc({ channel, code }),
    counted: (channel, event) => events.inc({ channel, event }),
    finding: (rule) => findings.inc({ rule }),
    turnTook: (channel, milliseconds) => seconds.observe({ channel }, milliseconds / 1_000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
