"use strict";
(() => {
  const one = (id) => document.getElementById(id);
  const cards = [...document.querySelectorAll(".card")];
  const tiles = [...document.querySelectorAll(".tile")];
  const inputs = { search: one("search"), party: one("party"), level: one("level"), axis: one("axis") };

  const matches = (card, want) => {
    const parties = card.dataset.parties.split(" ");
    const levelFits = want.party
      ? parties.some((item) => item.startsWith(want.party + "-") && item.endsWith(want.level))
      : card.dataset.level.endsWith(want.level);
    return (
      levelFits &&
      card.dataset.axis.startsWith(want.axis) &&
      want.search.split(/\s+/).every((word) => card.dataset.search.includes(word))
    );
  };

  const show = () => {
    const want = {
      search: inputs.search.value.trim().toLowerCase(),
      party: inputs.party.value,
      level: inputs.level.value,
      axis: inputs.axis.value,
    };
    let shown = 0;
    for (const card of cards) {
      card.hidden = !matches(card, want);
      shown += card.hidden ? 0 : 1;
    }
    for (const tile of tiles) {
      const pressed = tile.dataset.party === want.party && tile.dataset.level === want.level;
      tile.setAttribute("aria-pressed", String(pressed));
    }
    one("shown").textContent = `${shown} of ${cards.length}`;
    one("nothing").hidden = shown > 0 || cards.length === 0;
  };

  for (const tile of tiles) {
    tile.addEventListener("click", () => {
      const off = tile.getAttribute("aria-pressed") === "true";
      inputs.party.value = off ? "" : tile.dataset.party;
      inputs.level.value = off ? "" : tile.dataset.level;
      show();
    });
  }
  for (const input of Object.values(inputs)) input.addEventListener("input", show);
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  const target = location.hash && one(location.hash.slice(1));
  if (target) target.open = true;
  show();
})();
