/** The browser of the tests: Debian's, without what a browser does for its owner. */
export const CHROMIUM = {
  executablePath: process.env.MLANGO_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
  ],
};
