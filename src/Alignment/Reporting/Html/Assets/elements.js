// elements.js — the document: elements are made node by node, so that no text is ever read as markup.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);

/** An element with properties and children; a property that starts with "on" is a listener, "data-…" and "aria-…" attributes. */
function el(tag, properties, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "text") node.textContent = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

const words = JSON.parse(byId("words").textContent);

/** A text of the interface in the language shown, with {0} and so on filled in. */
function say(key, ...values) {
  const both = words[key];
  const text = both ? (isChinese() ? both.chinese : both.english) : key.slice(key.indexOf(".") + 1);
  return text.replace(/\{(\d)\}/g, (_, i) => values[i] ?? "–");
}

const isChinese = () => root.dataset.ui === "zh";

/** Language of the interface, for elements that hold its words. */
const uiLanguage = () => (isChinese() ? "zh-CN" : "en");

const percent = (share) => (share === undefined || share === null ? "" : `${Math.round(share * 100)} %`);
const signs = { error: "✖", warning: "▲", note: "○", none: "·" };
const levels = ["none", "note", "warning", "error"];
const stateSigns = { missing: "∅", empty: "∅", failure: "!", "wrong-language": "≠" };

/** Offers a text as a file. */
function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

async function copy(button) {
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without the clipboard's leave, as in a page opened from a file: by way of a selection.
    const area = el("textarea", { class: "unseen", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
  }
  const before = [...button.childNodes];
  button.replaceChildren(say("copied"));
  setTimeout(() => button.replaceChildren(...before), 1500);
}
