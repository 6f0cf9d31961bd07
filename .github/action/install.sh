#!/usr/bin/env bash
# Installs the command for this job, in a folder of its own that goes with the job.
set -euo pipefail

folder="$RUNNER_TEMP/alignment-tool"
options=()
if [ -n "${INPUT_VERSION:-}" ]; then options+=(--version "$INPUT_VERSION"); fi
if [ -n "${INPUT_PACKAGE_SOURCE:-}" ]; then options+=(--source "$INPUT_PACKAGE_SOURCE"); fi
if [ ! -x "$folder/alignment" ]; then
    dotnet tool install Alignment.Tool --tool-path "$folder" ${options[@]+"${options[@]}"}
fi

echo "$folder" >> "$GITHUB_PATH"
