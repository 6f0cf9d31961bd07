#!/usr/bin/env bash
# Judges, and in the mode "heal" repairs and judges again. Everything it needs comes in the variables INPUT_*, everything
# it tells goes to GITHUB_OUTPUT; the summary and the annotations are the command's own.
# Exit codes are those of the command: 0 within budget, 1 gate failed, 2 could not judge.
set -euo pipefail

command=${INPUT_COMMAND:-alignment}
mode=${INPUT_MODE:-block}
results="$RUNNER_TEMP/alignment-results"
rm -rf "$results"
mkdir -p "$results"

fail() {
    echo "alignment: $1" >&2
    exit 2
}

case "$mode" in
    block | warn | heal) ;;
    *) fail "unknown mode \"$mode\"; choose one of: block, warn, heal" ;;
esac

# One pair, or whatever a folder, a pattern or a commit holds: some of the work makes sense for one pair only.
is_pair=false
if [ -f "$INPUT_SOURCE" ] && [ -f "$INPUT_TARGET" ]; then is_pair=true; fi

editions=("$INPUT_SOURCE")
if [ -n "$INPUT_TARGET" ]; then editions+=("$INPUT_TARGET"); fi
settings=(--ui-lang "${INPUT_UI_LANG:-en}" --no-progress)
if [ -n "${INPUT_CONFIG:-}" ]; then settings+=(--config "$INPUT_CONFIG"); fi

# A forced push leaves the commit before it behind: no clone holds it any more. Then every edition is judged, rather than none.
since=${INPUT_CHANGED_SINCE:-}
if [[ "$since" =~ ^[0-9a-f]{40,64}$ && "$since" =~ [1-9a-f] ]] \
    && [ "$(git rev-parse --is-shallow-repository 2> /dev/null)" = false ] && ! git cat-file -e "$since^{commit}" 2> /dev/null; then
    echo "alignment: no commit $since here (a forced push?); judging every edition" >&2
    since=
fi
if [ -n "$since" ]; then settings+=(--changed-since "$since"); fi
if [ -n "${INPUT_RAW:-}" ]; then settings+=(--raw "$INPUT_RAW"); fi

# A failed gate is an answer, anything else that fails is not.
check() {
    status=0
    "$command" check "${editions[@]}" "${settings[@]}" -f "json:$results/result.json" "$@" || status=$?
}

# Writes the list of papers to be generated again into a folder.
retry() {
    "$command" retry "$results/result.json" --ui-lang "${INPUT_UI_LANG:-en}" -o "$1" >&2
}

# The edition that the list is about: the one named, or of many the one that failed.
target() {
    if [ "$is_pair" = true ]; then echo "$INPUT_TARGET"; return; fi
    sed -n '/"role": "target"/{n;s/^ *"path": "\([^"\\]*\)",$/\1/p;q}' "$1"
}

repair() {
    [ -n "${INPUT_REGENERATE:-}" ] && [ -n "${INPUT_REGENERATED:-}" ] \
        || fail "mode heal needs regenerate, the command that makes rows again, and regenerated, the file it writes"
    mkdir -p .alignment
    # Beside the job, not in its temporary folder: the list counts the attempts of one run after another.
    retry .alignment/retry || fail "mode heal repairs one edition at a time"
    local edition
    edition=$(target .alignment/retry/retry.json)
    [ -f "$edition" ] || fail "mode heal cannot tell which file to repair; name the two editions in source and target"
    local ids=.alignment/retry/retry.ids.txt raw attempts
    [ -s "$ids" ] || return 0
    attempts=$(sed -n 's/.*"attempt": *\([0-9][0-9]*\).*/\1/p' .alignment/retry/retry.json | sort -n | tail -1)
    if [ "${attempts:-1}" -gt "${INPUT_MOST_ATTEMPTS:-3}" ]; then
        echo "alignment: a paper was generated ${INPUT_MOST_ATTEMPTS:-3} times and is still not right; not generated again" >&2
        return 0
    fi

    raw=$(find .alignment/retry -name '*.jsonl' | head -1)
    export ALIGNMENT_RETRY=.alignment/retry/retry.json ALIGNMENT_RETRY_RAW=$raw ALIGNMENT_RETRY_NAME
    ALIGNMENT_RETRY_NAME=$(basename "$raw" .jsonl)
    bash -c "$INPUT_REGENERATE" || fail "the command that makes rows again failed; the edition is as it was"
    local made=${INPUT_REGENERATED//\{name\}/$ALIGNMENT_RETRY_NAME}
    [ -f "$made" ] || fail "the command that makes rows again did not write $made"
    local merge=("$edition" "$made" --retry .alignment/retry/retry.json --skip-refused)
    if [ -n "${INPUT_MARKDOWN:-}" ]; then merge+=(--markdown "$INPUT_MARKDOWN"); fi
    local merged=0
    "$command" merge "${merge[@]}" --ui-lang "${INPUT_UI_LANG:-en}" >&2 || merged=$?
    [ "$merged" -le 1 ] || fail "the rows could not be merged; the edition is as it was"
}

if [ "$mode" = heal ]; then
    check
    if [ "$status" = 1 ]; then repair; fi
fi

# The history keeps what is published, not what was repaired before.
if [ -n "${INPUT_HISTORY:-}" ]; then settings+=("--history=$INPUT_HISTORY"); fi
outputs=(-f auto -f "sarif:$results/alignment.sarif")
if [ "$is_pair" = true ]; then outputs+=(-f "html:$results/alignment.html"); fi
check "${outputs[@]}"

case "$status" in
    0) verdict=pass ;;
    1) verdict=fail ;;
    *) verdict=cannot-judge ;;
esac

# Of a run over many the ids of the one edition that failed; when several did, the command says how to choose.
ids=""
if [ "$status" = 1 ] && retry "$results/retry"; then
    # arXiv ids and nothing else, on one line.
    ids=$(tr -cs 'A-Za-z0-9./-' ' ' < "$results/retry/retry.ids.txt" | sed 's/^ *//; s/ *$//')
fi

{
    echo "verdict=$verdict"
    echo "retry-count=$(wc -w <<< "$ids" | tr -d ' ')"
    echo "retry-ids=$ids"
    echo "result=$results/result.json"
    echo "sarif=$results/alignment.sarif"
    if [ -f "$results/alignment.html" ]; then echo "report=$results/alignment.html"; fi
} >> "$GITHUB_OUTPUT"

if [ "$mode" = warn ] && [ "$status" = 1 ]; then exit 0; fi
exit "$status"
