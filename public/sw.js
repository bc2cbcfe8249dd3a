// Shows the offline page where a page can't be reached. Pages themselves are never kept: they
// hold personal data, and the phone may be shared.
const KEPT = "offline-1";
const FILES = ["/offline.html", "/offline.css", "/icons/mark.svg"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(KEPT).then((kept) => kept.addAll(FILES)).then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  // A form that could not be sent stays the browser's: only it can offer to send it again.
  if (request.method !== "GET") return;
  const path = new URL(request.url).pathname;
  const answer = request.mode === "navigate" ? "/offline.html" : FILES.find((file) => file === path);
  if (answer) event.respondWith(fetch(request).catch(() => caches.match(answer)));
});
