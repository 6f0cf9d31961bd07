// state.js — what is shown, kept in the address so that a view can be linked.

const data = JSON.parse(byId("data").textContent);

const state = { tab: "findings", q: "", sort: "severity", down: false, paper: "", ui: "en", theme: "auto", hide: [] };
const tabs = ["findings", "alignment", "terms", "trend", "method", "data"];
const hideable = ["title", "category", "status", "fields", "score", "coverage", "rules"];

// A page opened from a file may be refused storage.
const remembered = {
  get(key) { try { return localStorage.getItem(`alignment.${key}`); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(`alignment.${key}`, value); } catch { /* nothing is lost but the habit */ } },
};

function readAddress() {
  const hash = location.hash.slice(1);
  const given = new URLSearchParams(hash.startsWith("tab-") ? `tab=${hash.slice(4)}` : hash);
  state.q = given.get("q") ?? "";
  const tab = given.get("tab");
  if (tabs.includes(tab)) state.tab = tab;
  else if (given.has("q") || given.has("paper")) state.tab = "findings";
  const sort = given.get("sort") ?? "severity";
  state.down = sort.startsWith("-");
  state.sort = sortings[sort.replace(/^-/, "")] ? sort.replace(/^-/, "") : "severity";
  state.paper = given.get("paper") ?? "";
  state.hide = (given.get("hide") ?? "").split(",").filter((name) => hideable.includes(name));
  const ui = given.get("ui") ?? remembered.get("ui") ?? (/^zh\b/i.test(navigator.language ?? "") ? "zh" : "en");
  state.ui = ui === "zh" ? "zh" : "en";
  const theme = given.get("theme") ?? remembered.get("theme");
  state.theme = ["light", "dark"].includes(theme) ? theme : "auto";
}

function writeAddress() {
  const parts = [];
  const add = (key, value) => parts.push(`${key}=${encodeURIComponent(value).replace(/%3A/g, ":").replace(/%2C/g, ",")}`);
  if (state.tab !== "findings") add("tab", state.tab);
  if (state.q) add("q", state.q);
  if (state.sort !== "severity" || state.down) add("sort", (state.down ? "-" : "") + state.sort);
  if (state.hide.length > 0) add("hide", state.hide.join(","));
  if (state.paper) add("paper", state.paper);
  if (state.ui !== "en") add("ui", state.ui);
  if (state.theme !== "auto") add("theme", state.theme);
  const hash = parts.length > 0 ? `#${parts.join("&")}` : location.pathname + location.search;
  history.replaceState(null, "", hash);
}
