import type { BrowserContext, Page } from "@playwright/test";
import { expect, listen } from "./portal";
import { typeActivation, withAuthenticator, type DemoPerson } from "./people";

/** From the code to the account, as on the first day. */
export async function activate(
  context: BrowserContext,
  page: Page,
  language: string,
  someone: DemoPerson,
): Promise<void> {
  await withAuthenticator(context, page);
  await typeActivation(page, language, someone);
  await expect(page).toHaveURL(new RegExp(`/${language}/activate/passkey$`));
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/activate/recovery-codes$`));
  await expect(page.locator("ol code")).toHaveCount(10);
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
}

/** The same session in a browser that runs no scripts. */
export async function withoutScripts(context: BrowserContext, page: Page): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser");
  const quiet = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize() ?? undefined,
    baseURL: new URL(page.url()).origin,
    storageState: await context.storageState(),
  });
  // Without scripts nobody asks for what was loaded ahead for them.
  listen(quiet, /was preloaded using link preload but not used/);
  return quiet.newPage();
}

/** Answers one question: keeps what is prefilled, takes the first choice where there is one. */
export async function answer(page: Page): Promise<void> {
  const choices = page.locator("main label.choice-label");
  if ((await choices.count()) > 0 && (await page.locator("main input:checked").count()) === 0) {
    await choices.first().click();
  }
  await page.locator("main form button[type=submit]").first().click();
}

/** From the service's start page to the page on which everything answered is checked. */
export async function answerAll(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/services/renew-id-card`);
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/\/apply\/renew-id-card\/[0-9a-z]{26}$/);
  await page.locator(".task-list a").first().click();
  for (let pages = 0; pages < 8 && !/\/check$/.test(page.url()); pages += 1) await answer(page);
  await expect(page).toHaveURL(/\/check$/);
}

/** From the service's start page to the sent application; answers its reference. */
export async function renew(page: Page, language: string): Promise<string> {
  await answerAll(page, language);
  await page.locator("main form button[type=submit]").last().click();
  await expect(page).toHaveURL(/\/applications\/[0-9A-Z]{10}\/confirmation$/);
  return page.url().split("/").at(-2) ?? "";
}
