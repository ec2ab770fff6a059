// The list of the door. A tap is written down on the phone first, and sent after it: one after the other, again and
// again until the server says that it has it. A row looks done only when the server said so. What two hosts tap comes
// together here within seconds; without a connection the list can be searched and tapped on.
"use strict";
(() => {
  const list = document.querySelector("[data-lc-inchecken]");
  if (!list) return;
  const words = list.dataset, address = words.adres, store = `leercyclus:tikken:${words.dag}`;
  const ASK = 5000, AGAIN = 3000, PATIENCE = 10000, TWICE = 600, IN_SIGHT = 20000, CLOSE = 60000;
  const ahead = Date.now() - Number(words.nu); // of the clock of the server, for what was tapped is told by that
  const search = list.querySelector("input[type=search]"), line = list.querySelector("[data-lc-verbinding]");
  const rows = () => [...list.querySelectorAll("#check-in-rows > li")];
  const rowOf = id => document.getElementById(`p-${id}`);
  const html = new Map(); // what the server last said of a row
  const inSight = new Map(); // rows that were tapped just now stay a while, so that the tap can be taken back
  const lastTap = new Map();
  const mine = new Map(); // what was said here last, and when the server had it
  let memory = null, pulse = words.puls, filter = words.filter, isSending = false, refused = "", isOut = false;
  let isGone = false, asOf = new Date();

  const taps = () => { try { return memory || JSON.parse(localStorage.getItem(store) || "[]"); } catch { return memory = []; } };
  const keep = all => {
    if (memory) { memory = all; return; }
    try { localStorage.setItem(store, JSON.stringify(all)); } catch { memory = all; /* full, or a private window */ }
  };
  const drop = tap => keep(taps().filter(one => one.key !== tap.key));

  const plain = text => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, " ").trim();
  const fits = row => {
    const state = row.dataset.staat, asked = plain(search.value).split(" ").filter(Boolean);
    const wanted = filter || (asked.length ? "iedereen" : "verwacht");
    const stands = { verwacht: state === "unseen", binnen: state === "here" || state === "left", niet: state === "absent",
      erbij: "erbij" in row.dataset, iedereen: true }[wanted];
    return stands && asked.every(word => ` ${row.dataset.zoek}`.includes(` ${word}`));
  };

  // A tap that is not answered yet is on its way; only a request that failed makes it wait.
  const waits = () => isGone || isOut || !navigator.onLine;
  const counted = (count, word) => count === 1 ? words[`${word}Een`] : words[`${word}Meer`].replace("{n}", count);

  const mark = (row, tap) => {
    const is = tap ? tap.state : row.dataset.staat, note = row.querySelector("[data-lc-staat]");
    const yes = row.querySelector(".lc-in__ja"), undo = row.querySelector(".lc-in__terug");
    if (!yes) return;
    if (tap) row.dataset.wacht = is; else delete row.dataset.wacht;
    delete row.dataset.anders;
    yes.hidden = is !== "unseen"; undo.hidden = is === "unseen"; undo.value = is === "left" ? "here" : "unseen";
    if (tap) note.textContent = `${words[`woord${is[0].toUpperCase()}${is.slice(1)}`]}, ${waits() ? words.wacht : words.verstuurt}`;
  };

  const show = () => {
    const all = taps(), now = Date.now(), newest = new Map(all.map(tap => [tap.registration, tap]));
    let seen = 0;
    for (const row of rows()) {
      const id = row.id.slice(2), tap = newest.get(id);
      if (tap) mark(row, tap);
      row.hidden = !(fits(row) || tap || (inSight.get(id) || 0) > now);
      seen += !row.hidden;
    }
    list.querySelector("[data-lc-leeg]").hidden = seen > 0;
    const wanted = filter || (plain(search.value) ? "iedereen" : "verwacht");
    for (const link of list.querySelectorAll("[data-lc-filter]"))
      link.dataset.lcFilter === wanted ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    const more = list.querySelector("[data-lc-erbij]");
    if (more) more.href = more.dataset.lcErbij + (plain(search.value) && !seen ? `?naam=${encodeURIComponent(search.value)}` : "");
    tell(all.length);
  };

  const tell = waiting => {
    const late = taps().some(tap => Date.now() - tap.tapped > 1500);
    const time = asOf.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
    const said = refused || (isOut ? words.inloggen : waiting && (waits() || late)
      ? counted(waiting, waits() ? "wacht" : "verstuur") : isGone ? words.weg.replace("{time}", time) : "");
    if (line.textContent !== said) line.textContent = said;
    list.classList.toggle("lc-inchecken--los", isGone);
  };

  // What a row says: the token of its form is another every time, and what is hidden is for us to decide.
  const saying = row => row.outerHTML.replace(/<input[^>]*>/g, "").replace(/^(<li[^>]*?) hidden=""/, "$1");

  // A colleague said something else of the same person at nearly the same moment: no row turns without a word.
  const owe = row => {
    const id = row.id.slice(2), said = mine.get(id), note = row.querySelector("[data-lc-staat]");
    if (!said || said.state === row.dataset.staat) return;
    mine.delete(id);
    if (Date.now() - said.at > CLOSE) return;
    const by = words.anders.replace("{name}", row.dataset.door || words.collega);
    note.textContent = `${note.textContent || words.woordUnseen}, ${by}`;
    row.dataset.anders = "";
    inSight.set(id, Date.now() + IN_SIGHT);
  };

  // Put a row of the server in its place, without taking the focus or an open menu from anybody.
  const place = fresh => {
    const old = document.getElementById(fresh.id), text = saying(fresh);
    if (old && html.get(fresh.id) === text && !("wacht" in old.dataset)) return;
    if (old && old.querySelector("details[open]") && !("wacht" in old.dataset)) return;
    const focused = old && old.contains(document.activeElement);
    html.set(fresh.id, text);
    owe(fresh);
    if (!old) { list.querySelector("#check-in-rows").append(fresh); return; }
    old.replaceWith(fresh);
    if (focused) [...fresh.querySelectorAll("button")].find(button => !button.hidden)?.focus({ preventScroll: true });
  };

  const take = text => {
    const doc = new DOMParser().parseFromString(text, "text/html");
    const fresh = [...doc.querySelectorAll("#check-in-rows > li")];
    if (!doc.getElementById("check-in-counts")) return false;
    for (const id of ["check-in-counts", "check-in-of"]) {
      const old = document.getElementById(id), next = doc.getElementById(id);
      if (old.textContent !== next.textContent) old.replaceWith(document.adoptNode(next));
    }
    for (const row of fresh) place(document.adoptNode(row));
    return fresh.map(row => row.id);
  };

  // Move only what stands elsewhere: a row that is moved loses the focus.
  const inOrder = ids => {
    const all = list.querySelector("#check-in-rows");
    let place = all.firstElementChild;
    for (const id of ids) {
      const row = document.getElementById(id);
      if (row === place) place = place.nextElementSibling; else all.insertBefore(row, place);
    }
  };

  const ask = async (method, body, headers = {}) => {
    try {
      const options = { method, body, headers: { "HX-Request": "true", ...headers }, redirect: "manual", cache: "no-store" };
      const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE) });
      if (answer.status < 500 && answer.status !== 429) isGone = false;
      isOut = answer.type === "opaqueredirect" || answer.status === 403;
      return answer;
    } catch { isGone = true; return null; }
  };

  const send = async () => {
    if (isSending) return;
    isSending = true;
    try {
      for (let tap = taps()[0]; tap; tap = taps()[0]) {
        const token = list.querySelector("input[name=csrfmiddlewaretoken]")?.value || "";
        const body = new URLSearchParams({ csrfmiddlewaretoken: token, registration: tap.registration, state: tap.state, op: tap.at });
        const answer = await ask("POST", body);
        if (!answer || isOut || answer.status >= 500 || answer.status === 429) { isGone ||= !isOut; break; }
        const text = await answer.text();
        const isLast = taps().filter(one => one.registration === tap.registration).length === 1;
        if (answer.ok) {
          drop(tap);
          inSight.set(tap.registration, Date.now() + IN_SIGHT);
          mine.set(tap.registration, { state: tap.state, at: Date.now() });
          if (isLast) take(text);
        } else {
          drop(tap); // the server will never take it: say so, and show what it knows
          refused = `${words.geweigerd} ${answer.status === 422 ? text : ""}`.trim();
          const row = rowOf(tap.registration);
          if (isLast && row) { mark(row, null); html.delete(row.id); pulse = ""; }
        }
        show();
      }
    } catch { isGone = true; /* the answer broke off: the tap is still here, and goes again */ } finally { isSending = false; show(); }
  };

  const sendAlone = () => navigator.locks ? navigator.locks.request(store, { ifAvailable: true }, lock => lock && send()) : send();

  const look = async () => {
    if (document.hidden || isSending) return;
    const answer = await ask("GET", undefined, pulse ? { "If-None-Match": pulse } : {});
    if (answer && answer.status === 200) {
      let ids = false;
      try { ids = take(await answer.text()); } catch { isGone = true; }
      if (ids) {
        for (const row of rows()) if (!ids.includes(row.id)) row.remove();
        inOrder(ids);
        pulse = (answer.headers.get("ETag") || "").replace(/^W\//, "");
        asOf = new Date();
      }
    } else if (answer && answer.status === 304) asOf = new Date();
    show();
    if (answer && taps().length) sendAlone();
  };

  list.addEventListener("submit", event => {
    const form = event.target.closest("form[method=post]");
    if (!form) { event.preventDefault(); return; } // the search field: the list is here already
    event.preventDefault();
    const registration = form.elements.registration.value, state = event.submitter?.value, now = Date.now();
    if (!state || now - (lastTap.get(registration) || 0) < TWICE) return; // a finger that bounced
    lastTap.set(registration, now);
    refused = "";
    const menu = form.querySelector("details");
    const had = menu && menu.contains(document.activeElement);
    if (menu) menu.open = false;
    keep([...taps(), { key: `${now}-${Math.random()}`, registration, state, at: now - ahead, tapped: now }]);
    show();
    if (had || document.activeElement === document.body)
      [...form.querySelectorAll("button")].find(button => !button.hidden)?.focus({ preventScroll: true });
    sendAlone();
  });

  list.addEventListener("click", event => {
    const link = event.target.closest("[data-lc-filter]");
    if (link && !event.metaKey && !event.ctrlKey) { event.preventDefault(); filter = link.dataset.lcFilter; inSight.clear(); show(); }
  });
  list.addEventListener("toggle", event => {
    if (event.target.open) for (const one of list.querySelectorAll("details[open]")) if (one !== event.target) one.open = false;
  }, true);
  document.addEventListener("click", event => {
    for (const one of list.querySelectorAll("details[open]")) if (!one.contains(event.target)) one.open = false;
  });
  list.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && event.target.closest("details[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  search.addEventListener("input", show);
  addEventListener("online", () => look());
  addEventListener("pageshow", () => look());
  document.addEventListener("visibilitychange", () => look());
  addEventListener("storage", event => { if (event.key === store) show(); });

  for (const one of list.querySelectorAll("[data-lc-zonder-script]")) one.hidden = true;
  for (const row of rows()) html.set(row.id, saying(row));
  show();
  setInterval(look, ASK);
  setInterval(() => { if (taps().length) sendAlone(); show(); }, AGAIN);
})();
