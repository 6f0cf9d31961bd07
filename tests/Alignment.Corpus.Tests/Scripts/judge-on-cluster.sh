#!/usr/bin/env bash
# Judges a corpus on a cluster of three nodes, loses a worker and a node on the way, submits what is missing again, and
# compares the summary with that of one machine, byte by byte.
#   judge-on-cluster.sh COMMAND PLAN FOLDER
set -euo pipefail
command=$1 plan=$2
folder=$(mkdir -p "$3" && cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
cluster="$folder/cluster"
result="$folder/judged"
export SLURM_CONF="$cluster/slurm.conf"

fail() {
    echo "$1" >&2
    { squeue -a; sinfo -N; tail -n 30 "$result"/slurm/*.log; } >&2 2>/dev/null || true
    exit 1
}

wait_for() { # SECONDS WHAT COMMAND…: until the command succeeds
    local seconds=$1 what=$2
    shift 2
    for _ in $(seq $((seconds * 10))); do
        "$@" && return
        sleep 0.1
    done
    fail "waited $seconds s for $what"
}

# Every worker says which process it is and on which node before it begins, and takes its time, so that it can be found.
mkdir -p "$folder/workers"
cat >"$folder/alignment" <<EOF
#!/bin/sh
[ "\$2" = run ] && [ -n "\${SLURMD_NODENAME-}" ] && { echo "\$\$" >"$folder/workers/\$SLURMD_NODENAME"; sleep 0.5; }
exec "$command" "\$@"
EOF
chmod +x "$folder/alignment"

trap 'bash "$here/cluster.sh" stop "$cluster"' EXIT
bash "$here/cluster.sh" start "$cluster"

"$command" corpus run "$plan" -o "$folder/alone" --no-progress
"$command" corpus merge "$folder/alone" -o "$folder/alone.json" --csv "$folder/alone.csv" >/dev/null

submit() {
    "$command" corpus slurm "$plan" -o "$result" --command "$folder/alignment" --mem 900M --time 00:10:00
    jobs=$(bash "$result/slurm/submit.sh")
    echo "$jobs"
    merge=${jobs##* }
}

state() { scontrol show job "$1" -o | grep -o 'JobState=[A-Z_]*' | sort -u | cut -d= -f2; }
has_ended() { [[ "$(state "$merge")" =~ ^(COMPLETED|FAILED)$ ]]; }

submit
array=$(echo "$jobs" | cut -d' ' -f2)
wait_for 20 "a worker on n1" test -s "$folder/workers/n1"
kill -9 "$(cat "$folder/workers/n1")"
echo "killed the worker on n1"
wait_for 20 "a worker on n2" test -s "$folder/workers/n2"
kill -9 "$(cat "$cluster/n2.daemon")"
kill -9 "$(cat "$folder/workers/n2")" 2>/dev/null || true
echo "stopped the node n2 and what ran there"

wait_for 60 "the end of the array and of the merge behind it" has_ended
[ "$(state "$merge")" = FAILED ] || fail "the merge was content although a worker had been killed"
grep -q "missing:" "$result/slurm/merge-$merge.log" || fail "the merge did not say what is missing"
head -n 1 "$result/slurm/merge-$merge.log"
sinfo -h -N -o '%N %t' | grep -q '^n2 down' || fail "n2 is not down"
scontrol show job "$array" -o | grep -q 'JobState=FAILED' || fail "no task of the array failed"

submit
wait_for 60 "the end of what was submitted again" has_ended
[ "$(state "$merge")" = COMPLETED ] || fail "the second merge failed"
cmp "$folder/alone.json" "$result/summary.json" || fail "the summary differs from that of one machine"
diff -r "$folder/alone.csv" "$result/tables" || fail "the tables differ from those of one machine"
for shard in "$folder"/alone/shard-*.json; do
    cmp "$shard" "$result/$(basename "$shard")" || fail "a shard differs"
done
[ -z "$(find "$result" -maxdepth 1 -name '*.json' ! -name summary.json | sed 's/.*shard-//' | sort | uniq -d)" ]
echo "same bytes: $(sha256sum <"$result/summary.json" | cut -c1-16)"
