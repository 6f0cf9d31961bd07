// drawer.js — one paper: English, abstract and Chinese side by side, with what is at issue marked on every side.

const drawer = byId("drawer");
let openFinding = 0;

const bySide = (side, field) => `${side}:${field}`;

/** All marks of a paper, by side and field. */
function marksOf(row) {
  const marks = new Map();
  const add = (side, field, mark) => {
    const at = bySide(side, field);
    if (!marks.has(at)) marks.set(at, []);
    marks.get(at).push(mark);
  };
  for (const finding of row.findings) {
    const level = isGone(finding) ? "gone" : finding.level;
    for (const mark of finding.marks ?? []) add(mark.side, mark.field, { ...mark, key: finding.fingerprint, level });
  }
  for (const [index, field] of row.paper.fields.entries()) {
    const links = field.links ?? [];
    for (let i = 0; i + 4 < links.length; i += 5) {
      const key = `${index}-${i}`;
      const there = links[i + 2] === -1 ? "abstract" : links[i + 2] === -2 ? "title" : row.paper.fields[links[i + 2]].name;
      add("target", field.name, { start: links[i], length: links[i + 1], key, role: "link" });
      add("source", there, { start: links[i + 3], length: links[i + 4], key, role: "link" });
    }
  }
  return marks;
}

function panel(side, field, language, text, marks) {
  return el("div", { class: `text ${side}`, "data-side": side, "data-field": field, lang: language }, ...marked(text, marks.get(bySide(side, field)) ?? []));
}

function fieldRows(row, marks) {
  return row.paper.fields.flatMap((field, i) => {
    const side = (name, text, state, language) => (text
      ? panel(name, field.name, language, text, marks)
      : el("p", { class: `text absent ${state === "text" ? "" : "error"}`, lang: uiLanguage(), text: row.paper.isCut && state !== "missing" ? "…" : say(`state.${state}`) }));
    const state = (value) => (value === "text" || value === "missing" ? null : el("span", { class: "state", text: `${stateSigns[value] ?? ""} ${say(`state.${value}`)}` }));
    const figures = field.ratio === undefined ? null : el("small", { class: "figures", lang: uiLanguage(), text: say("drawer.figures", field.ratio, field.residual ?? "–", percent(field.coverage) || "–", field.score) });
    const at = `r${i + 1}`;
    return [
      el("section", { class: `side en ${at}`, "aria-label": `${say(`field.${field.name}`)}, ${say("drawer.english")}` }, el("h3", { lang: uiLanguage() }, say(`field.${field.name}`), state(field.source)), side("source", field.english, field.source, "en")),
      el("section", { class: `side zh ${at}`, "aria-label": `${say(`field.${field.name}`)}, ${say("drawer.chinese")}` }, el("h3", { lang: uiLanguage() }, say(`field.${field.name}`), state(field.target)), side("target", field.chinese, field.target, "zh-CN"), figures),
    ];
  });
}

function findingItem(finding, at) {
  const rule = data.rules[finding.rule];
  const gone = isGone(finding);
  const local = (text) => (isChinese() ? text.chinese : text.english);
  return el("li", { class: `finding ${finding.level} ${gone ? "gone" : ""} ${at === openFinding ? "chosen" : ""}`, "data-fingerprint": finding.fingerprint, lang: uiLanguage() },
    el("button", { type: "button", class: "said", "aria-pressed": String(at === openFinding), onclick: () => choose(at) },
      el("span", { class: `sign ${finding.level}`, "aria-hidden": "true", text: signs[finding.level] }),
      el("b", { text: `${say(`level.${finding.level}`)} ${finding.rule} ${local(rule.title)}` }),
      el("span", { text: local(finding) })),
    el("details", {}, el("summary", { text: say("explain") }), el("p", { text: local(rule.help) }), el("p", { class: "place", text: finding.place })),
    finding.other && rowOf.has(finding.other) ? el("button", { type: "button", onclick: () => show(finding.other), text: say("drawer.other", finding.other) }) : null,
    finding.known
      ? el("span", { class: "hint", text: say("drawer.known") })
      : el("button", { type: "button", class: "dismiss", onclick: () => dismiss(finding.fingerprint), text: say(gone ? "drawer.restore" : "drawer.dismiss") }));
}

