// Ideas beside the one thing, parked where there may be no connection: each waits in a box of its own on this phone, and
// versturen.js sends it from here or from any page that the same person opens. The server keeps the same idea once. The form
// works without this script too.
"use strict";
(() => {
  const root = document.querySelector("[data-lc-ideeen]"), form = document.querySelector("form[data-lc-idee]");
  if (!root || !form) return;
  const { AGAIN, BOX } = window.leercyclusPost, words = root.dataset, start = `${BOX}${words.sleutel}:`, draft = `${start}schets`;
  const told = root.querySelector("[data-lc-zegt]"), waiting = document.querySelector("[data-lc-wachten]");
  const field = form.elements.text;
  let isForgotten = false, said = "";

  const boxes = () => { try { return Object.keys(localStorage).filter(one => one.startsWith(start)); } catch { return []; } };
  const read = box => { try { return JSON.parse(localStorage.getItem(box) || "{}"); } catch { return {}; } };
  const write = (box, facts) => { try { localStorage.setItem(box, JSON.stringify(facts)); return true; } catch { return false; } };
  const drop = box => { try { localStorage.removeItem(box); } catch { /* nothing is kept here */ } };
  const send = () => dispatchEvent(new Event("leercyclus:stuur"));
  const waits = () => boxes().map(read).filter(({ wait }) => wait);

  const show = () => {
    const texts = waits().map(({ wait }) => wait.fields.text), isAway = navigator.onLine === false;
    const text = texts.length ? (isAway ? words.wacht : words.onderweg) : isAway ? words.weg : said;
    if (told.textContent !== text) told.textContent = text;
    root.classList.toggle("lc-verbinding--weg", isAway);
    root.classList.toggle("lc-post--leeg", !text);
    if (waiting.childElementCount === texts.length) return;
    waiting.replaceChildren(...texts.map(one => {
      const item = document.createElement("li"), idea = document.createElement("span"), state = document.createElement("span");
      idea.textContent = one;
      state.className = "lc-klein lc-stil";
      state.textContent = words.hier;
      item.append(idea, state);
      return item;
    }));
  };

  // What was parked since: the list as the server has it, never what is being typed.
  const renew = async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: "text/html" }, cache: "no-store" });
      const page = new DOMParser().parseFromString(answer.ok && !answer.redirected ? await answer.text() : "", "text/html");
      const fresh = page.querySelector("[data-lc-geparkeerd]");
      if (fresh) document.querySelector("[data-lc-geparkeerd]").replaceWith(document.adoptNode(fresh));
    } catch { /* it arrived; the list shows it the next time */ }
  };

  // Take away what has arrived; what was refused is put back where it was typed.
  const settle = () => {
    let hasArrived = false;
    for (const box of boxes()) {
      const { wait, texts } = read(box), text = texts?.idee;
      if (wait) continue;
      if (text?.sent) { drop(box); hasArrived = true; continue; }
      if (box !== draft) { drop(box); said = words.geweigerd; }
      if (text && !field.value) { field.value = text.fields.text; keep(); }
    }
    if (hasArrived) { said = words.verstuurd; renew(); }
    show();
  };

  const keep = () => {
    if (isForgotten) return;
    if (field.value) write(draft, { texts: { idee: { fields: { text: field.value } } }, wait: null, done: 0 });
    else drop(draft);
  };

  form.addEventListener("input", keep);
  form.addEventListener("submit", event => {
    const text = field.value.trim(), at = Date.now(), key = crypto.randomUUID?.() || `${at}-${Math.random()}`;
    const wait = { form: "idee", fields: { text }, at, base: 0, key, address: words.adres };
    // A browser that keeps nothing sends the form as it is.
    if (!text || isForgotten || !write(start + key, { texts: { idee: { fields: { text }, at, base: 0 } }, wait, done: 0 })) return;
    event.preventDefault();
    field.value = "";
    drop(draft);
    said = "";
    show();
    send();
  });

  navigator.serviceWorker?.addEventListener("message", event => {
    if (event.data !== "uitgelogd") return;
    isForgotten = true;
    boxes().forEach(drop);
    field.value = "";
    setTimeout(() => location.replace(location.pathname), 1000);
  });
  addEventListener("leercyclus:antwoord", settle);
  addEventListener("storage", event => { if (event.key?.startsWith(start)) settle(); });
  addEventListener("online", show);
  addEventListener("offline", show);
  addEventListener("pageshow", event => { if (event.persisted) settle(); });
  setInterval(() => { if (waits().length && navigator.onLine !== false) send(); }, 5 * AGAIN);

  settle();
  window.leercyclusBewaren(words.werker);
})();
