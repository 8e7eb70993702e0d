"""Accepts every order in which each task comes once, after all that it needs.

Called as: validate.py INPUT ANSWER FEEDBACK_FOLDER, with the candidate's values on standard input, one repr a line.
Exit status 42 accepts, 43 rejects; judgemessage.txt in the feedback folder says why.

The statements of the input are the author's own. A call of task_order is checked by the rules of the challenge; every
other expression (an argument after the call, the length of a result that can only have one order) is worked out
here and must have the same value.
"""

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ACCEPT, REJECT = 42, 43


class Rejected(Exception):
    """Why the candidate's answer is wrong, in words for the candidate."""


def any_order(tasks: dict[str, list[str]]) -> list[str]:
    return list(TopologicalSorter(tasks).static_order())


def check_order(tasks: dict[str, list[str]], order: object) -> None:
    if type(order) is not list:
        raise Rejected(f"a list is expected, not {shortened(order)}")
    names = set(tasks).union(*tasks.values())
    places: dict[str, int] = {}
    for place, name in enumerate(order):
        if type(name) is not str or name not in names:
            raise Rejected(f"{shortened(name)} is not a task")
        if name in places:
            raise Rejected(f"{shortened(name)} comes twice")
        places[name] = place
    if missing := names - places.keys():
        raise Rejected(f"{len(missing)} of {len(names)} tasks missing, among them {shortened(min(missing))}")
    for name, needs in tasks.items():
        for need in needs:
            if places[need] > places[name]:
                raise Rejected(f"{shortened(name)} needs {shortened(need)}, but comes before it")


def shortened(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def is_call_of_task_order(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "task_order"


def statements(text: str) -> list[ast.stmt]:
    """The statements of the input, with or without prompts in front."""
    lines = (line.removeprefix(">>> ").removeprefix("... ") for line in text.splitlines())
    return ast.parse("\n".join(lines)).body


def given_values(lines: list[str], nodes: list[ast.stmt]) -> Iterator[object]:
    """The candidate's value for each expression; only expressions have a value to compare."""
    if len(lines) == len(nodes):
        lines = [line for line, node in zip(lines, nodes) if isinstance(node, ast.Expr)]
    elif len(lines) != sum(isinstance(node, ast.Expr) for node in nodes):
        raise Rejected(f"{len(lines)} values for {len(nodes)} statements")
    for line in lines:
        try:
            yield ast.literal_eval(line)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            raise Rejected(f"not a list of names: {shortened(line)}") from None


def validate(statement_text: str, output: str) -> None:
    nodes = statements(statement_text)
    values = given_values(output.splitlines(), nodes)
    names = {"task_order": any_order}
    for node in nodes:
        if not isinstance(node, ast.Expr):
            exec(compile(ast.Module([node], []), "statement", "exec"), names)
        elif is_call_of_task_order(node.value):
            argument = eval(compile(ast.Expression(node.value.args[0]), "statement", "eval"), names)
            check_order(argument, next(values))
        else:
            expected = eval(compile(ast.Expression(node.value), "statement", "eval"), names)
            if (given := next(values)) != expected:
                raise Rejected(f"{ast.unparse(node)} gave {shortened(given)} instead of {shortened(expected)}")


def main(input_file: str, _answer_file: str, feedback_folder: str) -> int:
    try:
        validate(Path(input_file).read_text(encoding="utf-8"), sys.stdin.read())
    except Rejected as reason:
        Path(feedback_folder, "judgemessage.txt").write_text(f"{reason}\n", encoding="utf-8")
        return REJECT
    return ACCEPT


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
