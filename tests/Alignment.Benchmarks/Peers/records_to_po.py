#!/usr/bin/env python3
"""Writes training records as one PO file, an entry a field pair, for Translate Toolkit's pofilter.

    records_to_po.py RECORDS.jsonl.gz FROM-MONTH OUTPUT.po [LAST-MONTH [CHINESE.txt]]

Prints the number of papers written. Entries carry the arXiv id and field as context, so that no two are one. CHINESE.txt
receives the Chinese fields, one a line.
"""
import gzip
import json
import os
import sys

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: zh_CN\\n"\n\n'


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def entry(context, source, target):
    return "msgctxt %s\nmsgid %s\nmsgstr %s\n\n" % (quoted(context), quoted(source), quoted(target))


def main(records, first_month, output, last_month="9999-99", chinese=os.devnull):
    papers = 0
    with gzip.open(records, "rt", encoding="utf-8") as lines, open(output, "w", encoding="utf-8") as po, \
            open(chinese, "w", encoding="utf-8") as text:
        po.write(HEADER)
        for number, line in enumerate(lines):
            record = json.loads(line)
            if not first_month <= record["date"][:7] <= last_month:
                continue
            papers += 1
            for field, source in record["en"].items():
                po.write(entry("%d/%s/%s" % (number, record["id"], field), source, record["zh"][field]))
                text.write(" ".join(record["zh"][field].split()) + "\n")
    print(papers)


if __name__ == "__main__":
    main(*sys.argv[1:])
