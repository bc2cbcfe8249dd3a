import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { createServer } from "node:net";
import { CHROMIUM } from "../support/chromium";
import { expect, test } from "../support/portal";

/** What Lighthouse gives a page on its idea of a phone, of 100. */
interface Scores {
  performance: number;
  accessibility: number;
  "best-practices": number;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  return address.port;
}

async function score(url: string): Promise<Scores> {
  const port = await freePort();
  const browser = await chromium.launch({
    ...CHROMIUM,
    args: [...CHROMIUM.args, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices"],
    });
    const of = (name: string) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100);
    return {
      performance: of("performance"),
      accessibility: of("accessibility"),
      "best-practices": of("best-practices"),
    };
  } finally {
    await browser.close();
  }
}

for (const path of ["/en/", "/en/sign-in", "/en/services"]) {
  test(`Lighthouse likes ${path}`, async ({ baseURL }) => {
    test.slow();
    // What else the machine does lowers a page's figure and never raises it: the best of three.
    let best: Scores | undefined;
    for (let tries = 0; tries < 3 && (best?.performance ?? 0) < 95; tries += 1) {
      const scores = await score(`${baseURL}${path}`);
      if (scores.performance >= (best?.performance ?? 0)) best = scores;
    }
    expect(best?.performance).toBeGreaterThanOrEqual(95);
    expect(best?.accessibility).toBe(100);
    expect(best?.["best-practices"]).toBe(100);
  });
}
