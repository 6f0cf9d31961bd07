// main.js — puts the page to work.

function applyLook() {
  root.dataset.ui = state.ui;
  root.lang = uiLanguage();
  root.dataset.theme = state.theme;
  byId("ui").textContent = isChinese() ? "English" : "中文";
  byId("ui").lang = isChinese() ? "en" : "zh-CN";
  byId("theme").textContent = say(`theme.${state.theme}`);
  byId("theme").lang = uiLanguage();
}

function openTab(name, takesFocus) {
  state.tab = name;
  for (const tab of tabs) byId(`tab-${tab}`).hidden = tab !== name;
  for (const link of document.querySelectorAll("[data-tab]")) {
    if (link.dataset.tab === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (takesFocus) byId(`tab-${name}-title`).focus();
  first = -1;
  draw();
  writeAddress();
}

/** Shows what the state says. */
function update() {
  refresh();
  drawMenus();
  writeAddress();
}

function updateAll() {
  applyLook();
  byId("filter").value = state.q;
  rowHeight = 0;
  openTab(state.tab);
  update();
  drawDismissed();
  if (state.paper) show(state.paper);
  else hideDrawer();
}

let isDrawing = false;
function drawSoon() {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => { isDrawing = false; draw(); });
}

document.addEventListener("click", (event) => {
  const plotted = event.target.closest?.(".chart svg [data-id]");
  if (plotted && rowOf.has(plotted.dataset.id)) { show(plotted.dataset.id); return; }
  const target = event.target.closest?.("[data-tab], [data-query], [data-copy], [data-paper]");
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (target.dataset.copy !== undefined) { copy(target); return; }
  event.preventDefault();
  if (target.dataset.tab) openTab(target.dataset.tab);
  else if (target.dataset.paper) show(target.dataset.paper);
  else {
    openTab("findings");
    ask(target.dataset.query);
    byId("tab-findings").scrollIntoView({ block: "start" });
  }
});

body.addEventListener("click", (event) => {
  const line = event.target.closest("tr[data-i]");
  if (line && !event.target.closest("a") && String(getSelection()) === "") show(data.papers[line.dataset.i].id);
});

for (const head of table.querySelectorAll("th[data-column]")) {
  const sorting = sortingOf[head.dataset.column];
  if (!sorting) continue;
  const button = el("button", { type: "button", class: "head", onclick: () => setSorting(sorting, state.sort === sorting && !state.down) });
  button.append(...head.childNodes);
  head.append(button);
}

let filterTimer = 0;
byId("filter").addEventListener("input", (event) => {
  clearTimeout(filterTimer);
  filterTimer = setTimeout(() => { state.q = event.target.value; current = -1; update(); }, 20);
});
byId("sort").addEventListener("change", (event) => setSorting(event.target.value.replace(/^-/, ""), event.target.value.startsWith("-")));
byId("export-csv").addEventListener("click", exportCsv);
byId("export-json").addEventListener("click", exportJson);
byId("help-button").addEventListener("click", () => help.showModal());
byId("help-close").addEventListener("click", () => help.close());
byId("print").addEventListener("click", () => window.print());
byId("ui").addEventListener("click", () => { state.ui = isChinese() ? "en" : "zh"; remembered.set("ui", state.ui); updateAll(); });
byId("theme").addEventListener("click", () => {
  state.theme = { auto: "light", light: "dark", dark: "auto" }[state.theme];
  remembered.set("theme", state.theme);
  applyLook();
  writeAddress();
});

window.addEventListener("hashchange", () => { readAddress(); updateAll(); });
window.addEventListener("scroll", drawSoon, { passive: true });
window.addEventListener("resize", () => { rowHeight = 0; first = -1; drawSoon(); });
window.addEventListener("beforeprint", () => { printing = true; first = -1; draw(); });
window.addEventListener("afterprint", () => { printing = false; first = -1; draw(); });

root.classList.add("js");
readAddress();
recallDismissed();
updateAll();
root.dataset.ready = "true";

// Puts together what words are looked for in while nobody waits.
let prepared = 0;
function prepare(deadline) {
  while (prepared < rows.length && deadline.timeRemaining() > 1) textOf(rows[prepared++]);
  if (prepared < rows.length) requestIdleCallback(prepare);
}
window.requestIdleCallback?.(prepare);
