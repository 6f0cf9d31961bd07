"""Runs the steps of a composite action as a runner does, but for the actions that it uses itself.

    run_action.py ACTION_FILE WORKSPACE NAME=VALUE…

The variables of the runner (GITHUB_OUTPUT and so on, RUNNER_TEMP) come with the environment. Ends with the exit code of
the first step that fails.
"""
import os
import re
import subprocess
import sys

import yaml

EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


def value_of(expression, inputs):
    name = re.fullmatch(r"inputs\.([a-z-]+)", expression)
    if not name:
        sys.exit(f"run_action.py: no such expression here: {expression}")
    return inputs[name.group(1)]


def text_of(text, inputs):
    return EXPRESSION.sub(lambda found: value_of(found.group(1), inputs), str(text))


def applies(step, inputs):
    condition = step.get("if")
    if condition is None:
        return True
    equal = re.fullmatch(r"(inputs\.[a-z-]+) == '(.*)'", condition)
    if not equal:
        sys.exit(f"run_action.py: no such condition here: {condition}")
    return value_of(equal.group(1), inputs) == equal.group(2)


def main():
    action_file, workspace, *given = sys.argv[1:]
    with open(action_file, encoding="utf-8") as file:
        action = yaml.safe_load(file)
    declared = action["inputs"]
    inputs = {name: str(declared[name].get("default", "")) for name in declared}
    for pair in given:
        name, value = pair.split("=", 1)
        if name not in declared:
            sys.exit(f"run_action.py: the action has no input {name}")
        inputs[name] = value
    missing = [name for name in declared if declared[name].get("required") and not inputs[name]]
    if missing:
        sys.exit(f"run_action.py: required: {missing}")

    environment = dict(os.environ, GITHUB_ACTIONS="true", GITHUB_WORKSPACE=workspace,
                       GITHUB_ACTION_PATH=os.path.dirname(os.path.abspath(action_file)))
    for step in action["runs"]["steps"]:
        if not applies(step, inputs) or "uses" in step:
            continue
        if EXPRESSION.search(step["run"]):
            sys.exit("run_action.py: a script with an expression in it can be broken into")
        own = {name: text_of(value, inputs) for name, value in step.get("env", {}).items()}
        done = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                              cwd=workspace, env=dict(environment, **own), check=False)
        if done.returncode != 0:
            sys.exit(done.returncode)
        with open(environment["GITHUB_PATH"], encoding="utf-8") as added:
            for folder in added.read().split("\n"):
                if folder:
                    environment["PATH"] = folder + os.pathsep + environment["PATH"]


main()
