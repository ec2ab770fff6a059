// Asks the worker to keep the page that is open, with what it is shown with and what it leads to; see werker.js.
"use strict";
// Tells whether it stands there without a connection from now on.
window.leercyclusBewaren = async worker => {
  if (!worker || !("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register(worker);
    const { active } = await navigator.serviceWorker.ready;
    await document.fonts.ready; // or the letters would not be among what was fetched yet
    const files = performance.getEntriesByType("resource").map(one => one.name);
    const own = [...document.querySelectorAll("link[rel~=stylesheet], link[rel~=icon], script[src]")];
    const beside = [...new Set([...document.querySelectorAll("[data-lc-mee] a")].map(one => one.href))];
    const channel = new MessageChannel();
    const answered = new Promise(resolve => { channel.port1.onmessage = event => resolve(Boolean(event.data)); });
    active.postMessage({ page: location.href, files: [...files, ...own.map(one => one.href || one.src)], beside },
      [channel.port2]);
    return await answered;
  } catch { return false; /* a browser that keeps nothing: the page works as long as there is a connection */ }
};
