// baseline.js — findings that a person dismisses, as a baseline (docs/baseline.schema.json); and the papers shown, as files.

function dismiss(fingerprint) {
  if (dismissed.has(fingerprint)) dismissed.delete(fingerprint);
  else dismissed.add(fingerprint);
  weighAgain();
}

function restoreAll() {
  dismissed.clear();
  weighAgain();
}

function weighAgain() {
  rows.forEach(weigh);
  remembered.set(`dismissed.${data.signature}`, JSON.stringify([...dismissed]));
  drawDismissed();
  update();
  if (state.paper) show(state.paper, true);
}

function recallDismissed() {
  try {
    const known = new Set(data.findings.filter((finding) => !finding.known).map((finding) => finding.fingerprint));
    JSON.parse(remembered.get(`dismissed.${data.signature}`) ?? "[]").filter((one) => known.has(one)).forEach((one) => dismissed.add(one));
  } catch { /* something else wrote there */ }
  rows.forEach(weigh);
}

function drawDismissed() {
  const bar = byId("dismissed");
  bar.hidden = dismissed.size === 0;
  bar.lang = uiLanguage();
  bar.replaceChildren(
    el("span", { text: say("dismissed.count", dismissed.size) }),
    el("button", { type: "button", id: "baseline", onclick: downloadBaseline, text: say("dismissed.download") }),
    el("button", { type: "button", onclick: restoreAll, text: say("dismissed.clear") }));
}

function downloadBaseline() {
  // What is said of an edition as a whole is never known.
  const entries = data.findings.filter((finding) => dismissed.has(finding.fingerprint) && finding.paper).map((finding) => ({
    edition: data.date ?? null, rule: finding.rule, paper: finding.paper, field: finding.field ?? null, fingerprint: finding.fingerprint,
  }));
  const patch = { schema: "alignment/baseline/1", entries };
  download("baseline-patch.json", "application/json", JSON.stringify(patch, null, 2) + "\n");
}

// What a spreadsheet would take for a formula gets an apostrophe before it.
function csvCell(value) {
  if (typeof value === "number") return String(value);
  let text = value ?? "";
  if (/^[=+\-@\t\r＝＋－＠]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function shownRecords() {
  return shown.map((row) => ({
    id: row.paper.id, category: row.paper.category, status: row.paper.status, level: levels[row.level], findings: row.count,
    rules: row.rules.join(" "), estimatedScore: row.paper.score ?? null, coverage: row.paper.coverage ?? null, title: row.paper.title,
  }));
}

function exportCsv() {
  const records = shownRecords();
  const columns = ["id", "category", "status", "level", "findings", "rules", "estimatedScore", "coverage", "title"];
  download("papers.csv", "text/csv", [columns, ...records.map((record) => columns.map((name) => record[name]))].map((cells) => cells.map(csvCell).join(",") + "\r\n").join(""));
}

function exportJson() {
  const records = shown.map((row, i) => ({ ...shownRecords()[i], findings: open(row) }));
  download("papers.json", "application/json", JSON.stringify(records, null, 2) + "\n");
}
