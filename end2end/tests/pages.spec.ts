import type { Page } from "@playwright/test";
import {
  LANGUAGES,
  expect,
  expectAccessible,
  expectFit,
  expectNoSidewaysScroll,
  test,
} from "../support/portal";
import { activate, answerAll } from "../support/journey";
import { person } from "../support/people";

const EXPIRING = /^ID card expires in 3 weeks$/;
const isPhone = (project: { name: string }) => project.name === "phone";

/** Every question of a renewal, sent empty; its mistakes are told at a page as fit as any. */
async function expectFitMistakes(page: Page, path: string, field: string): Promise<void> {
  await page.goto(path);
  await page.locator(`main [name=${field}]`).fill("");
  await page.locator("main form button[type=submit]").first().click();
  await expect(page).toHaveURL(/\?form=[0-9a-z]{26}$/);
  await expect(page.locator(".error-summary")).toBeFocused();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

for (const language of LANGUAGES) {
  test(`a visitor's pages are fit for everybody in ${language}`, async ({ page }) => {
    test.slow();
    const pages = ["", "/sign-in", "/activate", "/recover", "/services", "/services/renew-id-card", "/help"];
    for (const path of [...pages, "/session-ended"]) await expectFit(page, `/${language}${path}`);
    await expectFit(page, `/${language}/nothing-here`, 404);
    for (const [path, field] of [["activate", "upn"], ["recover", "upn"]]) {
      await expectFitMistakes(page, `/${language}/${path}`, field);
    }
  });
}

test("the offline page and the style guide are fit for everybody", async ({ page }) => {
  test.slow();
  await expectFit(page, "/offline.html");
  await expectFit(page, "/en/styleguide");
});

test("a citizen's pages are fit for everybody", async ({ context, page }, { project }) => {
  test.slow();
  await activate(context, page, "st", person(EXPIRING, 10 + Number(isPhone(project))));
  const visit = async (paths: string[]) => {
    for (const [index, path] of paths.entries()) {
      for (const language of LANGUAGES) {
        await page.goto(`/${language}${path}`);
        await expectNoSidewaysScroll(page);
      }
      // Each page in one language, in another one at the other size.
      const language = LANGUAGES[(index + Number(isPhone(project))) % LANGUAGES.length];
      await expectFit(page, `/${language}${path}`);
    }
  };
  await visit(["/account", "/id", "/services", "/appointments", "/access-log", "/step-up"]);
  await visit(["/security", "/security/passkeys/new", "/services/renew-id-card"]);
  await page.goto("/st/security");
  const passkey = await page.locator('main a[href*="/security/passkeys/"]:not([href$="/new"])').first().getAttribute("href");
  await visit([passkey?.slice("/st".length) ?? ""]);

  await answerAll(page, "st");
  const draft = new URL(page.url()).pathname.slice("/st".length).replace(/\/check$/, "");
  const steps = ["contact", "address", "reason", "office"];
  await visit([draft, ...steps.map((step) => `${draft}/${step}`), `${draft}/check`]);
  for (const [index, language] of LANGUAGES.entries()) {
    await expectFitMistakes(page, `/${language}${draft}/${["address", "contact"][index % 2]}`, ["line1", "phone"][index % 2]);
  }

  await page.goto(`/st${draft}/check`);
  await page.locator("main form button[type=submit]").last().click();
  await expect(page).toHaveURL(/\/confirmation$/);
  const application = new URL(page.url()).pathname.slice("/st".length).replace(/\/confirmation$/, "");
  await visit([application, `${application}/confirmation`, `${application}/withdraw`]);
});

test("somebody who may not renew reads why", async ({ context, page }, { project }) => {
  await activate(context, page, "sw", person(/^ID card good for years$/, Number(isPhone(project))));
  for (const language of LANGUAGES) await expectFit(page, `/${language}/services/renew-id-card`);
});

test("everything is reached with the keyboard alone", async ({ context, page }, { project }) => {
  test.slow();
  await activate(context, page, "en", person(EXPIRING, 20 + Number(isPhone(project))));
  await page.goto("/en/services/renew-id-card");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to main content" })).toBeFocused();
  await page.keyboard.press("Enter");
  const press = async (stop: string) => {
    for (let stops = 0; stops < 60; stops += 1) {
      await page.keyboard.press("Tab");
      const focused = page.locator(`${stop}:focus`);
      if ((await focused.count()) > 0) {
        const outline = await focused.evaluate((element) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return boxShadow !== "none" || (outlineStyle !== "none" && outlineWidth !== "0px");
        });
        expect(outline, `${stop} shows that it has the focus`).toBe(true);
        await page.keyboard.press("Enter");
        return;
      }
    }
    throw new Error(`the keyboard does not reach ${stop} on ${page.url()}`);
  };
  await press("main form button[type=submit]");
  await expect(page).toHaveURL(/\/apply\/renew-id-card\/[0-9a-z]{26}$/);
  await press(".task-list a");
  for (let pages = 0; pages < 8 && !/\/check$/.test(page.url()); pages += 1) {
    const choices = page.locator("main input[type=radio]");
    if ((await choices.count()) > 0 && (await page.locator("main input:checked").count()) === 0) {
      await choices.first().focus();
      await page.keyboard.press("Space");
    }
    const before = page.url();
    await press("main form button[type=submit]");
    await expect(page).not.toHaveURL(before);
  }
  await expect(page).toHaveURL(/\/check$/);
  await press("main form button[type=submit]");
  await expect(page).toHaveURL(/\/confirmation$/);
});
