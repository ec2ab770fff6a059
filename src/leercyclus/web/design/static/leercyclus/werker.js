// Keeps the page of now of a day, the own day beside it, the one thing to take home and what stands beside it, with style, letters and script,
// for a phone without a connection. Nothing else: only a page whose answer says until when it may be kept, and what it is
// shown with. It asks the network first, always. What it keeps goes two days after the day, and when somebody signs out.
"use strict";
const PAGES = "leercyclus-nu-bladen", FILES = "leercyclus-nu-bestanden";
const UNTIL = "Leercyclus-Bewaar-Tot", PATIENCE = 4000;
const KEPT = /^\/(?:nl|en)\/(?:dagen\/[0-9a-f-]{36}\/(?:nu|mijn)|les\/[0-9a-f-]{36}(?:\/ideeen)?|lessen|b\/[^/]+)\/$/;
const SIGNS_OUT = /^\/(?:nl|en)\/(?:uitloggen|account\/overal-uitloggen)\/$/;
const AGE = " hidden data-lc-bewaard"; // of the line that says of when a page is, for one without a script that does
const SHOWN_WITH = ["style", "font", "script", "image"], SIGNED_OUT = "uitgelogd";
const NAMED = /(?:src|href)="([^"]+\.(?:css|js|svg))"/g; // the files that a page names

const plain = address => { const url = new URL(address); url.search = url.hash = ""; return url.href; };
const isOurs = address => new URL(address).origin === location.origin;

const forget = async () => { await caches.delete(PAGES); await caches.delete(FILES); };

// A page that is open in another window throws away what was typed on it.
const signOut = async () => {
  await forget();
  for (const one of await clients.matchAll()) one.postMessage(SIGNED_OUT);
};

// Throw away what is past its time; with the last page go its files.
const tidy = async () => {
  const pages = await caches.open(PAGES);
  const stands = await Promise.all((await pages.keys()).map(async request => {
    const answer = await pages.match(request);
    if (answer && 1000 * Number(answer.headers.get(UNTIL)) > Date.now()) return true;
    await pages.delete(request);
    return false;
  }));
  if (!stands.includes(true)) await forget();
};

// Keep an answer if it says so; what may no longer be seen is kept no longer either.
const keep = async (address, answer) => {
  const pages = await caches.open(PAGES);
  const until = 1000 * Number(answer.headers.get(UNTIL));
  if (answer.ok && !answer.redirected && until > Date.now()) return pages.put(plain(address), answer);
  if (answer.redirected || answer.type === "opaqueredirect" || [401, 403, 404, 410].includes(answer.status)) await pages.delete(plain(address));
};

const kept = async address => {
  await tidy();
  const found = await (await caches.open(PAGES)).match(plain(address));
  if (!found) return found;
  const { headers, status } = found;
  return new Response((await found.text()).replace(AGE, " data-lc-bewaard"), { headers, status });
};

const late = () => new Promise(resolve => { setTimeout(resolve, PATIENCE); });

// The network first; where it fails, or is so slow that somebody looks at nothing, what was kept.
const open = async event => {
  const asked = fetch(event.request).then(answer => {
    event.waitUntil(keep(event.request.url, answer.clone()));
    return answer;
  });
  if (event.request.mode !== "navigate") return asked;
  const answer = await Promise.race([asked.catch(() => null), late()]);
  return answer && answer.status < 500 ? answer : await kept(event.request.url) || asked;
};

const file = async request => {
  try {
    return await fetch(request);
  } catch (problem) {
    const found = await (await caches.open(FILES)).match(request.url);
    if (found) return found;
    throw problem;
  }
};

const keepFiles = async files => {
  const store = await caches.open(FILES);
  await Promise.all([...new Set(files)].filter(isOurs).filter(isFile).map(async address => {
    const answer = await fetch(address);
    if (answer.ok) await store.put(address, answer);
  }));
};

// What a page that is kept leads to: fetched anew each time, for groups may be others since.
const keepBeside = addresses => Promise.all(addresses.filter(isOurs).map(async address => {
  if (!KEPT.test(new URL(address).pathname)) return;
  try {
    const answer = await fetch(plain(address), { cache: "no-store" }), text = await answer.clone().text();
    await keep(address, answer);
    if (answer.ok && !answer.redirected) await keepFiles([...text.matchAll(NAMED)].map(([, file]) => new URL(file, address).href));
  } catch { /* it stays as it was kept */ }
}));

// A page that is open asks to be kept, with what it is shown with and what it leads to.
const keepAll = async ({ page, files, beside }) => {
  await tidy();
  if (!KEPT.test(new URL(page).pathname)) return false;
  if (!await (await caches.open(PAGES)).match(plain(page)))
    await keep(page, await fetch(plain(page), { cache: "no-store" }));
  if (!await (await caches.open(PAGES)).match(plain(page))) return false;
  await keepFiles(files);
  await keepBeside(beside);
  return true;
};

const isFile = address => /\.(?:css|js|woff2|svg)$/.test(new URL(address).pathname);

addEventListener("install", () => skipWaiting());
addEventListener("activate", event => event.waitUntil(Promise.all([clients.claim(), tidy()])));
addEventListener("message", event => {
  const answered = keepAll(event.data).catch(() => false);
  event.waitUntil(answered.then(isThere => event.ports[0]?.postMessage(isThere)));
});
addEventListener("fetch", event => {
  const { request } = event, { pathname } = new URL(request.url);
  if (!isOurs(request.url)) return;
  if (request.method === "POST" && SIGNS_OUT.test(pathname)) event.waitUntil(signOut());
  if (request.method !== "GET") return;
  if (request.headers.get("Accept")?.startsWith("application/json")) return; // a script asks how it stands
  if (KEPT.test(pathname)) event.respondWith(open(event));
  else if (SHOWN_WITH.includes(request.destination)) event.respondWith(file(request));
});
