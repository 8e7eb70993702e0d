# Accepted: lent connections by their id, idle ones on a stack; contextmanager for the block.
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Protocol, Self


class Connection(Protocol):
    def ping(self) -> bool: ...
    def close(self) -> None: ...


class PoolExhausted(Exception):
    """There is no connection to lend."""


class ConnectionPool:
    """Keeps a few connections open and lends them out."""

    def __init__(
        self, connect: Callable[[], Connection], size: int, max_idle: float, clock: Callable[[], float]
    ):
        if size < 1:
            raise ValueError(f"a pool needs room for at least 1 connection, not {size}")
        self._connect = connect
        self._size = size
        self._max_idle = max_idle
        self._clock = clock
        self._lent: dict[int, Connection] = {}
        self._idle: list[tuple[float, Connection]] = []  # with the time of release
        self._closed = False

    def acquire(self) -> Connection:
        connection = self._fresh_idle()
        if connection is None:
            if self._closed or len(self._lent) == self._size:
                raise PoolExhausted("there is no connection to lend")
            connection = self._connect()
        self._lent[id(connection)] = connection
        return connection

    def release(self, connection: Connection, broken: bool = False) -> None:
        if self._lent.pop(id(connection), None) is None:
            raise ValueError("this connection is not lent by this pool")
        if broken or self._closed:
            close_quietly(connection)
        else:
            self._idle.append((self._clock(), connection))

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        connection = self.acquire()
        try:
            yield connection
        except BaseException:
            self.release(connection, broken=True)
            raise
        self.release(connection)

    def close(self) -> None:
        self._closed = True
        while self._idle:
            close_quietly(self._idle.pop()[1])

    def stats(self) -> tuple[int, int]:
        return len(self._lent), len(self._idle)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def _fresh_idle(self) -> Connection | None:
        """Return the newest idle connection that works; close those that don't."""
        while self._idle:
            released, connection = self._idle.pop()
            if self._clock() < released + self._max_idle and works(connection):
                return connection
            close_quietly(connection)
        return None


def works(connection: Connection) -> bool:
    with suppress(Exception):
        return connection.ping()
    return False


def close_quietly(connection: Connection) -> None:
    with suppress(Exception):
        connection.close()
