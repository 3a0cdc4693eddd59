import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type Request, type Response, Router } from "express";

const require = createRequire(import.meta.url);
const KERN = require.resolve("@kern-ux/native/dist/kern.min.css");

interface Asset {
  readonly type: string;
  readonly read: () => Buffer;
}

const JAVASCRIPT = "text/javascript; charset=utf-8";
const STYLES = "text/css; charset=utf-8";

/** Browser modules are TypeScript as well; their types are stripped when they are first asked for (no build step). */
const script = (file: string): Asset => ({
  type: JAVASCRIPT,
  read: () => Buffer.from(stripTypeScriptTypes(readFileSync(new URL(`browser/${file}`, import.meta.url), "utf8"))),
});
const font = (file: string): Asset => ({
  type: "font/woff2",
  read: () => readFileSync(require.resolve(`@kern-ux/native/dist/fonts/fira-sans/${file}`)),
});

const ASSETS: Readonly<Record<string, Asset>> = {
  "kern.css": { type: STYLES, read: () => readFileSync(KERN) },
  "app.css": { type: STYLES, read: () => readFileSync(new URL("app.css", import.meta.url)) },
  "chat.js": script("chat.ts"),
  "desk.js": script("desk.ts"),
  "FiraSans-Regular.woff2": font("FiraSans-Regular.woff2"),
  "FiraSans-SemiBold.woff2": font("FiraSans-SemiBold.woff2"),
};

export interface Assets {
  /** The address of an asset; it changes with its content, so browsers may keep it for ever. */
  url(name: string): string;
  readonly router: Router;
}

interface Served {
  readonly type: string;
  readonly body: Buffer;
  readonly zipped: Buffer;
}

const zip = promisify(gzip);

/** Serves the few static files of the program's pages. Nothing is read from the disk by a name that a client sent. */
export function createAssets(): Assets {
  const versions = new Map<string, string>();
  const served = new Map<string, Promise<Served>>();
  const version = (name: string): string => {
    const known = versions.get(name);
    if (known) return known;
    const body = ASSETS[name]?.read();
    if (!body) throw new Error(`no asset ${name}`);
    const made = createHash("sha256").update(body).digest("base64url").slice(0, 12);
    versions.set(name, made);
    return made;
  };
  const router = Router();
  router.get("/assets/:name", async (request: Request, response: Response, next) => {
    const name = String(request.params["name"]);
    const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
    if (!asset) return next();
    const file = served.get(name) ?? prepare(asset);
    served.set(name, file);
    send(request, response, await file);
  });
  return { url: (name) => `/assets/${name}?v=${version(name)}`, router };
}

async function prepare(asset: Asset): Promise<Served> {
  const body = asset.read();
  return { type: asset.type, body, zipped: asset.type.startsWith("font") ? body : await zip(body, { level: 9 }) };
}

function send(request: Request, response: Response, { type, body, zipped }: Served): void {
  const compressed = zipped !== body && request.acceptsEncodings("gzip") === "gzip";
  response.set({ "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable", Vary: "Accept-Encoding" });
  if (compressed) response.set("Content-Encoding", "gzip");
  response.end(compressed ? zipped : body);
}
