#!/usr/bin/env python3
"""Writes a pair of editions as a PO file, an entry a field pair, and the Chinese fields as plain text.

    edition_to_po.py SOURCE.jsonl TARGET.jsonl OUTPUT

Writes OUTPUT.po and OUTPUT.md; prints nothing.
"""
import json
import sys

from records_to_po import HEADER, entry


def summaries(path):
    with open(path, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines if line.strip()]
    return {record["id"]: record.get("AI", {}) for record in records}


def main(source, target, output):
    english, chinese = summaries(source), summaries(target)
    with open(output + ".po", "w", encoding="utf-8") as po, open(output + ".md", "w", encoding="utf-8") as text:
        po.write(HEADER)
        for paper, fields in english.items():
            for field, words in fields.items():
                if field in chinese.get(paper, {}):
                    po.write(entry("%s/%s" % (paper, field), words, chinese[paper][field]))
                    text.write(chinese[paper][field] + "\n\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
