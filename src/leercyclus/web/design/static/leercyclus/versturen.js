// Sends the one thing that waits on a phone: for the page on which it was written (les.js), and from every other page that
// the same person opens. It waits until the server says that it has it, and is sent again and again until then: the server
// keeps one a person, and of two texts the one that was written later. To somebody else the server gives no such page, so
// nothing is sent and nothing is told.
"use strict";
window.leercyclusPost = (() => {
  const BOX = "leercyclus:les:", AGAIN = 3000, SLOWEST = 60000, PATIENCE = 10000;
  const saying = fields => JSON.stringify(Object.entries(fields).filter(([, text]) => text).sort());
  const isSame = (one, other) => saying(one) === saying(other);

  // One address and what is known of the way there; `read` and `write` are of what is on the phone.
  const wireTo = (address, { read, write }) => {
    let token = "", failures = 0; // the proof that a request is ours
    const wire = { isGone: false, isOut: false, isBusy: false, next: 0, offset: 0 }; // of the clock of the server, ahead

    // Gives what the server said, or null where it said nothing that is ours to read.
    const ask = async body => {
      const begin = Date.now();
      try {
        const options = { method: body ? "POST" : "GET", body, headers: { Accept: "application/json" }, redirect: "error" };
        const answer = await fetch(address, { ...options, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
        const date = Date.parse(answer.headers.get("Date") || "");
        // The header counts whole seconds; half a second and half the way there and back are taken off.
        if (date) {
          const apart = date + 500 - (begin + Date.now()) / 2;
          if (Math.abs(apart - wire.offset) > 1500) wire.offset = apart;
        }
        const { status } = answer;
        wire.isBusy = status >= 500 || status === 429;
        wire.isOut = [401, 403, 404].includes(status);
        const facts = wire.isBusy || wire.isOut ? {} : await answer.json();
        wire.isGone = false;
        failures = wire.isBusy ? failures + 1 : 0;
        const rest = Math.min(SLOWEST, 1000 * Number(answer.headers.get("Retry-After")) || AGAIN * 2 ** failures);
        wire.next = wire.isBusy ? Date.now() + rest : 0;
        if (facts.csrf) token = facts.csrf;
        return wire.isBusy || wire.isOut ? null : { status, facts };
      } catch { wire.isGone = true; return null; }
    };

    // Whether the server knows who writes: a page that was kept carries a proof of long ago.
    wire.greet = async () => Boolean(await ask()) && Boolean(token);

    // Take what was answered off what waits, and tell what became of it.
    const settle = (wait, written, { status, facts }) => {
      const { texts } = read(), stands = Date.parse(facts.written_at || "");
      if (status === 200 && stands <= written) {
        const text = texts[wait.form], isLast = text && isSame(text.fields, wait.fields);
        write({ wait: null, texts: isLast ? { ...texts, [wait.form]: { ...text, sent: stands } } : texts, done: stands });
        return { became: "sent" };
      }
      write({ wait: null });
      if (status === 200) return { became: "later" };
      if (status === 409) return { became: "confirmed" };
      return { became: "refused", why: Object.values(facts.errors || {}).join(" ") };
    };

    // Gives what became of what waits, or null where that is not known: then it waits on.
    wire.send = async wait => {
      if (!token && !await wire.greet()) return null;
      let { written } = wait;
      if (!written) {
        // The moment by the clock of the server, and after what it was written upon whatever that clock said then. It
        // stays the same each time it is sent.
        written = Math.max(Math.round(wait.at + wire.offset), wait.base + 1);
        if (read().wait?.key === wait.key) write({ wait: { ...wait, written } });
      }
      const moment = { written_at: new Date(written).toISOString(), key: wait.key };
      const body = () => new URLSearchParams({ ...wait.fields, ...moment, csrfmiddlewaretoken: token });
      let answer = await ask(body());
      if (!answer && wire.isOut) { // who signed in again in another window has another proof
        token = "";
        answer = await wire.greet() ? await ask(body()) : null;
      }
      if (!answer) return null;
      return read().wait?.key === wait.key ? settle(wait, written, answer) : { became: "replaced" };
    };
    return wire;
  };

  // Two windows of one phone, and only one of them sends.
  const alone = (box, deed) => navigator.locks ? navigator.locks.request(box, { ifAvailable: true }, lock => lock && deed()) : deed();

  return { AGAIN, PATIENCE, BOX, isSame, wireTo, alone };
})();

// On any page of who is signed in: send what waits, and say so in a quiet line.
(() => {
  const line = document.querySelector("[data-lc-verzonden]");
  if (!line) return;
  const { AGAIN, BOX, wireTo, alone } = window.leercyclusPost, wires = new Map();
  const open = BOX + document.querySelector("[data-lc-post]")?.dataset.sleutel; // the page of that lesson sends it itself
  let isForgotten = false, isLooking = false, timer = 0;

  const boxes = () => { try { return Object.keys(localStorage).filter(one => one.startsWith(BOX) && one !== open); } catch { return []; } };
  const read = box => {
    const nothing = { texts: {}, wait: null, done: 0 };
    try { return { ...nothing, ...JSON.parse(localStorage.getItem(box) || "{}") }; } catch { return nothing; }
  };
  const write = (box, facts) => {
    // Where nothing stands any more somebody signed out meanwhile.
    if (isForgotten || localStorage.getItem(box) === null) return;
    try { localStorage.setItem(box, JSON.stringify({ ...read(box), ...facts })); } catch { /* full: it is sent once more */ }
  };

  const tell = ({ became }, address) => {
    dispatchEvent(new Event("leercyclus:antwoord")); // the page of ideas shows it in its list
    const sentence = line.dataset[became];
    if (!sentence) return;
    const told = document.createElement("p"), way = document.createElement("a");
    way.href = address;
    way.className = "utrecht-link utrecht-link--html-a";
    way.textContent = line.dataset.bekijk;
    told.append(`${sentence} `, way);
    // A page may have a status of its own, and most never need this one. A reader hears what is put in after the role.
    line.setAttribute("role", "status");
    requestAnimationFrame(() => line.replaceChildren(told));
  };

  const wireOf = (box, address) => {
    if (!wires.has(box)) wires.set(box, wireTo(address, { read: () => read(box), write: facts => write(box, facts) }));
    return wires.get(box);
  };

  // Whether something waits on that may go later.
  const sendFrom = async box => {
    const { wait } = read(box);
    if (!wait?.address) return false;
    const wire = wireOf(box, wait.address);
    if (Date.now() < wire.next) return true;
    await alone(box, async () => {
      for (let { wait: one } = read(box); one && !isForgotten; { wait: one } = read(box)) {
        const answer = await wire.send(one);
        if (!answer) break;
        tell(answer, one.address);
      }
    });
    return Boolean(read(box).wait) && !wire.isOut;
  };

  const look = async () => {
    if (isLooking || isForgotten) return;
    isLooking = true;
    clearTimeout(timer);
    let waits = false;
    try {
      for (const box of boxes()) waits = await sendFrom(box) || waits;
    } finally { isLooking = false; }
    if (waits) timer = setTimeout(look, AGAIN);
  };

  navigator.serviceWorker?.addEventListener("message", event => { if (event.data === "uitgelogd") isForgotten = true; });
  addEventListener("online", look);
  addEventListener("leercyclus:stuur", look);
  addEventListener("pageshow", event => { if (event.persisted) look(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  look();
})();
