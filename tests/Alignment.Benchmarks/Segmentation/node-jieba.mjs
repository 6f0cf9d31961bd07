// Cuts the lines of a file with @node-rs/jieba for as many seconds as each line of the input says; prints passes a second.
// usage: node node-jieba.mjs <folder with node_modules> <file>
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { join } from "node:path";

const require = createRequire(join(process.argv[2], "index.js"));
const { Jieba } = require("@node-rs/jieba");
const { dict } = require("@node-rs/jieba/dict.js");
const jieba = Jieba.withDict(dict);
const lines = readFileSync(process.argv[3], "utf8").split("\n");

for await (const seconds of createInterface({ input: process.stdin })) {
  const started = performance.now();
  const time = Number(seconds) * 1000;
  let passes = 0;
  let words = 0;
  while (performance.now() - started < time) {
    for (const line of lines) {
      words += jieba.cut(line, true).length;
    }
    passes++;
  }
  console.log(passes / ((performance.now() - started) / 1000));
}
