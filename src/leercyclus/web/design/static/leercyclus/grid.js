// A grid that is typed over from paper: Enter and the arrows go down and up, and what stands there is written over.
"use strict";
(() => {
  const form = document.querySelector("[data-lc-rooster]");
  if (!form) return;
  const cells = [...form.querySelectorAll("input:not([type=hidden])")];
  form.addEventListener("focusin", event => { if (cells.includes(event.target)) event.target.select(); });
  form.addEventListener("keydown", event => {
    const place = cells.indexOf(event.target), step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (place < 0 || !step || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    (cells[place + step] || (step > 0 ? form.querySelector("button[type=submit]") : event.target)).focus();
  });
})();
