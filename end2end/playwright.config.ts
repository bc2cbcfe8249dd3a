import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./support/chromium";

const here = path.dirname(fileURLToPath(import.meta.url));
const program = path.resolve(here, "../target/release/mlango");
const data = path.join(here, "results/data");
const port = Number(process.env.MLANGO_E2E_PORT ?? 3300);
const origin = `http://localhost:${port}`;

/** A phone of the smallest size we serve, and a desk. */
const sizes = {
  phone: { width: 320, height: 640 },
  desktop: { width: 1280, height: 800 },
};

const LIGHTHOUSE = "lighthouse.spec.ts";

export default defineConfig({
  testDir: "tests",
  outputDir: "results/tests",
  // A test that passes at the second try has still found something.
  retries: 0,
  forbidOnly: true,
  workers: 2,
  // Long enough for a busy machine: how fast a page is, is measured elsewhere.
  timeout: 120_000,
  reporter: [["list"]],
  use: {
    baseURL: origin,
    trace: "retain-on-failure",
    launchOptions: CHROMIUM,
  },
  projects: [
    ...Object.entries(sizes).map(([name, viewport]) => ({
      name,
      testIgnore: LIGHTHOUSE,
      use: { viewport },
    })),
    // It brings a phone of its own.
    { name: "lighthouse", testMatch: LIGHTHOUSE },
  ],
  // The program as it is released, on a database of its own that starts empty.
  webServer: {
    command: `rm -rf "${data}" && mkdir -p "${data}" && "${program}" migrate && "${program}" seed --demo && exec "${program}" serve`,
    url: `${origin}/healthz`,
    env: {
      DATABASE_URL: `sqlite:${data}/mlango.sqlite`,
      MLANGO_ADDR: `127.0.0.1:${port}`,
      MLANGO_DATA_DIR: data,
      MLANGO_LOG: "warn",
      MLANGO_METRICS_ADDR: `127.0.0.1:${port + 1}`,
      MLANGO_ORIGIN: origin,
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
