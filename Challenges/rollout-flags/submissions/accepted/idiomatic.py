# Accepted: dataclasses for flag and rule, one method that finds what decides, and a hash instead of a draw.
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import accumulate

Variant = bool | str


def bucket(text: str, user: str) -> int:
    return int(sha256(f"{text}:{user}".encode()).hexdigest()[:8], 16) % 10_000


@dataclass
class Rule:
    give: Variant | None
    buckets: int
    conditions: dict[str, object]

    def applies(self, attributes: Mapping[str, object]) -> bool:
        return all(
            name in attributes and fits(wanted, attributes[name]) for name, wanted in self.conditions.items()
        )


@dataclass
class Flag:
    name: str
    weights: dict[Variant, int]
    default: Variant
    rules: list[Rule] = field(default_factory=list)
    killed: bool = False

    def decide(self, user: str, attributes: dict[str, object]) -> tuple[Variant, str]:
        """Return the variant, and what has decided."""
        if self.killed:
            return self.default, "killed"
        known = attributes | {"user": user}
        for number, rule in enumerate(self.rules, 1):
            if rule.applies(known) and bucket(self.name, user) < rule.buckets:
                return self.draw(user) if rule.give is None else rule.give, f"rule {number}"
        return self.default, "default"

    def draw(self, user: str) -> Variant:
        place = bucket(f"{self.name}/variant", user) * sum(self.weights.values())
        ends = zip(self.weights, accumulate(self.weights.values()))
        return next(variant for variant, end in ends if place < 10_000 * end)


class Flags:
    """Feature flags with rules and a stable rollout."""

    def __init__(self):
        self._flags: dict[str, Flag] = {}

    def define(self, name: str, *, variants: dict[str, int] | None = None, default: Variant | None = None) -> None:
        weights = {False: 0, True: 1} if variants is None else dict(variants)
        if name in self._flags:
            raise ValueError(f"{name!r} is defined already")
        if any(type(weight) is not int or weight < 0 for weight in weights.values()) or not any(weights.values()):
            raise ValueError(f"weights are whole numbers, not all 0: {weights}")
        if default is None:
            default = next(iter(weights))
        if default not in weights:
            raise ValueError(f"{default!r} is no variant of {name!r}")
        self._flags[name] = Flag(name, weights, default)

    def rule(self, name: str, *, give: Variant | None = None, percent: float = 100, **conditions: object) -> None:
        flag = self._flags[name]
        if not 0 <= percent <= 100:
            raise ValueError(f"percent is from 0 to 100, not {percent}")
        if give is not None and give not in flag.weights:
            raise ValueError(f"{give!r} is no variant of {name!r}")
        kept = {attribute: copy(wanted) for attribute, wanted in conditions.items()}
        flag.rules.append(Rule(give, round(percent * 100), kept))

    def kill(self, name: str, killed: bool = True) -> None:
        self._flags[name].killed = killed

    def value(self, name: str, user: str, **attributes: object) -> Variant:
        variant, _ = self._flags[name].decide(user, attributes)
        return variant

    def is_on(self, name: str, user: str, **attributes: object) -> bool:
        variant = self.value(name, user, **attributes)
        return variant if isinstance(variant, bool) else variant != self._flags[name].default

    def explain(self, name: str, user: str, **attributes: object) -> str:
        _, reason = self._flags[name].decide(user, attributes)
        return reason


def fits(wanted: object, actual: object) -> bool:
    if callable(wanted):
        return bool(wanted(actual))
    if isinstance(wanted, list | tuple | set):
        return actual in wanted
    return actual == wanted
