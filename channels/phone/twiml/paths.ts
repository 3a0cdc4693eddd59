import type { PhoneConfig } from "../ports.ts";

/** A path as the provider must request it: behind a proxy the service may live under a prefix of the public URL. */
export const phonePath = ({ publicUrl }: Pick<PhoneConfig, "publicUrl">, path: string): string =>
  new URL(publicUrl).pathname.replace(/\/+$/, "") + path;
