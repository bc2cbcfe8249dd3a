import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { fileURLToPath } from "node:url";

/** The languages the portal speaks, in its own order. */
export const LANGUAGES = ["en", "sw", "st"] as const;

/**
 * Playwright's test with one more rule: whatever a test does, the browser's console stays silent.
 * What the content security policy blocks is told there too.
 */
export const test = base.extend<{ silentConsole: void }>({
  silentConsole: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on("console", (message) => {
        // Chromium tells, as news, that signing out cleared what was kept.
        if (message.text().startsWith("Clear-Site-Data header")) return;
        said.push(`${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => said.push(`uncaught: ${error.error()}`));
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
    await page.emulateMedia({ colorScheme });
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
