# Wrong answer: the private exception is caught by any except Exception inside of the block.
from collections.abc import Callable, Hashable, MutableMapping, Iterator
from typing import Self

MISSING = object()


class Cancelled(Exception):
    """Leaves the blocks up to that of a cancelled transaction."""


class Transaction:
    def __init__(self, ledger: "Ledger"):
        self._ledger = ledger
        self._used = False
        self.active = False

    def __enter__(self) -> Self:
        if self._used:
            raise RuntimeError("a transaction is used once")
        self._used = self.active = True
        self._ledger.begin()
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> bool:
        self.active = False
        self._ledger.end(keep=error is None)
        return isinstance(error, Cancelled) and error.args[0] is self

    def cancel(self) -> None:
        if not self.active:
            raise RuntimeError("the transaction is not active")
        raise Cancelled(self)


class Ledger(MutableMapping):
    """A dictionary with nested transactions."""

    def __init__(self):
        self._data: dict[Hashable, object] = {}
        self._journal: list[tuple[Hashable, object]] = []
        self._waiting: list[Callable[[], object]] = []
        self._marks: list[tuple[int, int]] = []

    def __getitem__(self, key: Hashable) -> object:
        return self._data[key]

    def __setitem__(self, key: Hashable, value: object) -> None:
        self._note(key)
        self._data[key] = value

    def __delitem__(self, key: Hashable) -> None:
        self._note(key)
        del self._data[key]

    def __iter__(self) -> Iterator[Hashable]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def transaction(self) -> Transaction:
        return Transaction(self)

    def rollback(self) -> None:
        if not self._marks:
            raise RuntimeError("there is no transaction")
        changes, functions = self._marks[-1]
        del self._waiting[functions:]
        while len(self._journal) > changes:
            key, old = self._journal.pop()
            if old is MISSING:
                self._data.pop(key, None)
            else:
                self._data[key] = old

    def after_commit(self, function: Callable[[], object]) -> None:
        if self._marks:
            self._waiting.append(function)
        else:
            function()

    def begin(self) -> None:
        self._marks.append((len(self._journal), len(self._waiting)))

    def end(self, *, keep: bool) -> None:
        if not keep:
            self.rollback()
        self._marks.pop()
        if not self._marks:
            functions, self._waiting, self._journal = self._waiting, [], []
            for function in functions:
                function()

    def _note(self, key: Hashable) -> None:
        if self._marks:
            self._journal.append((key, self._data.get(key, MISSING)))
