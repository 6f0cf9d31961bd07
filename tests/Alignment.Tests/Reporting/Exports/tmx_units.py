"""Prints each unit of a TMX file as a line of JSON, as Debian's translate-toolkit reads it: [id, English, Chinese]."""
import json
import sys

from translate.storage import tmx

print(json.dumps(tmx.__file__))
if len(sys.argv) > 1:
    memory = tmx.tmxfile(sourcelanguage="en", targetlanguage="zh-CN")
    with open(sys.argv[1], "rb") as file:
        memory.parse(file.read())
    for unit in memory.units:
        print(json.dumps([unit.getid(), unit.source, unit.target]))
