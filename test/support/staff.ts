import { writeFileSync } from "node:fs";
import { hashPassword } from "../../handoff/staff/password.ts";

/** A signed-in staff member as a browser would act: cookie kept, forms posted with the page's token. */
export interface Desk {
  get(path: string): Promise<{ status: number; html: string }>;
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<{ status: number; html: string }>;
  readonly cookie: string;
}

/** Writes a STAFF_USERS file with these logins, each with the password "correct horse <login>". */
export async function writeStaffFile(path: string, logins: readonly string[]): Promise<void> {
  const accounts = await Promise.all(
    logins.map(async (login) => ({
      login,
      name: `Frau ${login}`,
      role: "clerk",
      passwordHash: await hashPassword(passwordOf(login)),
    })),
  );
  writeFileSync(path, JSON.stringify(accounts));
}

export const passwordOf = (login: string): string => `correct horse ${login}`;

export async function signIn(url: string, login: string, password = passwordOf(login)): Promise<Desk> {
  const response = await fetch(`${url}/desk/sign-in`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ login, password }),
  });
  if (response.status !== 303) throw new Error(`sign-in answered ${response.status}`);
  const cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const get = async (path: string) => {
    const page = await fetch(`${url}${path}`, { headers: { cookie } });
    return { status: page.status, html: await page.text() };
  };
  const csrf = /name="csrf" value="([^"]+)"/.exec((await get("/desk")).html)?.[1] ?? "";
  return {
    cookie,
    get,
    async post(path, fields = {}) {
      const page = await fetch(`${url}${path}`, {
        method: "POST",
        headers: { cookie },
        redirect: "manual",
        body: new URLSearchParams({ csrf, ...fields }),
      });
      return { status: page.status, html: await page.text() };
    },
  };
}
