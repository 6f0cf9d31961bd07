#!/usr/bin/env bash
# Times this tool and others on the same files in the same run, and prints a table for reports/benchmarks.md.
#
#     tests/Alignment.Benchmarks/compare.sh [--records RECORDS.jsonl.gz [MONTH [MONTH]]] [SOURCE.jsonl TARGET.jsonl]
#
# Without arguments the sample editions of data/samples are compared. With training records also: throughput in one
# process, cutting into words, and reading. The peers are put into artifacts/peers and nowhere else; what is missing is
# said, and left out. ROUNDS (7) is how often each is run, in turn.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=tests/Alignment.Benchmarks
peers=artifacts/peers
rounds=${ROUNDS:-7}
records= first=2026-06 last=2026-06

if [ "${1:-}" = --records ]; then
    records=${2:?--records wants a file}
    shift 2
    if [[ "${1:-}" =~ ^20[0-9]{2}-[0-9]{2}$ ]]; then first=$1 last=$1; shift; fi
    if [[ "${1:-}" =~ ^20[0-9]{2}-[0-9]{2}$ ]]; then last=$1; shift; fi
fi

source=${1:-data/samples/2026-01-05-en.jsonl}
target=${2:-data/samples/2026-01-05-zh.jsonl}
for file in "$source" "$target" ${records:+"$records"}; do
    [ -r "$file" ] || { echo "compare.sh: no such file: $file" >&2; exit 2; }
done

for tool in dotnet python3; do
    command -v $tool > /dev/null || { echo "compare.sh: $tool is missing; install it" >&2; exit 2; }
done

case $(uname -sm) in
    "Linux x86_64") rid=linux-x64 ;;
    "Linux aarch64") rid=linux-arm64 ;;
    *) echo "compare.sh: runs on Linux only (it reads processor time from the kernel)" >&2; exit 2 ;;
esac

mkdir -p "$peers/debian" "$peers/node" "$peers/input"
missing() { echo "compare.sh: left out: $1" >&2; }

# Translate Toolkit: the Debian package, unpacked; or the one that is installed.
if command -v pofilter > /dev/null; then
    pofilter=$(command -v pofilter)
elif command -v apt-get > /dev/null && python3 -c 'import lxml' 2> /dev/null; then
    pofilter=$peers/debian/pofilter
    if [ ! -x "$pofilter" ]; then
        (cd "$peers/debian" && apt-get -q download translate-toolkit python3-translate > /dev/null \
            && for package in *.deb; do dpkg -x "$package" .; done \
            && printf '#!/bin/sh\nPYTHONPATH="%s/usr/lib/python3/dist-packages" exec python3 "%s/usr/bin/pofilter" "$@"\n' "$PWD" "$PWD" > pofilter \
            && chmod +x pofilter) || rm -f "$pofilter"
    fi
    [ -x "$pofilter" ] || { pofilter=; missing "pofilter (apt-get download translate-toolkit failed)"; }
else
    pofilter=
    missing "pofilter (neither installed nor to be had: it needs apt-get and python3-lxml)"
fi

node=
if command -v npm > /dev/null; then
    if [ ! -d "$peers/node/node_modules/zhlint" ]; then
        (cd "$peers/node" && { [ -f package.json ] || echo '{"private":true}' > package.json; } \
            && npm install --silent --no-fund --no-audit @node-rs/jieba@2.0.3 zhlint@0.8.2 autocorrect-node@2.14.0 > /dev/null) || true
    fi
    if [ -d "$peers/node/node_modules/zhlint" ]; then node=$peers/node; else missing "@node-rs/jieba, zhlint, autocorrect (npm install failed)"; fi
else
    missing "@node-rs/jieba, zhlint, autocorrect (npm is missing)"
fi

echo "compare.sh: building" >&2
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish src/Alignment.Cli -c Release -r $rid -o artifacts/compare/command -v quiet >&2
python3 $here/Peers/edition_to_po.py "$source" "$target" "$peers/input/pair"
arguments=(--rounds "$rounds" --command artifacts/compare/command/alignment --pair "$source" "$target" --input "$peers/input")
[ -n "$pofilter" ] && arguments+=(--pofilter "$pofilter")
[ -n "$node" ] && arguments+=(--node "$node")
if [ -n "$records" ]; then
    dotnet publish tests/Alignment.Throughput -c Release -r $rid -o artifacts/compare/throughput -v quiet >&2
    dotnet build tests/Alignment.Throughput -c Release -o artifacts/compare/portable -v quiet >&2
    python3 $here/Peers/records_to_po.py "$records" "$first" "$peers/input/months.po" "$last" "$peers/input/chinese.txt" > "$peers/input/months.papers"
    arguments+=(--throughput artifacts/compare/throughput/alignment-throughput)
    arguments+=(--portable artifacts/compare/portable/alignment-throughput.dll --records "$records" "$first" "$last")
    if [ -n "$node" ]; then
        dotnet build $here -c Release -v quiet -o artifacts/compare/benchmarks >&2
        arguments+=(--segmentation artifacts/compare/benchmarks/Alignment.Benchmarks.dll)
    fi
else
    missing "throughput, cutting into words, reading (give --records RECORDS.jsonl.gz)"
fi

exec python3 $here/Peers/compare.py "${arguments[@]}"
