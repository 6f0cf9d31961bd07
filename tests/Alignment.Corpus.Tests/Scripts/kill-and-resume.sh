#!/usr/bin/env bash
# Kills a corpus run with SIGKILL at random moments and resumes it each time; the merged result must have the bytes of a run that
# nothing disturbed. A run that ends before its kill comes begins again from nothing.
#   kill-and-resume.sh COMMAND PLAN FOLDER KILLS SEED
set -euo pipefail
command=$1 plan=$2 kills=$4 seed=$5
folder=$(mkdir -p "$3" && cd "$3" && pwd)
RANDOM=$seed
trap 'echo "failed at line $LINENO: $BASH_COMMAND" >&2' ERR

now() { date +%s%3N; }

begin=$(now)
"$command" corpus run "$plan" -o "$folder/whole" --no-progress >/dev/null
whole=$(($(now) - begin))
"$command" corpus merge "$folder/whole" -o "$folder/whole.json" --csv "$folder/whole.csv" >/dev/null

# On the average a run is killed after a fifth of the time that the whole takes, so that the kills fall on its whole length.
killed=0 ended=0 left=0
while [ "$killed" -lt "$kills" ]; do
    "$command" corpus run "$plan" -o "$folder/killed" --no-progress >/dev/null 2>&1 &
    worker=$!
    sleep "$(awk -v r="$RANDOM" -v w="$whole" 'BEGIN { printf "%.3f", 0.02 + 0.4 * w * r / 32768 / 1000 }')"
    kill -9 "$worker" 2>/dev/null || true
    status=0
    wait "$worker" 2>/dev/null || status=$?
    if [ "$status" = 137 ]; then
        killed=$((killed + 1))
        # A run that was killed at its very beginning has not even made the folder.
        left=$((left + $({ find "$folder/killed" -name '*.tmp' 2>/dev/null || true; } | wc -l)))
    elif [ "$status" = 0 ]; then
        ended=$((ended + 1))
        "$command" corpus merge "$folder/killed" -o "$folder/killed.json" >/dev/null
        cmp "$folder/whole.json" "$folder/killed.json"
        rm -r "$folder/killed"
    else
        echo "a run ended with $status" >&2
        exit 1
    fi
done

"$command" corpus run "$plan" -o "$folder/killed" --no-progress >/dev/null
"$command" corpus merge "$folder/killed" -o "$folder/killed.json" --csv "$folder/killed.csv" >/dev/null
cmp "$folder/whole.json" "$folder/killed.json"
diff -r "$folder/whole" "$folder/killed"
diff -r "$folder/whole.csv" "$folder/killed.csv"
echo "killed $killed times (seed $seed, whole run $whole ms, ended $ended times in between, $left half files left behind): same bytes"
