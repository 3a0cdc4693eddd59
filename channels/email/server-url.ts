/** How to reach a mail server, read from IMAP_URL or SMTP_URL. */
export interface MailServerAddress {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (imaps, smtps). */
  readonly secure: boolean;
  /** Without TLS from the start: upgrade before anything else, or fail. Passwords and citizens' words never travel openly. */
  readonly startTls: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

const PORTS: Readonly<Record<string, number>> = { "imap:": 143, "imaps:": 993, "smtp:": 587, "smtps:": 465 };

/**
 * `imap://user:password@host:port`. User and password are percent-encoded. STARTTLS is demanded (RFC 8314 §4.1) except on this
 * machine and where the URL ends in `?tls=none`, for a server in the same closed network.
 *
 * @throws when the scheme is none of imap, imaps, smtp, smtps
 */
export function readServerUrl(url: string): MailServerAddress {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const usual = PORTS[protocol];
  if (usual === undefined || hostname === "")
    throw new TypeError("mail server URL: expected imap, imaps, smtp or smtps and a host");
  const secure = protocol.endsWith("s:");
  const host = hostname.replace(/^\[|\]$/g, "");
  return {
    host,
    port: port === "" ? usual : Number(port),
    secure,
    startTls: !secure && !isLoopback(host) && searchParams.get("tls") !== "none",
    auth: username === "" ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}

const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
