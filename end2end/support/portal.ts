import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { fileURLToPath } from "node:url";

/** The languages the portal speaks, in its own order. */
export const LANGUAGES = ["en", "sw", "st"] as const;

const said: string[] = [];

/** What Chromium tells as news: signing out cleared what was kept, and a page is none. */
const NEWS = /^Clear-Site-Data header|status of 404/;

/**
 * Hears what the pages of a context say on the console, but for `news`; a test's own context is
 * heard anyway.
 */
export function listen(context: BrowserContext, news = NEWS): void {
  context.on("console", (message) => {
    if (!news.test(message.text())) said.push(`${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => said.push(`uncaught: ${error.error()}`));
}

/**
 * Playwright's test with one more rule: whatever a test does, the browser's console stays silent.
 * What the content security policy blocks is told there too.
 */
export const test = base.extend<{ silentConsole: void }>({
  silentConsole: [
    async ({ context }, use) => {
      said.length = 0;
      listen(context);
      await use();
      expect(said, "the console stays silent").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const WCAG_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails on anything axe finds in the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Without motion: colours on their way from light to dark are neither.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_AA).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target }) => target.join(" ")),
    }));
    expect(found, `axe, ${colorScheme}`).toEqual([]);
  }
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({ extends: [fileURLToPath(new URL("../.htmlvalidate.json", import.meta.url))] }),
);

/** Fails on markup that a strict reader of HTML would reject, in the page as the server sent it. */
export async function expectGoodMarkup(page: Page, path: string): Promise<void> {
  const response = await page.request.get(path);
  const { results } = await validator.validateString(await response.text());
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
  );
  expect(found, `markup of ${path}`).toEqual([]);
}

/** Fails when the page has to be moved sideways to be read (WCAG 2.2, 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "pixels wider than the screen").toBe(0);
}

/** Opens a page of the portal and fails on anything that would keep somebody from using it. */
export async function expectFit(page: Page, path: string, status = 200): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectGoodMarkup(page, path);
}
