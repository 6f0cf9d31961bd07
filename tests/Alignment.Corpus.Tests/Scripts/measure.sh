#!/usr/bin/env bash
# Measures what judging a corpus costs (reports/corpus.md): CPU and memory by size, and two workers against one.
#   measure.sh COMMAND TRAINING RECORDS FOLDER size PAPERS…
#   measure.sh COMMAND TRAINING RECORDS FOLDER workers PAPERS ROUNDS
# COMMAND is the native command, TRAINING how alignment-training is called, RECORDS the training records. The machine should be quiet:
# CPU time stands some noise, the times of workers none.
set -euo pipefail
command=$1 training=$2 records=$3 folder=$(mkdir -p "$4" && cd "$4" && pwd) what=$5
shift 5

corpus() { # PAPERS SHARDS: a corpus and its plan, made once
    local name="$folder/corpus-$1"
    [ -d "$name" ] || $training write-corpus "$records" "$name" --papers "$1" >/dev/null
    "$command" corpus plan "$name" -o "$name.jsonl" ${2:+--shards "$2"} >/dev/null
    echo "$name.jsonl"
}

case "$what" in
    size)
        printf '%8s %8s %9s %9s %10s %8s\n' papers MiB cpu_s wall_s cpu_ms/pp peak_MB
        for papers in "$@"; do
            plan=$(corpus "$papers" "")
            rm -rf "$folder/judged"
            read -r user system wall peak < <({ /usr/bin/time -f '%U %S %e %M' "$command" corpus run "$plan" -o "$folder/judged" --no-progress >/dev/null; } 2>&1 | tail -n 1)
            bytes=$(head -n 1 "$plan" | grep -o '"bytes":[0-9]*' | cut -d: -f2)
            awk -v p="$papers" -v b="$bytes" -v u="$user" -v s="$system" -v w="$wall" -v m="$peak" \
                'BEGIN { printf "%8d %8.1f %9.2f %9.2f %10.3f %8.0f\n", p, b / 1048576, u + s, w, 1000 * (u + s) / p, m / 1024 }'
        done
        du -sk "$folder/judged" | awk '{ print "results of the last size: " $1 " KiB" }'
        ;;
    workers)
        # Each worker has one core to itself and half of the shards; one worker has all of them.
        plan=$(corpus "$1" 8)
        worker() { DOTNET_PROCESSOR_COUNT=1 taskset -c "$1" "$command" corpus run "$plan" -o "$2" --shard "$3" --cores 1 --no-progress >/dev/null; }
        for round in $(seq "$2"); do
            rm -rf "$folder/one" "$folder/two"
            begin=$(date +%s%N)
            worker 0 "$folder/one" 1-8
            middle=$(date +%s%N)
            worker 0 "$folder/two" 1,3,5,7 &
            worker 1 "$folder/two" 2,4,6,8
            wait
            end=$(date +%s%N)
            awk -v r="$round" -v a="$((middle - begin))" -v b="$((end - middle))" \
                'BEGIN { printf "round %d: one worker %.2f s, two workers %.2f s, %.2f times as fast\n", r, a / 1e9, b / 1e9, a / b }'
        done
        ;;
esac
