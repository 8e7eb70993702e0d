# Accepted: a class with a method for each command; every method checks first and changes then.
import sys


class Refused(Exception):
    """A command that cannot be carried out; its text is the answer."""


def number(text: str, least: int) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) < least:
        raise Refused("syntax")
    return int(text)


class Till:
    def __init__(self) -> None:
        self.prices: dict[str, int] = {}
        self.baskets: dict[int, dict[str, list[list[int]]]] = {}
        self.closed: set[int] = set()
        self.takings = 0

    def basket(self, n: int) -> dict[str, list[list[int]]]:
        if n not in self.baskets:
            raise Refused("basket")
        if n in self.closed:
            raise Refused("closed")
        return self.baskets[n]

    def total(self, n: int) -> int:
        return sum(price * count for lots in self.baskets[n].values() for price, count in lots)

    def price(self, article: str, cents: str) -> str:
        self.prices[article] = number(cents, 0)
        return "ok"

    def open(self) -> str:
        n = len(self.baskets) + 1
        self.baskets[n] = {}
        return f"basket {n}"

    def add(self, basket: str, article: str, count: str) -> str:
        n, pieces = number(basket, 0), number(count, 1)
        lots = self.basket(n)
        if article not in self.prices:
            raise Refused("article")
        lots.setdefault(article, []).append([self.prices[article], pieces])
        return f"total {self.total(n)}"

    def remove(self, basket: str, article: str, count: str) -> str:
        n, pieces = number(basket, 0), number(count, 1)
        lots = self.basket(n).get(article, [])
        if sum(there for _, there in lots) < pieces:
            raise Refused("article")
        while pieces > 0:
            taken = min(pieces, lots[-1][1])
            lots[-1][1] -= taken
            pieces -= taken
            if lots[-1][1] == 0:
                lots.pop()
        return f"total {self.total(n)}"

    def pay(self, basket: str, cents: str) -> str:
        n, paid = number(basket, 0), number(cents, 0)
        self.basket(n)
        total = self.total(n)
        if paid < total:
            raise Refused(f"short {total - paid}")
        self.closed.add(n)
        self.takings += total
        return f"change {paid - total}"

    def cancel(self, basket: str) -> str:
        n = number(basket, 0)
        self.basket(n)
        self.closed.add(n)
        return "ok"

    def close(self) -> str:
        for n, articles in self.baskets.items():
            if n not in self.closed and any(articles.values()):
                raise Refused("open")
        return f"takings {self.takings}"

    def answer(self, words: list[str]) -> str:
        commands = {
            "price": (self.price, 2), "open": (self.open, 0), "add": (self.add, 3), "remove": (self.remove, 3),
            "pay": (self.pay, 2), "cancel": (self.cancel, 1), "close": (self.close, 0),
        }
        if not words or words[0] not in commands:
            raise Refused("syntax")
        method, arguments = commands[words[0]]
        if len(words) - 1 != arguments:
            raise Refused("syntax")
        return method(*words[1:])


def main() -> None:
    till = Till()
    for line in sys.stdin:
        try:
            answer = till.answer(line.split())
        except Refused as refused:
            answer = f"error {refused}"
        print(answer, flush=True)
        if answer.startswith("takings"):
            break


main()
