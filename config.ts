import { z } from "zod";

const optional = z.string().trim().min(1).optional();
const urlOf = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be a URL that begins with ${protocols.join(" or ")}`,
  });

/** The environment (DESIGN §8). No secret has a default; a channel without its keys is off. */
const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: urlOf("http:", "https:").optional(),
  DATABASE_URL: z
    .string()
    .regex(/^sqlite:.+/, { error: "must begin with sqlite: (PostgreSQL is not supported by this version)" })
    .default("sqlite:./var/kreislotse.db"),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, { error: "must be AC and 32 hexadecimal digits" })
    .optional(),
  TWILIO_AUTH_TOKEN: optional,
  PHONE_TRANSFER_NUMBER: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/, { error: "must be E.164, like +4951419160" })
    .optional(),
  IMAP_URL: urlOf("imap:", "imaps:").optional(),
  SMTP_URL: urlOf("smtp:", "smtps:").optional(),
  MAIL_ADDRESS: z.email().optional(),
  STAFF_USERS: optional,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export interface PhoneConfig {
  readonly accountSid: string;
  readonly authToken: string;
  readonly publicUrl: string;
  readonly transferNumber: string | null;
}

export interface MailConfig {
  readonly imapUrl: string;
  readonly smtpUrl: string;
  readonly address: string;
}

export interface Config {
  readonly port: number;
  readonly publicUrl: string | null;
  readonly databaseUrl: string;
  readonly phone: PhoneConfig | null;
  readonly mail: MailConfig | null;
  readonly staffUsers: string | null;
  readonly logLevel: string;
}

/** Keys that only make sense together: all or none. */
const GROUPS = [
  ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"],
  ["IMAP_URL", "SMTP_URL", "MAIL_ADDRESS"],
] as const;

export class ConfigError extends Error {}

/**
 * Environment to configuration. Empty values count as absent, as they come from compose files.
 *
 * @throws ConfigError naming every bad key at once, never its value: values may be secrets
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const parsed = environment.safeParse(present);
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  for (const group of GROUPS) {
    const missing = group.filter((key) => present[key] === undefined);
    if (missing.length > 0 && missing.length < group.length)
      problems.push(`${missing.join(", ")}: missing, but ${group[0]} and its group are set in part`);
  }
  if (present["TWILIO_AUTH_TOKEN"] !== undefined && present["PUBLIC_URL"] === undefined) {
    problems.push("PUBLIC_URL: needed with the phone channel, because webhooks are signed over it");
  }
  if (!parsed.success || problems.length > 0)
    throw new ConfigError(`The configuration is not usable:\n  ${problems.join("\n  ")}`);
  return toConfig(parsed.data);
}

function toConfig(env: z.infer<typeof environment>): Config {
  const publicUrl = env.PUBLIC_URL?.replace(/\/$/, "") ?? null;
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, IMAP_URL: imapUrl, SMTP_URL: smtpUrl } = env;
  return {
    port: env.PORT,
    publicUrl,
    databaseUrl: env.DATABASE_URL,
    phone:
      accountSid && authToken && publicUrl
        ? { accountSid, authToken, publicUrl, transferNumber: env.PHONE_TRANSFER_NUMBER ?? null }
        : null,
    mail: imapUrl && smtpUrl && env.MAIL_ADDRESS ? { imapUrl, smtpUrl, address: env.MAIL_ADDRESS } : null,
    staffUsers: env.STAFF_USERS ?? null,
    logLevel: env.LOG_LEVEL,
  };
}
