"""Cuts texts with Debian's python3-jieba: JSON strings in, one a line; their words with and without HMM out."""
import json
import logging
import sys

import jieba

jieba.setLogLevel(logging.CRITICAL)
jieba.initialize()
sys.stdout.write(json.dumps(jieba.__file__) + "\n")
for line in sys.stdin.buffer:
    text = json.loads(line)
    words = [list(jieba.cut(text)), list(jieba.cut(text, HMM=False))]
    sys.stdout.write(json.dumps(words) + "\n")
