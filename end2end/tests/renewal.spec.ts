import type { BrowserContext, Page } from "@playwright/test";
import {
  LANGUAGES,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  test,
} from "../support/portal";
import { person, typeActivation, withAuthenticator, type DemoPerson } from "../support/people";

const EXPIRING = /^ID card expires in 3 weeks$/;

/** From the code to the account, as on the first day. */
async function activate(context: BrowserContext, page: Page, language: string, someone: DemoPerson) {
  await withAuthenticator(context, page);
  await typeActivation(page, language, someone);
  await expect(page).toHaveURL(new RegExp(`/${language}/activate/passkey$`));
  await expectAccessible(page);
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/activate/recovery-codes$`));
  await expect(page.locator("ol code")).toHaveCount(10);
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(new RegExp(`/${language}/account$`));
}

/** The same session in a browser that runs no scripts. */
async function withoutScripts(context: BrowserContext, page: Page) {
  const browser = context.browser();
  if (!browser) throw new Error("the context has no browser");
  const quiet = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize() ?? undefined,
    baseURL: new URL(page.url()).origin,
    storageState: await context.storageState(),
  });
  return quiet.newPage();
}

/** Answers one question: keeps what is prefilled, takes the first choice where there is one. */
async function answer(page: Page) {
  const choices = page.locator("main input[type=radio]");
  if ((await choices.count()) > 0 && (await page.locator("main input[type=radio]:checked").count()) === 0) {
    await page.locator("main label.choice-label").first().click();
  }
  await page.locator("main form button[type=submit]").first().click();
}

for (const [index, language] of LANGUAGES.entries()) {
  test(`a citizen renews her card in ${language}, with scripts for the passkey alone`, async ({
    context,
    page,
  }, { project }) => {
    const turn = index * 2 + (project.name === "phone" ? 0 : 1);
    await activate(context, page, language, person(EXPIRING, turn));
    await expectAccessible(page);

    const quiet = await withoutScripts(context, page);
    await quiet.goto(`/${language}/services/renew-id-card`);
    await quiet.locator("main form button[type=submit]").click();
    await expect(quiet).toHaveURL(/\/apply\/renew-id-card\/[0-9a-z]{26}$/);
    await quiet.locator("main .task-list a, main li a").first().click();
    for (let pages = 0; pages < 8 && !/\/check$/.test(quiet.url()); pages += 1) {
      await expectNoSidewaysScroll(quiet);
      await answer(quiet);
    }
    await expect(quiet).toHaveURL(/\/check$/);
    await quiet.locator("main form button[type=submit]").last().click();
    await expect(quiet).toHaveURL(/\/applications\/[0-9A-Z]{10}\/confirmation$/);

    // Sent twice, by the back button: still one application.
    const confirmation = quiet.url();
    await quiet.goBack();
    await quiet.locator("main form button[type=submit]").last().click().catch(() => undefined);
    await quiet.goto(`/${language}/account`);
    await expect(quiet.locator(`main a[href*="${confirmation.split("/").at(-2)}"]`).first()).toBeVisible();
    await quiet.context().close();
  });
}

test("somebody with a passkey signs in again", async ({ context, page }, { project }) => {
  const someone = person(EXPIRING, project.name === "phone" ? 6 : 7);
  await activate(context, page, "en", someone);
  await page.locator('form[action$="/sign-out"] button').click();
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(/\/en\/account$/);
});

test("a wrong code is told and what was typed is kept", async ({ page }, { project }) => {
  const someone = person(EXPIRING, project.name === "phone" ? 8 : 9);
  await typeActivation(page, "en", { ...someone, activation_code: "0000000000" });
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("[name=upn]")).toHaveValue(someone.upn);
  await expectAccessible(page);
});
