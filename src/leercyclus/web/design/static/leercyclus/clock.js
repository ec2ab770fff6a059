// The clock of a script: which step it is and how much time is left. It counts from the moment that it was started, so a
// phone that slept tells the right time when it wakes; reloading the page goes on where it was.
"use strict";
(() => {
  const clock = document.querySelector("[data-lc-klok]");
  const steps = [...document.querySelectorAll("[data-lc-minuten]")];
  if (!clock || !steps.length) return;
  const part = name => clock.querySelector(`[data-lc-${name}]`);
  const key = `leercyclus:${location.pathname}`;
  const begin = { step: 0, left: 60 * Number(steps[0].dataset.lcMinuten), until: 0 };
  let state = begin;
  try { state = { ...begin, ...JSON.parse(sessionStorage.getItem(key) || "{}") }; } catch { /* kept nowhere: begin anew */ }
  if (!(state.step in steps)) state = begin;
  let lock = null, told = "";

  const left = () => state.until ? Math.round((state.until - Date.now()) / 1000) : state.left;
  const say = words => { if (words !== told) part("zegt").textContent = told = words; };
  const keep = () => { try { sessionStorage.setItem(key, JSON.stringify(state)); } catch { /* private window */ } };

  const stayAwake = async on => {
    try {
      if (on && !lock) lock = await navigator.wakeLock?.request("screen");
      if (!on && lock) { await lock.release(); lock = null; }
    } catch { lock = null; }
  };

  const draw = () => {
    const seconds = left(), size = Math.abs(seconds), step = steps[state.step];
    const title = step.querySelector("h3").textContent;
    const line = clock.dataset.stap.replace("{number}", state.step + 1).replace("{title}", title)
      .replace("{minutes}", step.dataset.lcMinuten);
    if (part("stap").textContent !== line) part("stap").textContent = line;
    part("tekst").textContent = step.querySelector("p:not(.lc-stappen__minuten)")?.textContent || "";
    part("tijd").textContent = `${seconds < 0 ? "+" : ""}${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
    part("loop").textContent = state.until ? clock.dataset.pauze : clock.dataset.start;
    part("terug").disabled = state.step === 0;
    part("verder").disabled = state.step === steps.length - 1;
    clock.classList.toggle("lc-klok--om", seconds <= 0);
    steps.forEach((one, number) => number === state.step
      ? one.setAttribute("aria-current", "step") : one.removeAttribute("aria-current"));
    if (state.until && seconds === 60) say(clock.dataset.minuut);
    if (state.until && seconds <= 0) say(`${clock.dataset.om}${state.step === steps.length - 1 ? ` ${clock.dataset.klaar}` : ""}`);
  };

  const go = number => {
    const all = 60 * Number(steps[number].dataset.lcMinuten);
    state = { step: number, left: all, until: state.until ? Date.now() + 1000 * all : 0 };
    keep(); draw(); say(part("stap").textContent);
  };

  part("loop").addEventListener("click", () => {
    state = state.until ? { ...state, left: left(), until: 0 } : { ...state, until: Date.now() + 1000 * state.left };
    stayAwake(Boolean(state.until)); keep(); draw();
  });
  part("terug").addEventListener("click", () => go(state.step - 1));
  part("verder").addEventListener("click", () => go(state.step + 1));
  part("groot").addEventListener("click", event => {
    const big = document.documentElement.classList.toggle("lc-groot");
    event.currentTarget.setAttribute("aria-pressed", String(big));
  });
  clock.hidden = false;
  draw();
  setInterval(draw, 500);
})();
