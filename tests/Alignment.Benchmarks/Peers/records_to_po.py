#!/usr/bin/env python3
"""Writes training records as one PO file, an entry a field pair, for Translate Toolkit's pofilter.

    records_to_po.py RECORDS.jsonl.gz FROM-MONTH OUTPUT.po

Prints the number of papers written. Entries carry the arXiv id and field as context, so that no two are one.
"""
import gzip
import json
import sys


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def main(records, first_month, output):
    papers = 0
    with gzip.open(records, "rt", encoding="utf-8") as lines, open(output, "w", encoding="utf-8") as po:
        po.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: zh_CN\\n"\n\n')
        for number, line in enumerate(lines):
            record = json.loads(line)
            if record["date"][:7] < first_month:
                continue
            papers += 1
            for field, source in record["en"].items():
                context = "%d/%s/%s" % (number, record["id"], field)
                po.write("msgctxt %s\nmsgid %s\nmsgstr %s\n\n" % (quoted(context), quoted(source), quoted(record["zh"][field])))
    print(papers)


if __name__ == "__main__":
    main(*sys.argv[1:])
