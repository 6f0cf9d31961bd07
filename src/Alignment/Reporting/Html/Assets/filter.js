// filter.js — "is:missing rule:ALN108 cat:cs.CV id:2605 -level:note words": which papers a query means.

const facetKeys = ["level", "status", "rule", "cat"];

/** The parts of a query: { key, values, not }; the key of a plain word is "". */
function parse(query) {
  const parts = [];
  for (const [, minus, key, quoted, bare] of query.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"|([^\s"]+))/gi)) {
    const values = (quoted ?? bare).toLowerCase();
    parts.push({ not: minus === "-", key: (key ?? "").toLowerCase(), values: quoted !== undefined ? [values] : values.split(",").filter(Boolean) });
  }
  return parts;
}

const tests = {
  "": (row, value) => textOf(row).includes(value),
  is: (row, value) => ({
    clean: row.count === 0,
    dismissed: row.findings.some(isGone),
    incomplete: row.isIncomplete,
    missing: row.paper.status === "missing",
    untranslated: row.paper.fields.some((field) => field.target === "wrong-language"),
  }[value] ?? (row.paper.status === value || levels[row.level] === value)),
  level: (row, value) => open(row).some((finding) => finding.level === value) || (value === "none" && row.level === 0),
  status: (row, value) => row.paper.status === value,
  rule: (row, value) => open(row).some((finding) =>
    finding.rule.toLowerCase().startsWith(value) || data.rules[finding.rule]?.name === value),
  cat: (row, value) => row.paper.category.toLowerCase() === value,
  id: (row, value) => row.paper.id.toLowerCase().includes(value),
  field: (row, value) => open(row).some((finding) => finding.field === value),
  has: (row, value) => value === "coverage" && typeof row.paper.coverage === "number",
};

/** The rows that a query means; a key that does not exist means no paper. */
function matching(query, ignored) {
  const parts = parse(query).filter((part) => part.key !== ignored || ignored === undefined);
  if (parts.length === 0) return rows;
  return rows.filter((row) => parts.every((part) => {
    const test = tests[part.key] ?? (() => false);
    return part.not !== part.values.some((value) => test(row, value));
  }));
}

const quoted = (value) => (/[\s",]/.test(value) || value === "" ? `"${value.replaceAll('"', "")}"` : value);
const sameToken = (part, key, value) => !part.not && part.key === key && part.values.length === 1 && part.values[0] === value.toLowerCase();

const isAsked = (key, value) => parse(state.q).some((part) => sameToken(part, key, value));

/** The query with one key:value put in, or taken out when it was there. */
function toggled(key, value) {
  if (!isAsked(key, value)) return `${state.q} ${key}:${quoted(value)}`.trim();
  return parse(state.q).filter((part) => !sameToken(part, key, value))
    .map((part) => (part.not ? "-" : "") + (part.key ? `${part.key}:` : "") + (part.values.length > 1 ? part.values.join(",") : quoted(part.values[0] ?? "")))
    .join(" ");
}

/** How many of the papers that the rest of the query means stand behind each value of a facet: the most frequent first. */
function counted(key) {
  const counts = new Map();
  const add = (value) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const row of matching(state.q, key)) {
    if (key === "level") add(levels[row.level]);
    else if (key === "status") add(row.paper.status);
    else if (key === "cat") add(row.paper.category);
    else row.rules.forEach(add);
  }
  if (key === "level") return [...counts].sort((a, b) => levels.indexOf(b[0]) - levels.indexOf(a[0]));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
