// The page of now and the big screen: the clock moves them on, the pulse tells when there is another version. The page
// works without this script too: then it is fetched anew by the browser.
"use strict";
(() => {
  const { stand, words } = window.leercyclusKlok;
  const line = document.querySelector("[data-lc-verbinding]");
  let root = document.querySelector("[data-lc-nu]");
  if (!root || !line) return;

  const EVERY = 5000, SOON = 1500, SLOWEST = 60000, OFFLINE = 7000, PATIENCE = 5000, NEWS = 5 * 60000, APART = 60000;
  const told = line.querySelector("[data-lc-zegt]"), age = line.querySelector("[data-lc-stand]");
  const key = `leercyclus:nu:${location.pathname}`;
  const recall = () => { try { return JSON.parse(localStorage.getItem(key)) || {}; } catch { return {}; } };
  const keep = facts => {
    try { localStorage.setItem(key, JSON.stringify({ ...recall(), ...facts })); } catch { /* private window */ }
  };
  const before = recall();

  let offset = before.offset || 0; // of the clock of the server, in milliseconds ahead of that of this phone
  let fresh = Math.max(Number(root.dataset.om), before.mark === root.dataset.teken ? before.fresh || 0 : 0);
  let isGone = false, isKept = false, failures = 0, timer = 0, isAsking = false, drawn = "", news = 0;

  const now = () => Date.now() + offset;
  const minute = moment => Math.floor((moment - Number(root.dataset.nul)) / 60000);
  const clock = moment => words(minute(moment) - 1440 * Math.floor(minute(moment) / 1440));
  const fill = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };
  const show = (element, isShown) => { if (element && element.hidden === isShown) element.hidden = !isShown; };

  // ---- the clock ---------------------------------------------------------------------------------------------------

  const drawPart = (element, one) => {
    element.querySelectorAll("[data-lc-van]").forEach(time => fill(time, words(one.first)));
    element.querySelectorAll("[data-lc-tot]").forEach(time => fill(time, words(one.last)));
    const late = element.querySelector("[data-lc-laat]");
    show(late, one.late > 0);
    if (one.late) fill(late, late?.dataset.zin.replace("{minutes}", one.late));
    const as = { nu: one.isNow, straks: !one.isNow, tijd: !one.runsOver, uitloop: one.runsOver };
    for (const [word, isShown] of Object.entries(as))
      element.querySelectorAll(`[data-lc-als="${word}"]`).forEach(part => show(part, isShown));
    const left = element.querySelector("[data-lc-nog]");
    if (!left) return;
    const minutes = one.isNow ? one.known - minute(now()) : one.first - minute(now());
    const name = `${one.isNow ? "nog" : "over"}${minutes === 1 ? "Een" : ""}`;
    show(left, minutes > 0 && minutes < 600);
    fill(left, left.dataset[name].replace("{minutes}", minutes));
  };

  const draw = () => {
    document.querySelectorAll("[data-lc-klok]").forEach(time => fill(time, clock(now())));
    drawLine();
    if (news && Date.now() > news) { root.querySelector("[data-lc-nieuw]")?.remove(); news = 0; }
    const stamp = `${minute(now())} ${root.dataset.om}`;
    if (stamp === drawn) return;
    drawn = stamp;
    const parts = stand(JSON.parse(root.dataset.delen), minute(now()));
    for (const one of parts) {
      const large = root.querySelector(`[data-lc-deel="${one.id}"]`);
      const row = root.querySelector(`[data-lc-straks="${one.id}"]`);
      if (large) { drawPart(large, one); show(large, one.isShown); }
      if (row) { drawPart(row, one); show(row, one.isNext); }
      root.querySelectorAll(`[data-lc-bij="${one.id}"]`).forEach(message => show(message, one.phase !== "past"));
    }
    const isOver = !parts.some(one => one.isShown), hasNext = parts.some(one => one.isNext);
    show(root.querySelector("[data-lc-klaar]"), isOver);
    show(root.querySelector("[data-lc-leeg]"), !hasNext && !isOver);
    show(root.querySelector("[data-lc-straksdeel]"), hasNext);
  };

  // ---- how old it is -----------------------------------------------------------------------------------------------

  const drawLine = () => {
    line.classList.toggle("lc-verbinding--weg", isGone);
    const minutes = Math.floor((now() - fresh) / 60000), time = clock(fresh), say = line.dataset;
    if (!isGone) return fill(age, `${say.bij.replace("{time}", time)}${isKept ? ` ${say.zonder}` : ""}`);
    const sentence = minutes < 1 ? say.van : minutes === 1 ? say.vanEen : say.vanMeer;
    fill(age, sentence.replace("{time}", time).replace("{minutes}", minutes));
  };

  const connected = isOn => {
    if (isOn === !isGone) return;
    isGone = !isOn;
    fill(told, isGone ? line.dataset.weg : line.dataset.terug);
    if (!isGone) setTimeout(() => { if (!isGone) fill(told, ""); }, 10000);
    draw();
  };

  const confirmed = () => {
    fresh = now();
    keep({ fresh, offset, mark: root.dataset.teken });
    connected(true);
    draw();
  };

  // ---- asking ------------------------------------------------------------------------------------------------------

  const fetched = async (address, options) => {
    const stop = new AbortController(), late = setTimeout(() => stop.abort(), PATIENCE), begin = Date.now();
    try {
      const answer = await fetch(address, { ...options, cache: "no-store", signal: stop.signal });
      const said = Date.parse(answer.headers.get("Date") || "");
      // The header counts whole seconds; half a second and half the way there and back are taken off.
      if (said) {
        const apart = said + 500 - (begin + Date.now()) / 2;
        if (Math.abs(apart - offset) > 1500) offset = apart;
      }
      return { answer, text: answer.ok ? await answer.text() : "" };
    } finally { clearTimeout(late); }
  };

  const swap = text => {
    const found = new DOMParser().parseFromString(text, "text/html").querySelector("[data-lc-nu]");
    if (!found) return false;
    const open = [...root.querySelectorAll("details[open][id]")].map(one => one.id);
    const focused = root.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    const old = root.querySelector("[data-lc-nieuw]"), isSame = found.dataset.versie === root.dataset.versie;
    const next = document.importNode(found, true);
    if (old && news && isSame && !next.querySelector("[data-lc-nieuw]"))
      next.querySelector("h1").after(old);
    root.replaceWith(next);
    root = next;
    open.forEach(id => root.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", ""));
    if (focused) root.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    drawn = "";
    sayNews();
    return true;
  };

  // What moved is told once: for a few minutes on the page, and at once to who cannot see it.
  const sayNews = () => {
    const moved = root.querySelector("[data-lc-nieuw]"), version = Number(root.dataset.versie) || 0;
    if (moved && recall().version === version && !news) moved.remove();
    else if (moved && recall().version !== version) {
      news = Date.now() + NEWS;
      fill(told, moved.textContent);
    }
    keep({ version });
  };

  const renew = async seen => {
    const address = new URL(location.href);
    if (seen) address.searchParams.set("gezien", seen);
    const { answer, text } = await fetched(address, { headers: { Accept: "text/html" } });
    // Who may no longer see this, or has to sign in again, is told so by the site itself.
    if (answer.redirected || [403, 404, 410].includes(answer.status)) return location.reload();
    const version = root.dataset.versie;
    if (!answer.ok || !swap(text)) throw new Error(String(answer.status));
    confirmed();
    // The own day tells of the groups too. All phones hear of other groups at once: they fetch it one after the other.
    if (version !== root.dataset.versie) setTimeout(keepHere, APART * Math.random());
  };

  const plan = wait => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(ask, wait * (0.8 + 0.4 * Math.random()));
  };

  const ask = async () => {
    if (isAsking || document.hidden) return;
    isAsking = true;
    let wait = EVERY;
    try {
      const { answer, text } = await fetched(root.dataset.vraag, { credentials: "omit" });
      if (answer.ok) {
        const said = JSON.parse(text), mark = String(said[root.dataset.lees || "teken"]);
        if (said.laatste === false) wait = SOON; // what changed is just being read
        if (mark === root.dataset.teken) confirmed();
        else await renew(root.dataset.versie);
        failures = 0;
      } else if ([404, 410].includes(answer.status)) {
        await renew();
      } else {
        failures += 1; // the site is there and cannot answer: leave it room
        wait = Math.min(SLOWEST, 1000 * Number(answer.headers.get("Retry-After")) || EVERY * 2 ** failures);
      }
    } catch {
      connected(false);
      wait = OFFLINE;
    } finally {
      isAsking = false;
      plan(wait);
    }
  };

  // ---- without a connection ----------------------------------------------------------------------------------------

  // The worker keeps this page and what it leads to, with style, letters and script; see bewaren.js.
  const keepHere = async () => {
    if (!line.dataset.werker) return;
    isKept = await window.leercyclusBewaren(line.dataset.werker);
    drawLine();
  };

  const stayAwake = async () => {
    if (root.dataset.lcWakker === undefined || document.hidden) return;
    try { await navigator.wakeLock?.request("screen"); } catch { /* the screen may go dark */ }
  };

  addEventListener("online", ask);
  addEventListener("offline", () => connected(false));
  document.addEventListener("visibilitychange", () => { clearTimeout(timer); draw(); ask(); stayAwake(); });
  addEventListener("pageshow", event => { if (event.persisted) ask(); });

  // A phone that showed an earlier version, yesterday evening or an hour ago, is told what moved since.
  const isBehind = before.version && before.version < Number(root.dataset.versie);
  if (isBehind && !root.querySelector("[data-lc-nieuw]")) renew(before.version).catch(() => connected(false));
  else sayNews();
  draw();
  setInterval(draw, 1000);
  keepHere();
  stayAwake();
  if (navigator.onLine === false) connected(false);
  // What came out of the keeping of the worker may be old: ask at once.
  plan(now() - Number(root.dataset.om) > 10000 ? 0 : EVERY);
})();
