// marks.js — texts with the characters at issue and their counterparts marked, and the way from one to the other.

/**
 * A text cut where marks begin or end. A mark is { start, length, key, role, level }: those with the same key belong
 * together, on either side.
 */
function marked(text, marks) {
  const inside = marks.filter((mark) => mark.length > 0 && mark.start < text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, Math.min(text.length, mark.start + mark.length)])])].sort((a, b) => a - b);
  const nodes = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = text.slice(cuts[i], cuts[i + 1]);
    const covering = inside.filter((mark) => mark.start <= cuts[i] && mark.start + mark.length >= cuts[i + 1]);
    if (covering.length === 0) { nodes.push(piece); continue; }
    const issue = covering.find((mark) => mark.role === "issue");
    const best = issue ?? covering.find((mark) => mark.role !== "link") ?? covering[0];
    const isLink = best.role === "link";
    nodes.push(el(isLink ? "span" : "mark", {
      class: `m ${best.role} ${best.level ?? ""}`,
      "data-keys": covering.map((mark) => mark.key).join(" "),
      "data-role": best.role,
      role: isLink ? null : "button",
      tabindex: isLink ? null : "0",
      text: piece,
    }));
  }
  return nodes;
}

const pieces = (within, key) => [...within.querySelectorAll("[data-keys]")].filter((piece) => piece.dataset.keys.split(" ").includes(key));

/** Lights up everything that belongs with a piece, and brings what stands on the other side into view. */
function light(within, piece, keys) {
  within.querySelectorAll(".lit").forEach((other) => other.classList.remove("lit"));
  const here = piece?.closest("[data-side]")?.dataset.side;
  let far = null;
  for (const key of keys) {
    for (const other of pieces(within, key)) {
      other.classList.add("lit");
      if (far === null && other.closest("[data-side]")?.dataset.side !== here) far = other;
    }
  }
  far?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
