# Accepted: a fresh raffle for each test, a clock that is set, a generator with a seed, sets compared as sets.
import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

from raffle import Raffle

CLOSES_AT = datetime(2026, 9, 12, 18, 0, tzinfo=timezone.utc)
MOMENT = timedelta(microseconds=1)
GUESTS = [f"guest {number}" for number in range(100)]


class FakeClock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def open_raffle(*names: str, seed: int = 1) -> tuple[Raffle, FakeClock]:
    """A raffle with these tickets, an hour before it closes, and its clock."""
    clock = FakeClock(CLOSES_AT - timedelta(hours=1))
    raffle = Raffle(CLOSES_AT, clock, random.Random(seed))
    for name in names:
        raffle.enter(name)
    return raffle, clock


def closed_raffle(*names: str, seed: int = 1) -> Raffle:
    raffle, clock = open_raffle(*names, seed=seed)
    clock.now = CLOSES_AT
    return raffle


def refused(error: type[Exception], call: Callable[..., object], *arguments: object) -> bool:
    try:
        call(*arguments)
    except error:
        return True
    return False


def test_tickets_are_numbered() -> None:
    raffle, _ = open_raffle()
    assert [raffle.enter(name) for name in ("ada", "bob", "ada")] == [1, 2, 3]


def test_numbers_begin_anew_in_each_raffle() -> None:
    open_raffle("ada", "bob")
    other, _ = open_raffle()
    assert other.enter("zoe") == 1


def test_names() -> None:
    raffle, _ = open_raffle("ada", "bob", "ada", "cleo")
    assert raffle.names() == {"ada", "bob", "cleo"}


def test_every_ticket_counts() -> None:
    raffle, _ = open_raffle("ada", "bob", "ada")
    assert raffle.left() == 3


def test_open_until_the_last_moment() -> None:
    raffle, clock = open_raffle("ada")
    clock.now = CLOSES_AT - MOMENT
    assert raffle.enter("bob") == 2
    assert refused(RuntimeError, raffle.draw, 1)
    clock.now = CLOSES_AT
    assert refused(RuntimeError, raffle.enter, "cleo")
    assert len(raffle.draw(2)) == 2


def test_not_more_winners_than_tickets() -> None:
    raffle = closed_raffle("ada", "bob")
    assert refused(ValueError, raffle.draw, 3)
    assert raffle.left() == 2


def test_each_ticket_wins_once_in_a_draw() -> None:
    for seed in range(20):
        raffle = closed_raffle("ada", "ada", "bob", "cleo", seed=seed)
        assert sorted(raffle.draw(4)) == ["ada", "ada", "bob", "cleo"]
        assert raffle.left() == 0


def test_each_ticket_wins_once_in_all_draws() -> None:
    for seed in range(20):
        raffle = closed_raffle("ada", "ada", "bob", "cleo", seed=seed)
        winners = [raffle.draw(1)[0] for _ in range(4)]
        assert sorted(winners) == ["ada", "ada", "bob", "cleo"]


def test_same_seed_draws_the_same() -> None:
    assert closed_raffle(*GUESTS, seed=3).draw(10) == closed_raffle(*GUESTS, seed=3).draw(10)


def test_chance_lets_everybody_win() -> None:
    wins = Counter(closed_raffle("ada", "bob", "cleo", seed=seed).draw(1)[0] for seed in range(200))
    assert set(wins) == {"ada", "bob", "cleo"}
