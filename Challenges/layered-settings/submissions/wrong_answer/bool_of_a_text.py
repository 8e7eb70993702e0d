# Wrong answer: bool of a text is true unless the text is empty, so "false" switches on.
import re
from collections import ChainMap
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from math import isfinite

FLAGS = dict.fromkeys(("1", "true", "yes", "on"), True) | dict.fromkeys(("0", "false", "no", "off"), False)
SECRETS = {"password", "secret", "token", "key"}
URL_PASSWORD = re.compile(r"(://[^:/\s]*:)[^/\s]*@")
Values = dict[str, object]


class Settings:
    """Settings from defaults, a file and the environment."""

    def __init__(self, defaults: Values, file: Values, environ: Mapping[str, str], prefix: str):
        self._defaults = deepcopy(defaults)
        problems: list[str] = []
        checked = self._check(file, problems)
        read: Values = {}
        for variable, text in sorted(environ.items()):
            if not variable.startswith(f"{prefix}_"):
                continue
            name = variable.removeprefix(f"{prefix}_").lower()
            if name not in defaults or variable != f"{prefix}_{name.upper()}":
                problems.append(f"{variable}: unknown")
                continue
            kind = type(defaults[name])
            try:
                read[name] = parse(text, kind)
            except (KeyError, ValueError):
                problems.append(f"{variable}: not {kind.__name__}")
        if problems:
            raise ValueError(*problems)
        self._layers = ChainMap(read, checked, self._defaults)
        self._origins = {id(read): "environment", id(checked): "file", id(self._defaults): "default"}

    def __getitem__(self, name: str) -> object:
        return deepcopy(self._layers[name])

    def origin(self, name: str) -> str:
        layer = next((layer for layer in self._layers.maps if name in layer), None)
        if layer is None:
            raise KeyError(name)
        return self._origins.get(id(layer), "override")

    @contextmanager
    def override(self, **values: object) -> Iterator[None]:
        problems: list[str] = []
        checked = self._check(values, problems)
        if problems:
            raise ValueError(*problems)
        before = self._layers
        self._layers = before.new_child(checked)
        try:
            yield
        finally:
            self._layers = before

    def __str__(self) -> str:
        return "\n".join(
            f"{name} = {masked(name, self._layers[name])} ({self.origin(name)})" for name in sorted(self._defaults)
        )

    def _check(self, values: Values, problems: list[str]) -> Values:
        """Return the values that have the right type; write down what is wrong."""
        checked: Values = {}
        for name, value in sorted(values.items()):
            if name not in self._defaults:
                problems.append(f"{name}: unknown")
                continue
            kind = type(self._defaults[name])
            if kind is float and type(value) is int:
                value = float(value)
            if type(value) is kind and (kind is not list or all(isinstance(item, str) for item in value)):
                checked[name] = deepcopy(value)
            else:
                problems.append(f"{name}: not {kind.__name__}")
        return checked


def parse(text: str, kind: type) -> object:
    """Return the value; raise KeyError or ValueError when the text has another form."""
    if kind is str:
        return text
    text = text.strip()
    if kind is list:
        return [part for part in map(str.strip, text.split(",")) if part]
    if kind is bool:
        return bool(text)
    if "_" in text or not text.isascii() or not isfinite(value := kind(text)):
        raise ValueError(text)
    return value


def masked(name: str, value: object) -> str:
    if value != "" and SECRETS.intersection(name.split("_")):
        return "***"
    return repr(URL_PASSWORD.sub(r"\1***@", value) if isinstance(value, str) else value)
