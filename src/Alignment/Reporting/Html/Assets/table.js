// table.js — the table of papers: only the rows in view are in the document, however many there are.

const body = byId("rows");
const table = byId("papers");
let shown = [];
let current = -1;
let rowHeight = 0;
let first = -1;
let last = -1;
let printing = false;
const margin = 12;

// So few rows are simply all there: for printing, and for the browser's own search.
const fewRows = 120;

function cell(name, ...children) {
  return el("td", { class: `c-${name}`, role: "cell", hidden: state.hide.includes(name) }, ...children);
}

/** The signs of a paper's fields. */
function fieldSigns(row) {
  if (!hasTarget(row)) return [];
  return row.paper.fields.map((field) => {
    const level = gravity(open(row).filter((finding) => finding.field === field.name));
    const isText = field.target === "text";
    const label = `${say(`field.${field.name}`)}: ${isText ? say(`level.${levels[level]}`) : say(`state.${field.target}`)}`;
    return el("span", { class: `cell ${isText ? levels[level] : "error"}`, title: label, role: "img", "aria-label": label, text: stateSigns[field.target] ?? signs[levels[level]] });
  });
}

function line(row, at) {
  const paper = row.paper;
  const level = levels[row.level];
  return el("tr", { role: "row", "data-i": row.index, "aria-rowindex": at + 2, class: at === current ? "current" : null },
    cell("level", el("span", { class: `sign ${level}`, "aria-hidden": "true", text: signs[level] }), el("span", { class: "unseen", text: say(`level.${level}`) })),
    cell("id", el("a", { href: `#paper=${encodeURIComponent(paper.id)}`, "data-paper": paper.id, text: paper.id })),
    cell("title", el("span", { lang: "en", text: paper.title })),
    cell("category", paper.category),
    cell("status", el("span", { lang: uiLanguage(), text: say(`status.${paper.status}`) })),
    cell("fields", ...fieldSigns(row)),
    cell("score", paper.score === undefined ? "" : String(paper.score)),
    cell("coverage", percent(paper.coverage)),
    cell("rules", ...row.rules.map((rule) => {
      const grave = levels[gravity(open(row).filter((finding) => finding.rule === rule))];
      const title = data.rules[rule].title;
      return el("span", { class: `tag ${grave}`, title: isChinese() ? title.chinese : title.english, text: `${signs[grave]} ${rule}` });
    })));
}

/** Filters and sorts again, then draws. */
function refresh() {
  const order = sortings[state.sort];
  shown = [...matching(state.q)].sort((a, b) => (order(a, b) || a.index - b.index) * (state.down ? -1 : 1));
  current = Math.min(current, shown.length - 1);
  byId("count").textContent = say("filter.count", shown.length, rows.length);
  byId("count").lang = uiLanguage();
  byId("none").hidden = shown.length > 0 || rows.length === 0;
  table.setAttribute("aria-rowcount", shown.length + 1);
  for (const head of table.querySelectorAll("th[data-column]")) {
    const name = head.dataset.column;
    head.hidden = state.hide.includes(name);
    const sorting = sortingOf[name];
    head.setAttribute("aria-sort", sorting === state.sort ? (state.down ? "descending" : "ascending") : "none");
  }
  drawFacets();
  first = last = -1;
  draw();
}

const spacer = () => el("tr", { class: "spacer", "aria-hidden": "true" }, el("td", { colspan: 9 }));

/** Draws the rows in view, with room above and below for those that are not. */
function draw() {
  if (state.tab !== "findings") return;
  if (rowHeight === 0 && shown.length > 0) {
    body.replaceChildren(line(shown[0], 0));
    rowHeight = body.firstChild.getBoundingClientRect().height || 40;
  }
  const top = table.tBodies[0].getBoundingClientRect().top;
  const isWhole = printing || shown.length <= fewRows;
  const from = isWhole ? 0 : Math.max(0, Math.floor(-top / rowHeight) - margin);
  const to = isWhole ? shown.length : Math.min(shown.length, Math.ceil((window.innerHeight - top) / rowHeight) + margin);
  if (from === first && to === last) return;
  [first, last] = [from, to];
  const focused = document.activeElement?.closest?.("#rows tr")?.dataset.i;
  const above = spacer();
  const below = spacer();
  above.style.height = `${from * rowHeight}px`;
  below.style.height = `${Math.max(0, shown.length - to) * rowHeight}px`;
  body.replaceChildren(above, ...shown.slice(from, Math.max(from, to)).map((row, i) => line(row, from + i)), below);
  if (focused !== undefined) body.querySelector(`tr[data-i="${focused}"] a`)?.focus({ preventScroll: true });
}

const sortingOf = { level: "severity", id: "id", title: "title", category: "category", status: "status", score: "score", coverage: "coverage", rules: "findings" };

function setSorting(sorting, down) {
  state.sort = sorting;
  state.down = down;
  update();
}

/** Moves the current row and keeps it in view. */
function move(by) {
  if (shown.length === 0) return;
  current = Math.max(0, Math.min(shown.length - 1, current + by));
  const top = body.getBoundingClientRect().top + window.scrollY + current * rowHeight;
  if (top < window.scrollY + 120) window.scrollTo({ top: top - 160 });
  else if (top + rowHeight > window.scrollY + window.innerHeight - 40) window.scrollTo({ top: top + rowHeight - window.innerHeight + 80 });
  first = -1;
  draw();
  body.querySelector("tr.current a")?.focus({ preventScroll: true });
}

const mostValues = 8;

function drawFacets() {
  const facets = facetKeys.map((key) => {
    const values = counted(key);
    const button = ([value, count]) => el("button", { type: "button", class: `facet ${key === "level" ? value : ""}`, "aria-pressed": String(isAsked(key, value)), "data-facet": `${key}:${value}`, onclick: () => ask(toggled(key, value)) },
      key === "level" ? `${signs[value]} ${say(`level.${value}`)}` : key === "status" ? say(`status.${value}`) : key === "rule" ? `${value} ${isChinese() ? data.rules[value].title.chinese : data.rules[value].title.english}` : value || "–",
      el("b", { text: String(count) }));
    const rest = values.slice(mostValues);
    return el("div", { class: "facet-group", role: "group", "aria-label": say(`facet.${key}`) }, el("span", { class: "facet-name", text: say(`facet.${key}`) }),
      ...values.slice(0, mostValues).map(button),
      rest.length > 0 ? el("details", { class: "menu", open: moreFacets.has(key), ontoggle: (event) => (event.target.open ? moreFacets.add(key) : moreFacets.delete(key)) }, el("summary", { text: say("facet.more", rest.length) }), el("div", {}, ...rest.map(button))) : null);
  });
  byId("facets").replaceChildren(...facets);
}

const moreFacets = new Set();

/** Shows the papers of another query. */
function ask(query) {
  state.q = query;
  byId("filter").value = query;
  current = -1;
  update();
}

function drawMenus() {
  byId("sort").replaceChildren(...Object.keys(sortings).flatMap((name) => [false, true].map((down) =>
    el("option", { value: (down ? "-" : "") + name, selected: name === state.sort && down === state.down, text: say(`sort.${name}`) + (down ? say("sort.down") : "") }))));
  byId("columns").replaceChildren(...hideable.map((name) => el("label", {},
    el("input", { type: "checkbox", checked: !state.hide.includes(name), "data-hide": name, onchange: (event) => {
      state.hide = hideable.filter((other) => (other === name ? !event.target.checked : state.hide.includes(other)));
      rowHeight = 0;
      update();
    } }), say(`column.${name}`))));
}
