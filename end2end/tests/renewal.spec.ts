import { LANGUAGES, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/portal";
import { activate, renew, withoutScripts } from "../support/journey";
import { person, typeActivation } from "../support/people";

const EXPIRING = /^ID card expires in 3 weeks$/;
const isPhone = (project: { name: string }) => project.name === "phone";

for (const [index, language] of LANGUAGES.entries()) {
  test(`a citizen renews her card in ${language}, with scripts for the passkey alone`, async ({
    context,
    page,
  }, { project }) => {
    test.slow();
    await activate(context, page, language, person(EXPIRING, index * 2 + Number(isPhone(project))));
    await expectAccessible(page);

    const quiet = await withoutScripts(context, page);
    const reference = await renew(quiet, language);
    await expectNoSidewaysScroll(page);

    // Sent twice, with the back button: still one application, and its page says so.
    await quiet.goBack();
    const again = quiet.locator("main form button[type=submit]").last();
    if (await again.isVisible()) await again.click();
    await quiet.goto(`/${language}/account`);
    await expect(quiet.locator(`main a[href*="${reference}"]`).first()).toBeVisible();
    await quiet.goto(`/${language}/services/renew-id-card`);
    await expect(quiet.locator(`main a[href*="${reference}"]`).first()).toBeVisible();

    const paper = await quiet.request.get(`/${language}/applications/${reference}/confirmation.pdf`);
    expect(paper.headers()["content-type"]).toContain("application/pdf");
    expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await quiet.context().close();

    for (const path of [`applications/${reference}`, `applications/${reference}/confirmation`]) {
      await page.goto(`/${language}/${path}`);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  });
}

test("somebody with a passkey signs in again", async ({ context, page }, { project }) => {
  await activate(context, page, "en", person(EXPIRING, 6 + Number(isPhone(project))));
  await page.locator('form[action$="/sign-out"] button').click();
  await expect(page.locator('form[action$="/sign-out"]')).toHaveCount(0);
  await page.goto("/en/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);
  await page.locator(".passkey button").click();
  await expect(page).toHaveURL(/\/en\/account$/);
});

test("a wrong code is told and what was typed is kept", async ({ page }, { project }) => {
  const someone = person(EXPIRING, 8 + Number(isPhone(project)));
  await typeActivation(page, "en", { ...someone, activation_code: "0000000000" });
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("[name=upn]")).toHaveValue(someone.upn);
  await expectAccessible(page);
});
