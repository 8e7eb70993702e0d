# Accepted: a frozen dataclass; a helper gives the other amount or complains, NotImplemented leaves the rest to Python.
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Self

FORM = re.compile(r"(-?)(0|[1-9][0-9]*)(?:\.([0-9]{2}))? ([A-Z]{3})")


@dataclass(frozen=True)
class Money:
    """An exact, unchangeable amount in a currency."""

    amount: int
    currency: str

    def __post_init__(self):
        if type(self.amount) is not int:
            raise TypeError(f"an amount is a whole number: {self.amount!r}")
        if not re.fullmatch("[A-Z]{3}", self.currency):
            raise ValueError(f"a currency is three capital letters: {self.currency!r}")

    @classmethod
    def parse(cls, text: str) -> Self:
        if match := FORM.fullmatch(text):
            sign, main, minor, currency = match.groups()
            money = cls(int(f"{sign}{main}{minor or ''}"), currency)
            if str(money) == text:
                return money
        raise ValueError(f"not an amount of money: {text!r}")

    def split(self, parts: int) -> list[Self]:
        return self.allocate([1] * parts)

    def allocate(self, ratios: Iterable[int]) -> list[Self]:
        ratios = list(ratios)
        total = sum(ratios)
        if not total or min(ratios) < 0:
            raise ValueError(f"ratios must not be negative or all 0: {ratios}")
        amounts, remainders = zip(*(divmod(abs(self.amount) * ratio, total) for ratio in ratios))
        left = abs(self.amount) - sum(amounts)
        favoured = set(sorted(range(len(ratios)), key=remainders.__getitem__, reverse=True)[:left])
        sign = -1 if self.amount < 0 else 1
        return [self._with(sign * (amount + (place in favoured))) for place, amount in enumerate(amounts)]

    @property
    def _digits(self) -> int:
        return 0 if self.currency in {"JPY", "KRW"} else 2

    def _with(self, amount: int) -> Self:
        return replace(self, amount=amount)

    def _amount_of(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} is not {other.currency}")
        return other.amount

    def __repr__(self) -> str:
        return f"Money({self.amount}, {self.currency!r})"

    def __str__(self) -> str:
        sign = "-" if self.amount < 0 else ""
        main, minor = divmod(abs(self.amount), 10**self._digits)
        fraction = f".{minor:02}" if self._digits else ""
        return f"{sign}{main}{fraction} {self.currency}"

    def __hash__(self) -> int:
        return hash((self.amount, self.currency))

    def __bool__(self) -> bool:
        return self.amount != 0

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __lt__(self, other: object) -> bool:
        return self.amount < self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.amount <= self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __neg__(self) -> Self:
        return self._with(-self.amount)

    def __abs__(self) -> Self:
        return self._with(abs(self.amount))

    def __add__(self, other: object) -> Self:
        return self._with(self.amount + self._amount_of(other)) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other: object) -> Self:
        return self if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other: object) -> Self:
        return self._with(self.amount - self._amount_of(other)) if isinstance(other, Money) else NotImplemented

    def __mul__(self, factor: object) -> Self:
        return self._with(self.amount * factor) if type(factor) is int else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other: object) -> Fraction:
        return Fraction(self.amount, self._amount_of(other)) if isinstance(other, Money) else NotImplemented

    def __floordiv__(self, other: object) -> int:
        return self.amount // self._amount_of(other) if isinstance(other, Money) else NotImplemented

    def __mod__(self, other: object) -> Self:
        return self._with(self.amount % self._amount_of(other)) if isinstance(other, Money) else NotImplemented

    def __round__(self, digits: int = 0) -> Self:
        return self._with(round(self.amount, digits - self._digits))
