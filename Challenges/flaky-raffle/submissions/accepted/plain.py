# Accepted: the suite as it was, mended line by line: own raffles, a list as clock, seeds, no order of sets.
import random
from datetime import datetime, timedelta, timezone

from raffle import Raffle

END = datetime(2026, 9, 12, 18, 0, tzinfo=timezone.utc)
BEFORE = END - timedelta(days=3)


def raffle_with(names, chance=None):
    now = [BEFORE]
    raffle = Raffle(END, clock=lambda: now[0], chance=chance or random.Random(12))
    for name in names:
        raffle.enter(name)
    return raffle, now


def closed(names, chance=None):
    raffle, now = raffle_with(names, chance)
    now[0] = END
    return raffle


def refused(error, call, *arguments):
    try:
        call(*arguments)
    except error:
        return True
    return False


def test_tickets_are_numbered():
    raffle, _ = raffle_with([])
    assert raffle.enter("ada") == 1
    assert raffle.enter("bob") == 2
    assert raffle.enter("ada") == 3
    assert raffle.left() == 3
    assert sorted(raffle.names()) == ["ada", "bob"]


def test_numbers_begin_anew_in_each_raffle():
    raffle_with(["ada"])
    assert raffle_with([])[0].enter("zoe") == 1


def test_no_draw_while_it_is_open():
    assert refused(RuntimeError, raffle_with(["ada"])[0].draw, 1)


def test_no_ticket_after_the_end():
    assert refused(RuntimeError, closed(["ada"]).enter, "bob")


def test_not_more_winners_than_tickets():
    assert refused(ValueError, closed(["ada", "bob"]).draw, 3)


def test_each_ticket_wins_once():
    names = [f"guest {number}" for number in range(30)]
    raffle = closed(names)
    assert set(raffle.draw(20) + raffle.draw(10)) == set(names)
    assert raffle.left() == 0


def test_generator_decides():
    names = [f"guest {number}" for number in range(100)]
    assert closed(names, random.Random(3)).draw(5) == closed(names, random.Random(3)).draw(5)
    assert len({closed(names, random.Random(seed)).draw(1)[0] for seed in range(30)}) > 1
