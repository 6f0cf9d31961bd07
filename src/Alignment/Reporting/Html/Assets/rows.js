// rows.js — the papers as the table shows them, with what is dismissed, here or by a baseline, left out of account.

const dismissed = new Set();

const rows = data.papers.map((paper, index) => ({ paper, index, findings: [], text: null }));
const rowOf = new Map(rows.map((row) => [row.paper.id, row]));
for (const finding of data.findings) {
  if (finding.paper) rowOf.get(finding.paper)?.findings.push(finding);
}

const gravity = (list) => list.reduce((most, finding) => Math.max(most, levels.indexOf(finding.level)), 0);
const isGone = (finding) => finding.known === true || dismissed.has(finding.fingerprint);
const open = (row) => row.findings.filter((finding) => !isGone(finding));

/** Works out again what depends on what is dismissed. */
function weigh(row) {
  const standing = open(row);
  row.level = gravity(standing);
  row.count = standing.length;
  row.rules = [...new Set(standing.map((finding) => finding.rule))];
  row.ratio = Math.min(...row.paper.fields.map((field) => field.ratio ?? Infinity), Infinity);
  row.isIncomplete = hasTarget(row) && row.paper.fields.some((field) => field.target !== "text");
}

const hasTarget = (row) => row.paper.heldBy === "both" || row.paper.heldBy === "target";

rows.forEach(weigh);

/** What a plain word is looked for in; put together once it is asked for. */
function textOf(row) {
  row.text ??= [
    row.paper.id, row.paper.title, row.paper.targetTitle, row.paper.abstract,
    ...row.paper.fields.flatMap((field) => [field.english, field.chinese]),
    ...row.findings.flatMap((finding) => [finding.english, finding.chinese, data.rules[finding.rule]?.name]),
  ].filter(Boolean).join("\n").toLowerCase();
  return row.text;
}

const byText = (of) => (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0);
const sortings = {
  severity: (a, b) => b.level - a.level || b.count - a.count,
  order: () => 0,
  id: byText((row) => row.paper.id),
  title: byText((row) => row.paper.title.toLowerCase()),
  category: byText((row) => row.paper.category),
  status: byText((row) => row.paper.status),
  findings: (a, b) => b.count - a.count,
  score: (a, b) => (a.paper.score ?? 101) - (b.paper.score ?? 101),
  coverage: (a, b) => (a.paper.coverage ?? 2) - (b.paper.coverage ?? 2),
  ratio: (a, b) => a.ratio - b.ratio || 0,
};
