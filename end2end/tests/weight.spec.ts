import type { Page } from "@playwright/test";
import { expect, test } from "../support/portal";
import { activate, renew } from "../support/journey";
import { person } from "../support/people";

const KB = 1000;

interface Weight {
  /** HTML and CSS, as they travel. */
  page: number;
  /** JavaScript and WebAssembly, as they travel. */
  script: number;
  /** The heaviest lazy chunk. */
  chunk: number;
}

/** What a first visit to `path` brings over the network, in bytes, compressed. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { page: 0, script: 0, chunk: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, response }) => kinds.set(requestId, response.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { pathname } = new URL(kinds.get(requestId) ?? "about:blank");
    if (/\.(js|wasm)$/.test(pathname)) weight.script += encodedDataLength;
    else if (/\.css$/.test(pathname) || !/\.[a-z]+$/.test(pathname)) weight.page += encodedDataLength;
    if (/split_.*\.wasm$/.test(pathname)) weight.chunk = Math.max(weight.chunk, encodedDataLength);
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await session.detach();
  return weight;
}

test("pages are light enough for a slow network", async ({ context, page }, { project }) => {
  test.slow();
  const expectLight = async (path: string, script: number) => {
    const weight = await weigh(page, path);
    expect(weight.page, `${path}: HTML and CSS`).toBeLessThanOrEqual(30 * KB);
    expect(weight.script, `${path}: script`).toBeLessThanOrEqual(script);
    expect(weight.chunk, `${path}: lazy chunk`).toBeLessThanOrEqual(60 * KB);
  };
  for (const path of ["/en", "/en/services", "/en/services/renew-id-card", "/en/help", "/en/activate"]) {
    await expectLight(path, 0);
  }
  await expectLight("/en/sign-in", 90 * KB);
  await activate(context, page, "en", person(/^ID card expires in 3 weeks$/, 12 + Number(project.name === "phone")));
  for (const path of ["/en/account", "/en/id", "/en/appointments", "/en/security", "/en/step-up"]) {
    await expectLight(path, 90 * KB);
  }
  const places = `/en/appointments/book/${await renew(page, "en")}`;
  await expectLight(places, 90 * KB);
  await expectLight(`${places}/maseru`, 90 * KB);
  await page.locator(".calendar a.day-face").first().click();
  await expect(page).toHaveURL(/\/\d{4}-\d\d-\d\d$/);
  await expectLight(new URL(page.url()).pathname, 90 * KB);
});
