# Accepted: dataclasses for the model, match for the syntax, an exception for all errors.
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count


class Refused(Exception):
    """A command that cannot be carried out; its text is the answer."""


class State(Enum):
    OPEN = auto()
    CLOSED = auto()


@dataclass
class Lot:
    price: int
    pieces: int


@dataclass
class Basket:
    """Lots by article, the newest last; only what is in the basket."""

    state: State = State.OPEN
    lots: defaultdict[str, list[Lot]] = field(default_factory=lambda: defaultdict(list))

    @property
    def total(self) -> int:
        return sum(lot.price * lot.pieces for lots in self.lots.values() for lot in lots)

    @property
    def is_pending(self) -> bool:
        return self.state is State.OPEN and any(self.lots.values())

    def remove(self, article: str, pieces: int) -> None:
        lots = self.lots[article]
        if pieces > sum(lot.pieces for lot in lots):
            raise Refused("article")
        while pieces >= lots[-1].pieces:
            pieces -= lots.pop().pieces
            if not pieces:
                return
        lots[-1].pieces -= pieces


def number(text: str, least: int = 0) -> int:
    if not (text.isascii() and text.isdigit()) or (value := int(text)) < least:
        raise Refused("syntax")
    return value


@dataclass
class Till:
    prices: dict[str, int] = field(default_factory=dict)
    baskets: dict[int, Basket] = field(default_factory=dict)
    numbers: count = field(default_factory=lambda: count(100))
    takings: int = 0

    def find(self, n: int) -> Basket:
        if n not in self.baskets:
            raise Refused("basket")
        if self.baskets[n].state is State.CLOSED:
            raise Refused("closed")
        return self.baskets[n]

    def pay(self, basket: Basket, cents: int) -> str:
        if (total := basket.total) > cents:
            raise Refused(f"short {total - cents}")
        basket.state = State.CLOSED
        self.takings += total
        return f"change {cents - total}"

    def close(self) -> str:
        if any(basket.is_pending for basket in self.baskets.values()):
            raise Refused("open")
        return f"takings {self.takings}"

    def answer(self, line: str) -> str:
        match line.split():
            case ["price", article, cents]:
                self.prices[article] = number(cents)
                return "ok"
            case ["open"]:
                n = next(self.numbers)
                self.baskets[n] = Basket()
                return f"basket {n}"
            case ["add" | "remove" as command, n, article, text]:
                n, pieces = number(n), number(text, least=1)
                basket = self.find(n)
                if command == "remove":
                    basket.remove(article, pieces)
                elif article in self.prices:
                    basket.lots[article].append(Lot(self.prices[article], pieces))
                else:
                    raise Refused("article")
                return f"total {basket.total}"
            case ["pay", n, cents]:
                n, paid = number(n), number(cents)
                return self.pay(self.find(n), paid)
            case ["cancel", n]:
                self.find(number(n)).state = State.CLOSED
                return "ok"
            case ["close"]:
                return self.close()
        raise Refused("syntax")


def main() -> None:
    till = Till()
    for line in sys.stdin:
        try:
            answer = till.answer(line)
        except Refused as refused:
            answer = f"error {refused}"
        print(answer, flush=True)
        if answer.startswith("takings"):
            return


if __name__ == "__main__":
    main()
