// The one thing to take home, written where there may be no connection. What is typed stays on the phone; what is kept by
// the button waits there until the server says that it has it, and is sent again and again: the server keeps one a person,
// and of two texts the one that was written later; how that goes stands in versturen.js. The form works without this script too.
"use strict";
(() => {
  const post = document.querySelector("[data-lc-post]");
  if (!post) return;
  const { AGAIN, PATIENCE, BOX, isSame, wireTo, alone } = window.leercyclusPost;
  const words = post.dataset, address = words.adres, store = BOX + words.sleutel;
  const SOON = 250, JUST = 15000;
  const OURS = ["csrfmiddlewaretoken", "once", "version"]; // of the page, not of who writes
  const told = post.querySelector("[data-lc-zegt]"), further = post.querySelector("[data-lc-verder]");
  const earlier = post.querySelector("[data-lc-eerder]");
  const forms = () => [...document.querySelectorAll("form[data-lc-les]")];
  const formOf = name => forms().find(one => one.dataset.lcLes === name);

  let memory = null, isForgotten = false; // memory: for a browser that keeps nothing
  let isSending = false, isKept = false;
  let pressed = 0, typed = null, timer = 0, said = "", leads = "", older = null;

  // ---- what is on the phone ------------------------------------------------------------------------------------------
  // By form what was typed, when, and upon which text of the server; what waits; and the newest text known to be there.

  const read = () => {
    const nothing = { texts: {}, wait: null, done: 0 };
    if (memory) return memory;
    try { return { ...nothing, ...JSON.parse(localStorage.getItem(store) || "{}") }; } catch { return memory = nothing; }
  };
  const write = facts => {
    if (isForgotten) return;
    const all = { ...read(), ...facts };
    if (memory) { memory = all; return; }
    try { localStorage.setItem(store, JSON.stringify(all)); } catch { memory = all; /* full, or a private window */ }
  };
  const clear = () => { memory &&= null; try { localStorage.removeItem(store); } catch { /* nothing is kept here */ } };

  const wire = wireTo(address, { read, write });

  const onPage = () => Number(words.geschreven); // when the text was written that this page came with; 0 for none
  const known = () => Math.max(onPage(), read().done);
  const fieldsOf = form => Object.fromEntries([...new FormData(form)].filter(([name]) => !OURS.includes(name)));

  const fill = (form, fields) => {
    for (const one of form.elements) {
      if (!one.name || OURS.includes(one.name) || one.type === "hidden") continue;
      if (["radio", "checkbox"].includes(one.type)) one.checked = fields[one.name] === one.value;
      else if (one.value !== (fields[one.name] || "")) one.value = fields[one.name] || "";
      const isOther = one.type === "radio" ? one.checked !== one.defaultChecked : one.value && one.tagName === "TEXTAREA";
      if (isOther) { const folded = one.closest("details"); if (folded) folded.open = true; }
    }
    arrange();
  };

  // What the server asks, asked here already: without a connection nobody would hear of it.
  const arrange = () => {
    for (const { elements: { source, source_text: inWords, by_date: by, sharing, is_public_meant: meant } } of forms()) {
      if (source && inWords) inWords.required = source.value === "other";
      if (by) by.min = words.dag;
      if (meant) meant.required = sharing.value === "public";
    }
  };

  const flush = () => {
    clearTimeout(timer);
    const form = typed;
    typed = null;
    if (!form || !form.isConnected) return;
    const { texts } = read(), name = form.dataset.lcLes, fields = fieldsOf(form);
    if (texts[name] && isSame(texts[name].fields, fields)) return;
    write({ texts: { ...texts, [name]: { fields, at: Date.now(), base: known() } } });
    show();
  };

  // Put back what was typed here, unless something else was written since, on another phone perhaps.
  const restore = () => {
    const { texts, wait, done } = read(), server = onPage(), left = {};
    older = null;
    for (const [name, text] of Object.entries(texts)) {
      const form = formOf(name), isNewer = text.base >= server || text.at + wire.offset > server;
      const isThere = text.sent ? server >= text.sent : form && server && isSame(fieldsOf(form), text.fields);
      if (isThere && wait?.form !== name) continue; // the page shows it, or what was written after it
      left[name] = text;
      if (!form) continue;
      if (text.sent || isNewer || wait?.form === name) { fill(form, text.fields); said ||= text.sent || wait ? "" : words.hervat; }
      else older = { form, fields: text.fields };
    }
    if (wait || Object.keys(left).length) write({ texts: left, done: Math.max(done, server) });
    else clear();
    if (!formOf("les") && Object.values(left).some(one => !one.sent)) said = words.bevestigd;
    if (older) said = words.eerder;
  };

  // ---- asking --------------------------------------------------------------------------------------------------------

  const gone = () => wire.isGone || navigator.onLine === false;

  const hear = ({ became, why }) => {
    if (became === "sent") { say(words.verstuurd, words.nalezen); renew(); }
    if (became === "later") say(words.later, words.bekijk);
    if (became === "confirmed") say(words.bevestigd, words.bekijk);
    if (became === "refused") say(`${words.geweigerd} ${why}`.trim());
  };

  const deliver = async () => {
    if (isSending || isForgotten) return;
    isSending = true;
    show();
    try {
      for (let { wait } = read(); wait; { wait } = read()) {
        const answer = await wire.send(wait);
        if (!answer) break;
        hear(answer);
      }
    } finally { isSending = false; show(); }
  };
  const sendAlone = () => alone(store, deliver);

  // Show what the server made of it, ready to be confirmed; never under the hands of who writes on.
  const renew = async () => {
    const isWriting = () => typed || forms().some(one => one.contains(document.activeElement) && document.activeElement.type !== "submit");
    if (isWriting() && Date.now() - pressed > JUST) return;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" }, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
      const page = new DOMParser().parseFromString(answer.ok && !answer.redirected ? await answer.text() : "", "text/html");
      const fresh = page.querySelector("[data-lc-post]"), { texts, wait } = read();
      const isLast = !wait && !typed && Object.values(texts).every(one => one.sent);
      if (!isLast || fresh?.dataset.sleutel !== words.sleutel || Number(fresh.dataset.geschreven) < known()) return;
      const main = document.querySelector("main"), isPressed = Date.now() - pressed < JUST && !document.hidden;
      main.replaceChildren(...document.adoptNode(page.querySelector("main")).childNodes);
      words.geschreven = fresh.dataset.geschreven;
      restore();
      say(words.verstuurd, words.nalezen);
      if (isPressed) { main.focus({ preventScroll: true }); scrollTo(0, 0); }
      show();
    } catch { /* it was sent; the page stays as it is */ }
  };

  // ---- what stands above the form ------------------------------------------------------------------------------------

  const say = (sentence, way = "") => { said = sentence; leads = way; };

  const sentence = () => {
    const { wait } = read();
    if (memory && gone()) return words.los;
    if (wait && wire.isOut) return words.inloggen;
    if (wait && gone()) return words.wacht;
    if (wait && wire.isBusy) return words.druk;
    if (wait) return words.onderweg;
    if (gone()) return words.weg;
    return said || (isKept ? words.zonder : "");
  };

  const show = () => {
    const isAway = gone(), text = sentence(), way = read().wait ? (wire.isOut && !isAway ? words.login : "") : isAway ? "" : leads;
    if (told.textContent !== text) told.textContent = text;
    if (way && further.textContent !== way) further.textContent = way;
    further.hidden = !way;
    further.href = way === words.nalezen ? `${address}#mijn` : address; // what was sent stands above what is typed
    earlier.hidden = !older;
    post.classList.toggle("lc-verbinding--weg", isAway || Boolean(read().wait && wire.isOut));
    post.classList.toggle("lc-post--leeg", !text);
    for (const button of document.querySelectorAll("form[data-lc-les] button[type=submit]")) {
      button.dataset.lcNaam ??= button.textContent;
      const { wait } = read(), isHere = wait?.form === button.form.dataset.lcLes && isSame(wait.fields, fieldsOf(button.form));
      const name = !isAway || memory ? button.dataset.lcNaam : isHere ? words.bewaard : words.knop;
      if (button.textContent !== name) button.textContent = name;
    }
    // Confirming is not kept on a phone: it holds what the server has, and that may be an older text than this one.
    for (const button of document.querySelectorAll("form[action$='/bevestig/'] button")) {
      button.dataset.lcNaam ??= button.textContent;
      button.disabled = isAway;
      const name = isAway ? words.straks : button.dataset.lcNaam;
      if (button.textContent !== name) button.textContent = name;
    }
  };

  document.addEventListener("input", event => {
    const form = event.target.closest("form[data-lc-les]");
    if (!form) return;
    if (typed && typed !== form) flush();
    typed = form;
    arrange();
    clearTimeout(timer);
    timer = setTimeout(flush, SOON);
    if (said) say("");
    show();
  });

  document.addEventListener("submit", event => {
    const form = event.target.closest("form[data-lc-les]");
    if (!form || isForgotten) return;
    event.preventDefault();
    typed = form;
    flush();
    pressed = Date.now();
    const name = form.dataset.lcLes, fields = fieldsOf(form), { wait, texts } = read();
    say("");
    older = null;
    if (!wait || wait.form !== name || !isSame(wait.fields, fields)) {
      const key = crypto.randomUUID?.() || `${pressed}-${Math.random()}`, at = pressed, base = known();
      write({ wait: { form: name, fields, at, base, key, address }, texts: { ...texts, [name]: { fields, at, base } } });
    }
    show();
    sendAlone();
  });

  earlier.addEventListener("click", () => {
    const { form, fields } = older;
    older = null;
    say("");
    fill(form, fields);
    typed = form;
    write({ texts: { ...read().texts, [form.dataset.lcLes]: { fields, at: Date.now(), base: known() } } });
    flush();
    form.querySelector("textarea")?.focus();
    show();
  });

  // Two windows show the same text, and only one of them sends it.
  addEventListener("storage", event => {
    if (event.key !== store) return;
    const { texts = {}, done = 0 } = JSON.parse(event.newValue || event.oldValue || "{}"), all = Object.values(texts);
    words.geschreven = String(Math.max(onPage(), done));
    for (const [name, text] of Object.entries(texts)) {
      const form = formOf(name);
      if (form && form !== typed && !isSame(fieldsOf(form), text.fields)) fill(form, text.fields);
    }
    if (all.length && all.every(one => one.sent)) say(words.verstuurd, words.nalezen);
    show();
  });

  // Somebody signs out in another window: what was typed is gone from this one too.
  navigator.serviceWorker?.addEventListener("message", event => {
    if (event.data !== "uitgelogd") return;
    isForgotten = true;
    typed = null;
    clear();
    for (const form of forms()) form.reset();
    setTimeout(() => location.replace(address), 1000);
  });

  const look = () => { if (read().wait) sendAlone(); else if (wire.isGone) wire.greet().then(show); show(); };
  addEventListener("online", look);
  addEventListener("offline", show);
  addEventListener("pagehide", flush);
  addEventListener("pageshow", event => { if (event.persisted) { restore(); look(); } });
  document.addEventListener("visibilitychange", () => { if (document.hidden) flush(); else look(); });
  setInterval(() => {
    if (document.hidden && !read().wait || isSending || Date.now() < wire.next || read().wait && wire.isOut) return;
    look();
  }, AGAIN);

  arrange();
  restore();
  look();
  window.leercyclusBewaren(words.werker).then(isThere => { isKept = isThere; show(); });
})();
