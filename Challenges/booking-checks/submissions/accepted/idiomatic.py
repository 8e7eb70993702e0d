# Accepted: a function for each type in a table; problems go into one list, and Rejected leaves a value early.
import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from math import isfinite

Problems = list[tuple[str, str]]
Schema = dict[str, object]


class Rejected(Exception):
    """The value has a problem of its own."""


def validate(schema: Schema, data: object) -> tuple[object, Problems]:
    """Return the clean data (or None) and the list of problems."""
    problems: Problems = []
    clean = check(schema, data, "$", problems)
    return (None if problems else clean), problems


def check(schema: Schema, value: object, path: str, problems: Problems) -> object:
    if value is None and schema.get("nullable"):
        return None
    try:
        return CHECKS[schema["type"]](schema, value, path, problems)
    except Rejected as reason:
        problems.append((path, str(reason)))
        return None


def require(condition: bool, text: str) -> None:
    if not condition:
        raise Rejected(text)


def limits(schema: Schema, value: object, below: str, above: str) -> None:
    require("min" not in schema or value >= schema["min"], below)
    require("max" not in schema or value <= schema["max"], above)


def check_string(schema: Schema, value: object, path: str, problems: Problems) -> str:
    require(isinstance(value, str), "not string")
    limits(schema, len(value), "too short", "too long")
    require("choices" not in schema or value in schema["choices"], "not a choice")
    return value


def check_number(schema: Schema, value: object, path: str, problems: Problems) -> float:
    kind = schema["type"]
    require(isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value), f"not {kind}")
    if kind == "integer":
        require(value == int(value), "not integer")
        value = int(value)
    limits(schema, value, "too small", "too large")
    return value


def check_boolean(schema: Schema, value: object, path: str, problems: Problems) -> bool:
    require(isinstance(value, bool), "not boolean")
    return value


def check_date(schema: Schema, value: object, path: str, problems: Problems) -> date:
    require(isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) is not None, "not date")
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise Rejected("not date") from error
    limits(schema, day, "too early", "too late")
    return day


def check_list(schema: Schema, value: object, path: str, problems: Problems) -> list[object]:
    require(isinstance(value, list), "not list")
    limits(schema, len(value), "too short", "too long")
    if "items" not in schema:
        clean, fine = deepcopy(value), True
    else:
        before = len(problems)
        clean = [check(schema["items"], item, f"{path}[{index}]", problems) for index, item in enumerate(value)]
        fine = len(problems) == before
    if fine and schema.get("unique"):
        repeated = (index for index, item in enumerate(clean) if item in clean[:index])
        problems.extend((f"{path}[{index}]", "repeated") for index in repeated)
    return clean


def check_object(schema: Schema, value: object, path: str, problems: Problems) -> dict[str, object]:
    require(isinstance(value, dict), "not object")
    fields = schema["fields"]
    clean = dict(clean_fields(fields, value, path, problems))
    problems.extend((step(path, name), "unknown") for name in value if name not in fields)
    return clean


def clean_fields(
    fields: dict[str, Schema], value: dict[str, object], path: str, problems: Problems
) -> Iterator[tuple[str, object]]:
    for name, schema in fields.items():
        if name in value:
            yield name, check(schema, value[name], step(path, name), problems)
        elif "default" in schema:
            yield name, deepcopy(schema["default"])
        elif not schema.get("optional"):
            problems.append((step(path, name), "missing"))


def step(path: str, name: str) -> str:
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        return f"{path}.{name}"
    escaped = re.sub(r'(["\\])', r"\\\1", name)
    return f'{path}["{escaped}"]'


CHECKS = {
    "string": check_string,
    "integer": check_number,
    "number": check_number,
    "boolean": check_boolean,
    "date": check_date,
    "list": check_list,
    "object": check_object,
}
