#!/usr/bin/env bash
# Judges a corpus with GNU parallel, a shard a job; one worker is killed by SIGKILL, and --resume-failed runs that one again alone.
#   kill-under-parallel.sh COMMAND PLAN FOLDER SHARDS
set -euo pipefail
command=$1 plan=$2 shards=$4
folder=$(mkdir -p "$3" && cd "$3" && pwd)

trap 'echo "failed at line $LINENO: $BASH_COMMAND" >&2' ERR

# The worker of shard 2 is killed in the middle of its first attempt.
cat >"$folder/worker" <<EOF
#!/bin/sh
echo "\$1" >>"$folder/starts"
if [ "\$1" = 2 ] && [ ! -e "$folder/was-killed" ]; then
    touch "$folder/was-killed"
    (sleep 0.05; kill -9 \$\$) &
fi
exec "$command" corpus run "$plan" -o "$folder/judged" --shard "\$1" --no-progress
EOF
chmod +x "$folder/worker"

status=0
parallel --will-cite --jobs 2 --joblog "$folder/jobs.log" "$folder/worker" {} ::: $(seq "$shards") || status=$?
[ "$status" = 1 ] || { echo "parallel counted $status failed jobs, not 1" >&2; exit 1; }
[ ! -e "$folder/judged/shard-000002.json" ] || { echo "the killed worker had written its result" >&2; exit 1; }
"$command" corpus merge "$folder/judged" -o "$folder/judged.json" >/dev/null 2>"$folder/missing" && exit 1
grep -q "1 of $shards shards is missing: 2" "$folder/missing"

parallel --will-cite --jobs 2 --joblog "$folder/jobs.log" --resume-failed "$folder/worker" {} ::: $(seq "$shards")
[ "$(wc -l <"$folder/starts")" = $((shards + 1)) ] || { echo "not only the failed job was started again" >&2; exit 1; }
"$command" corpus merge "$folder/judged" -o "$folder/judged.json" >/dev/null

"$command" corpus run "$plan" -o "$folder/alone" --no-progress >/dev/null
"$command" corpus merge "$folder/alone" -o "$folder/alone.json" >/dev/null
cmp "$folder/alone.json" "$folder/judged.json"
echo "same bytes after $((shards + 1)) starts of $shards shards"
