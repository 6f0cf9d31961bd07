// keys.js — the page without a mouse.

const help = byId("help");
let awaitsTab = false;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  if (target.matches?.("[data-keys]") && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    follow(target);
    return;
  }
  if (target.matches?.("input[type=search], textarea")) {
    if (event.key === "Escape") { target.blur(); ask(""); }
    else if (event.key === "Enter") { clearTimeout(filterTimer); target.blur(); ask(target.value); move(1); }
    return;
  }
  if (target.matches?.("select")) return;
  if (awaitsTab) {
    awaitsTab = false;
    const at = tabs.indexOf(state.tab);
    const to = event.key === "t" ? tabs[(at + 1) % tabs.length] : tabs.find((name) => name[0] === event.key);
    if (to) { event.preventDefault(); hideDrawer(); openTab(to, true); return; }
  }
  const action = {
    j: () => (drawer.open ? step(1) : moveInTable(1)),
    k: () => (drawer.open ? step(-1) : moveInTable(-1)),
    Enter: () => openCurrent(target),
    e: dismissChosen,
    "/": () => { hideDrawer(); openTab("findings"); byId("filter").focus(); byId("filter").select(); },
    "?": () => (help.open ? help.close() : help.showModal()),
    g: () => { awaitsTab = true; return true; },
  }[event.key];
  if (action && action() !== false) event.preventDefault();
});

function moveInTable(by) {
  if (help.open) return false;
  openTab("findings");
  move(by);
  return true;
}

// On a button or a link, Enter is that element's own.
function openCurrent(target) {
  if (drawer.open || help.open || target.matches?.("button, a, summary, input") || current < 0) return false;
  show(shown[current].paper.id);
  return true;
}

function dismissChosen() {
  const row = drawer.open ? rowOf.get(state.paper) : shown[current];
  if (!row) return false;
  const finding = (drawer.open ? row.findings[openFinding] : null) ?? open(row)[0];
  if (!finding || finding.known) return false;
  dismiss(finding.fingerprint);
  return true;
}
