#!/usr/bin/env python3
"""Runs this tool and others in turn and prints a Markdown table: medians, ranges, processor time and ratios.

Called by compare.sh, which installs the peers and prepares the input.
"""
import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time

OUT = tempfile.mkdtemp(prefix="alignment-compare-")


def run(command):
    """Runs a command; its seconds by the clock, its processor seconds (children included), and what it printed."""
    with tempfile.TemporaryFile() as printed:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=printed, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        text = printed.read().decode("utf-8", "replace")
    if process.returncode < 0 or process.returncode > 2:
        raise SystemExit("compare.py: exit code %d of %s" % (process.returncode, " ".join(command)))
    return seconds, usage.ru_utime + usage.ru_stime, text


def in_turn(commands, rounds):
    """Times of each command over so many rounds, after one that does not count; every round runs each once."""
    times = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            result = run(command)
            if turn > 0:
                times[name].append(result)
    return times


def median(values):
    return statistics.median(values)


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def whole_process(options):
    command = [options.command, "check", *options.pair, "--no-config", "--no-progress", "--exit-zero"]
    text = os.path.join(options.input, "pair.md")
    commands = {"alignment": command + ["-f", "json:" + os.path.join(OUT, "report.json"), "-q"]}
    if options.pofilter:
        commands["pofilter --language=zh_CN"] = [
            options.pofilter, "--language=zh_CN", "--progress=none", "-i", os.path.join(options.input, "pair.po"), "-o", os.path.join(OUT, "pair.po")]
    if options.node:
        bin_folder = os.path.join(options.node, "node_modules", ".bin")
        commands["zhlint"] = [os.path.join(bin_folder, "zhlint"), text]
        commands["autocorrect --lint"] = [os.path.join(bin_folder, "autocorrect"), "--lint", text]
    times = in_turn(commands, options.rounds)
    own = median(seconds for seconds, _, _ in times["alignment"])
    print("Whole process, one pair of editions, %d rounds in turn:\n" % options.rounds)
    row("what", "median", "least–most", "processor time", "ours / theirs")
    row("---", "---", "---", "---", "---")
    for name, results in times.items():
        seconds = [result[0] * 1000 for result in results]
        processor = median(result[1] * 1000 for result in results)
        ratio = "" if name == "alignment" else "%.3f" % (1000 * own / median(seconds))
        row("`%s`" % name, "%.0f ms" % median(seconds), "%.0f–%.0f ms" % (min(seconds), max(seconds)), "%.0f ms" % processor, ratio)
    started = [run([options.command, "--version"])[0] * 1000 for _ in range(options.rounds + 1)][1:]
    row("`alignment --version`", "%.1f ms" % median(started), "%.1f–%.1f ms" % (min(started), max(started)), "", "")
    print()


def throughput(options):
    records, first, last = options.records
    with open(os.path.join(options.input, "months.papers"), encoding="ascii") as count:
        papers = int(count.read())
    own = {"native": [options.throughput], "portable": ["dotnet", options.portable]}
    po = [options.pofilter, "--language=zh_CN", "--progress=none", "-i", os.path.join(options.input, "months.po"), "-o", os.path.join(OUT, "months.po")]
    ways = ["one edition after another", "an edition a core at a time"]
    rates = {(form, way): [] for form in own for way in ways}
    costs = {name: [] for name in rates}
    theirs = []
    processor = []
    for _ in range(options.rounds):
        for form, command in own.items():
            way = None
            for line in run(command + [records, "1", first, last])[2].splitlines():
                way = next((known for known in ways if line.startswith(known)), way)
                match = re.search(r"^ +(\d+) pairs/s, ([\d.]+) ms user and ([\d.]+) ms kernel", line)
                if match:
                    rates[form, way].append(float(match.group(1)))
                    costs[form, way].append(float(match.group(2)) + float(match.group(3)))
        if options.pofilter:
            seconds, used, _ = run(po)
            theirs.append(papers / seconds)
            processor.append(1000 * used / papers)
    print("Paper pairs a second with every rule on, %s to %s, %d cores, %d rounds in turn:\n" % (first, last, os.cpu_count(), options.rounds))
    row("what", "median", "least–most", "processor time a pair", "times as many as theirs, median of rounds (least–most)")
    row("---", "---", "---", "---", "---")
    for (form, way), values in rates.items():
        ratios = [value / their for value, their in zip(values, theirs)]
        ratio = "%.1f (%.1f–%.1f)" % (median(ratios), min(ratios), max(ratios)) if ratios else ""
        row("%s, %s" % (form, way), "%.0f" % median(values), "%.0f–%.0f" % (min(values), max(values)), "%.3f ms" % median(costs[form, way]), ratio)
    if theirs:
        row("`pofilter --language=zh_CN`", "%.0f" % median(theirs), "%.0f–%.0f" % (min(theirs), max(theirs)), "%.2f ms" % median(processor), "")
    print()


def printed(title, command):
    print(title + ":\n")
    print("\n".join("    " + line for line in run(command)[2].splitlines()) + "\n", flush=True)


def reading(options):
    folder = os.path.join(options.input, "bulk")
    if not os.path.isdir(folder):
        os.makedirs(folder)
        run([options.throughput, "write", options.records[0], folder])
    editions = sorted(os.path.join(folder, name) for name in os.listdir(folder))
    printed("Reading, one core", [options.throughput, "read", str(options.rounds), *editions])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--command", required=True)
    parser.add_argument("--pair", nargs=2, required=True)
    parser.add_argument("--input", required=True)
    parser.add_argument("--pofilter")
    parser.add_argument("--node")
    parser.add_argument("--throughput")
    parser.add_argument("--portable")
    parser.add_argument("--records", nargs=3)
    parser.add_argument("--segmentation")
    options = parser.parse_args()
    whole_process(options)
    if options.throughput:
        throughput(options)
    if options.segmentation:
        printed("Cutting Chinese text into words, beside @node-rs/jieba", [
            "dotnet", options.segmentation, "segmentation", options.node, os.path.join(options.input, "chinese.txt")])
    if options.throughput:
        reading(options)


if __name__ == "__main__":
    main()
