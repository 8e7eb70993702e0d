# Run-time error: a number and a text in the same place cannot be compared.
import operator
import re
from collections.abc import Iterable
from functools import total_ordering
from typing import Self

NUMBER = r"(0|[1-9][0-9]*)"
PART = r"[0-9A-Za-z-]+"
FORM = re.compile(rf"{NUMBER}\.{NUMBER}\.{NUMBER}(?:-({PART}(?:\.{PART})*))?(?:\+({PART}(?:\.{PART})*))?")
CONDITION = re.compile(r"\s*(>=|<=|==|!=|>|<|\^)\s*(\S+)\s*")
OPERATORS = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}


@total_ordering
class Version:
    """A version number that can be compared."""

    def __init__(self, text: str):
        match = FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"not a version: {text!r}")
        *numbers, pre, build = match.groups()
        parts = pre.split(".") if pre else []
        if any(part.isdigit() and part != str(int(part)) for part in parts):
            raise ValueError(f"a leading zero: {text!r}")
        self._text = text
        self._release = tuple(map(int, numbers))
        self._pre = tuple(int(part) if part.isdigit() else part for part in parts)
        self._build = tuple(build.split(".")) if build else ()
        ranks = self._pre
        self._key = self._release, not self._pre, ranks

    major = property(lambda self: self._release[0])
    minor = property(lambda self: self._release[1])
    patch = property(lambda self: self._release[2])
    pre = property(operator.attrgetter("_pre"))
    build = property(operator.attrgetter("_build"))

    def bump(self, part: str) -> Self:
        place = ("major", "minor", "patch").index(part)
        if self._pre and not any(self._release[place + 1 :]):
            release = self._release
        else:
            release = self._next(place)
        return type(self)("{}.{}.{}".format(*release))

    def matches(self, pattern: str) -> bool:
        conditions = []
        for text in pattern.split(","):
            match = CONDITION.fullmatch(text)
            if match is None:
                raise ValueError(f"not a condition: {text!r}")
            conditions.append((match[1], Version(match[2])))
        asked_for = any(other._pre and other._release == self._release for _, other in conditions)
        if self._pre and not asked_for:
            return False
        return all(self._fits(symbol, other) for symbol, other in conditions)

    @classmethod
    def latest(cls, texts: Iterable[str], *, stable: bool = True) -> Self | None:
        versions = (cls(text) for text in texts if is_version(text))
        return max((version for version in versions if not (stable and version._pre)), default=None)

    def _next(self, place: int) -> tuple[int, ...]:
        return *self._release[:place], self._release[place] + 1, *(0 for _ in self._release[place + 1 :])

    def _fits(self, symbol: str, other: "Version") -> bool:
        if symbol == "^":
            place = next((place for place, number in enumerate(other._release) if number), 2)
            return self >= other and self._release < other._next(place)
        return OPERATORS[symbol](self, other)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Version({self._text!r})"

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return self._key == other._key if isinstance(other, Version) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self._key < other._key if isinstance(other, Version) else NotImplemented


def is_version(text: str) -> bool:
    try:
        Version(text)
    except ValueError:
        return False
    return True