/** Opens a paper, or draws it again. */
function show(id, keepsFinding) {
  const row = rowOf.get(id);
  if (!row) { hideDrawer(); return; }
  const isNew = state.paper !== id || !drawer.open;
  state.paper = id;
  if (!keepsFinding) openFinding = row.findings.indexOf(open(row).find((finding) => levels.indexOf(finding.level) === row.level));
  const place = shown.indexOf(row);
  if (place >= 0) current = place;
  const paper = row.paper;
  const marks = marksOf(row);
  const button = (by, key) => el("button", { type: "button", disabled: place < 0 || !shown[place + by], onclick: () => step(by), text: say(key) });
  drawer.replaceChildren(
    el("header", { lang: uiLanguage() },
      el("div", { class: "line" },
        el("span", { class: "id", text: paper.id }),
        el("span", { text: `${paper.category} · ${say(`status.${paper.status}`)}` }),
        el("a", { href: `https://arxiv.org/abs/${encodeURIComponent(paper.id).replaceAll("%2F", "/")}`, rel: "noreferrer noopener", target: "_blank", text: `${say("drawer.open")} ↗` }),
        el("span", { class: "grow" }),
        place >= 0 ? el("span", { class: "hint", text: say("drawer.place", place + 1, shown.length) }) : null,
        button(-1, "drawer.previous"), button(1, "drawer.next"),
        el("button", { type: "button", id: "drawer-close", onclick: hideDrawer, text: `✕ ${say("close")}` })),
      el("h2", { id: "drawer-title", lang: "en", class: "text", "data-side": "source", "data-field": "title", tabindex: "-1" }, ...marked(paper.title || paper.id, marks.get("source:title") ?? [])),
      paper.targetTitle ? el("p", { class: "other-title" }, el("b", { text: `${say("drawer.target-title")}: ` }), el("span", { class: "text", "data-side": "target", "data-field": "title", lang: "en" }, ...marked(paper.targetTitle, marks.get("target:title") ?? []))) : null),
    row.findings.length > 0
      ? el("ul", { class: "findings" }, ...row.findings.map(findingItem))
      : el("p", { class: "hint", lang: uiLanguage(), text: say("drawer.none") }),
    ...[paper.isCut && "drawer.cut", !hasTarget(row) && "drawer.absent", paper.heldBy === "target" && "drawer.absent-source"].filter(Boolean).map((key) => el("p", { class: "absent-note", lang: uiLanguage(), text: say(key) })),
    el("div", { class: "columns" },
      ...fieldRows(row, marks),
      el("section", { class: "side abstract", "aria-label": say("drawer.abstract") },
        el("h3", { lang: uiLanguage(), text: say("drawer.abstract") }),
        panel("source", "abstract", "en", paper.abstract ?? "–", marks),
        paper.targetAbstract ? [el("h3", { lang: uiLanguage(), text: say("drawer.target-abstract") }), panel("target", "abstract", "en", paper.targetAbstract, marks)] : null)),
    el("p", { class: "hint", lang: uiLanguage(), text: say("drawer.links") }));
  if (!drawer.open) drawer.showModal();
  if (isNew) { drawer.scrollTop = 0; byId("drawer-title").focus({ preventScroll: true }); }
  choose(openFinding, true);
  writeAddress();
}

/** Chooses one finding of the open paper and lights up its characters. */
function choose(at, staysPut) {
  const row = rowOf.get(state.paper);
  openFinding = at;
  for (const [i, item] of [...drawer.querySelectorAll(".findings > li")].entries()) {
    item.classList.toggle("chosen", i === at);
    item.querySelector("button.said").setAttribute("aria-pressed", String(i === at));
  }
  drawer.querySelectorAll(".lit").forEach((piece) => piece.classList.remove("lit"));
  const finding = row?.findings[at];
  if (!finding) return;
  const found = pieces(drawer, finding.fingerprint);
  found.forEach((piece) => piece.classList.add("lit"));
  if (!staysPut) (found.find((piece) => piece.dataset.role === "issue") ?? found[0])?.scrollIntoView({ block: "center" });
}

/** Opens the next or previous paper of the table. */
function step(by) {
  const place = shown.indexOf(rowOf.get(state.paper)) + by;
  if (shown[place]) show(shown[place].paper.id);
}

function hideDrawer() {
  if (drawer.open) drawer.close();
}

drawer.addEventListener("close", () => {
  state.paper = "";
  writeAddress();
  first = -1;
  draw();
  // This comes a moment after the closing: who writes in the filter by then goes on writing.
  if (current >= 0 && document.activeElement !== byId("filter")) move(0);
});

drawer.addEventListener("click", (event) => {
  if (event.target === drawer) { hideDrawer(); return; }
  const piece = event.target.closest?.("[data-keys]");
  if (piece) follow(piece);
});

/** From a marked piece to the finding or the counterpart that belongs with it. */
function follow(piece) {
  const keys = piece.dataset.keys.split(" ");
  const row = rowOf.get(state.paper);
  const at = row.findings.findIndex((finding) => keys.includes(finding.fingerprint));
  if (at >= 0) choose(at, true);
  light(drawer, piece, at >= 0 ? keys.filter((key) => key === row.findings[at].fingerprint) : keys);
}
