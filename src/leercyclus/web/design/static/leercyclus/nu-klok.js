// Which part of a programme is on, by the clock of the machine that shows it: the same rules as `running.clock` and
// `running.stage`, so that a phone without a connection goes on from now to next, delays included.
"use strict";
window.leercyclusKlok = (() => {
  const wasPlannedBefore = (one, other) => one.first + one.minutes <= other.first;

  // Tell of every part when it is and where it stands; `minute` counts from the midnight of the day.
  const timed = (parts, minute) => {
    const found = [];
    parts.forEach((part, number) => {
      const busy = Math.max(0, ...found.filter((_, at) => wasPlannedBefore(parts[at], part)).map(one => one.last));
      const first = part.began ?? Math.max(part.first, busy);
      const known = part.ended === null ? first + part.minutes + part.extra : Math.max(first, part.ended);
      const isOpen = part.began !== null && part.ended === null &&
        !parts.slice(number + 1).some(one => one.began !== null);
      const last = isOpen && known <= minute ? minute + 1 : known;
      const phase = last <= minute ? "past" : first <= minute ? "now" : "later";
      found.push({ id: part.id, apart: part.apart, first, last, known, late: Math.max(0, first - part.first), phase });
    });
    return found;
  };

  // Tell of every part that is shown whether it stands large or in the list of what comes.
  const stand = (parts, minute) => {
    const seen = timed(parts, minute).filter(one => !one.apart);
    const isOn = seen.some(one => one.phase === "now");
    const next = Math.min(...seen.filter(one => one.phase === "later").map(one => one.first));
    return seen.map(one => {
      const isNow = one.phase === "now", isLater = one.phase === "later";
      const isShown = isNow || (!isOn && isLater && one.first === next);
      return { ...one, isNow, isShown, isNext: isLater && !isShown, runsOver: isNow && one.last > one.known };
    });
  };

  const words = minute => {
    const inDay = Math.min(Math.max(minute, 0), 24 * 60 - 1);
    return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
  };

  return { timed, stand, words };
})();
