#!/usr/bin/env bash
# The hook: judges the editions that differ from the last commit. Takes the command that is installed, else that of the
# repository's own tool manifest, else builds one in the clone that the hook lives in (the .NET SDK is needed then).
set -euo pipefail

clone=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
built="$clone/artifacts/hook/alignment"
if command -v alignment >/dev/null; then
    command=(alignment)
elif dotnet tool run alignment --version >/dev/null 2>&1; then
    command=(dotnet tool run alignment)
else
    if [ ! -x "$built" ]; then
        dotnet publish "$clone/src/Alignment.Cli" -c Release -p:PublishAot=false -o "$clone/artifacts/hook" -v quiet >&2
    fi

    command=("$built")
fi

# A first commit has nothing before it: everything is new.
since=()
if git rev-parse --verify --quiet HEAD >/dev/null; then since=(--changed-since HEAD); fi
exec "${command[@]}" check . ${since[@]+"${since[@]}"} --no-progress "$@"
