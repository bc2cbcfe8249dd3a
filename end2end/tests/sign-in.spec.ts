import { expect, expectAccessible, expectNoSidewaysScroll, listen, test } from "../support/portal";
import { activate } from "../support/journey";
import { person, typeActivation, withAuthenticator } from "../support/people";

const EXPIRED = /^ID card expired/;
const isPhone = (project: { name: string }) => project.name === "phone";

test("on a shared phone the session ends after five minutes, with a warning before", async ({
  context,
  page,
}, { project }) => {
  await withAuthenticator(context, page);
  await typeActivation(page, "en", person(EXPIRED, Number(isPhone(project))));
  // A tick counts until the browser has asked, whenever the button was pressed.
  await page.route("/api/passkeys/begin", async (route) => {
    await page.getByLabel("I share this device with others").check();
    await route.continue();
  });
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(/recovery-codes$/);

  await page.clock.install();
  await page.goto("/en/account");
  const warning = page.getByRole("dialog", { name: "Are you still there?" });
  // Wakes the island before the clock is moved.
  await page.waitForFunction(() => localStorage.getItem("seen") !== null);
  await page.clock.runFor("02:55");
  await expect(warning).toBeHidden();
  await page.clock.runFor("00:06");
  await expect(warning).toContainText("in 2 minutes");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.clock.runFor("01:00");
  await expect(warning).toContainText("in 60 seconds");
  await warning.getByRole("button", { name: "Stay signed in" }).click();
  await expect(warning).toBeHidden();

  // Only this page's clock is moved; the server would say that the session lives.
  await context.clearCookies({ name: "__Host-session" });
  await page.clock.runFor("05:02");
  await expect(page).toHaveURL(/\/en\/session-ended\?next=\/account$/);
});

test("a recovery code leads back in when the phone is lost", async ({
  baseURL,
  browser,
  context,
  page,
}, { project }) => {
  const someone = person(EXPIRED, 2 + Number(isPhone(project)));
  await withAuthenticator(context, page);
  await typeActivation(page, "sw", someone);
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(/recovery-codes$/);
  await expectAccessible(page);
  const code = await page.locator("main code").nth(4).innerText();

  const other = await browser.newContext({ baseURL });
  listen(other);
  const found = await other.newPage();
  await withAuthenticator(other, found);
  await found.goto("/sw/recover");
  await expectAccessible(found);
  await found.locator("[name=upn]").fill(someone.upn);
  await found.locator("[name=recovery_code]").fill(code.toLowerCase().replace("-", " "));
  await found.locator("main form button[type=submit]").click();
  await found.locator(".passkey button").click();
  await expect(found).toHaveURL(/recovery-codes$/);
  await other.close();

  // The lost phone is signed out.
  await page.goto("/sw/account");
  await expect(page).toHaveURL(/session-ended\?next=\/account$/);
});

test("a passkey is named, and a name that is none is told", async ({
  context,
  page,
}, { project }) => {
  await activate(context, page, "en", person(EXPIRED, 4 + Number(isPhone(project))));
  await page.goto("/en/security");
  await page.getByRole("link", { name: /^Change Chrome/ }).click();
  await page.getByLabel("Name").fill("");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByLabel("Name").fill("Phone <b> of Palesa");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.locator("main")).toContainText("Phone <b> of Palesa");
  await expectNoSidewaysScroll(page);
});
