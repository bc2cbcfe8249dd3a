import { LANGUAGES, expect, test } from "../support/portal";

for (const language of LANGUAGES) {
  test(`the home page speaks ${language}`, async ({ page }) => {
    const response = await page.goto(`/${language}`);

    expect(response?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    await expect(page).toHaveTitle(new RegExp(`^${heading}`));
  });
}

test("the home page says something else in each language", async ({ page }) => {
  const headings = new Set<string>();
  for (const language of LANGUAGES) {
    await page.goto(`/${language}`);
    headings.add(await page.getByRole("heading", { level: 1 }).innerText());
  }
  expect(headings.size).toBe(LANGUAGES.length);
});

test("a page without an island loads no script", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (/\.(js|wasm)$/.test(new URL(request.url()).pathname)) scripts.push(request.url());
  });
  await page.goto("/en", { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
});
