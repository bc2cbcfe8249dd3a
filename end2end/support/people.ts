import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";

/** One of the demo's invented people, as `mlango seed --demo --json` prints them. */
export interface DemoPerson {
  upn: string;
  name: string;
  date_of_birth: string;
  activation_code: string;
  role: string;
  office: string;
  story: string;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const program = path.resolve(here, "../../target/release/mlango");
const data = path.resolve(here, "../results/data");

let people: DemoPerson[] | undefined;

/** Everybody the demo has a code for. */
export function everybody(): DemoPerson[] {
  people ??= JSON.parse(
    execFileSync(program, ["seed", "--demo", "--json"], {
      env: { ...process.env, DATABASE_URL: `sqlite:${data}/mlango.sqlite`, MLANGO_DATA_DIR: data },
      encoding: "utf8",
      maxBuffer: 16 * 1024 * 1024,
    }),
  ) as DemoPerson[];
  return people;
}

/** Somebody whose story it is; a code works once, so each test names its own `turn`. */
export function person(story: RegExp, turn: number): DemoPerson {
  const found = everybody().filter((one) => story.test(one.story) && one.date_of_birth.length === 10);
  const chosen = found[turn];
  if (!chosen) throw new Error(`the demo has ${found.length} people with the story ${story}, not ${turn + 1}`);
  return chosen;
}

/** A phone that can make and use passkeys, with its owner's finger always on it. */
export async function withAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Types a person's details into `/activate` and sends them. */
export async function typeActivation(page: Page, language: string, someone: DemoPerson): Promise<void> {
  await page.goto(`/${language}/activate`);
  await page.locator("[name=upn]").fill(someone.upn);
  await page.locator("[name=activation_code]").fill(someone.activation_code);
  const [year, month, day] = someone.date_of_birth.split("-");
  await page.locator("[name=date_of_birth_day]").fill(day);
  await page.locator("[name=date_of_birth_month]").fill(month);
  await page.locator("[name=date_of_birth_year]").fill(year);
  await page.locator("main form button[type=submit]").click();
}
