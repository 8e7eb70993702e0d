# The suite as it is. On the author's machine it was green the day it was written.
import random
import time
from collections import Counter
from datetime import datetime, timedelta, timezone

from raffle import Raffle

raffle = Raffle(closes_at=datetime.now(timezone.utc) + timedelta(seconds=1))


def closed_raffle(*names, chance=None):
    """A raffle with these tickets that has just closed."""
    raffle = Raffle(closes_at=datetime.now(timezone.utc) + timedelta(milliseconds=20), chance=chance)
    for name in names:
        raffle.enter(name)
    time.sleep(0.03)
    return raffle


def refused(error, call, *arguments):
    try:
        call(*arguments)
    except error:
        return True
    return False


def test_tickets_are_numbered():
    assert raffle.enter("ada") == 1
    assert raffle.enter("bob") == 2
    assert raffle.enter("ada") == 3


def test_names():
    for name in ("cleo", "dan", "eva"):
        raffle.enter(name)
    assert ", ".join(raffle.names()) == "cleo, dan, bob, eva, ada"


def test_every_ticket_counts():
    assert raffle.left() == 6


def test_numbers_begin_anew_in_each_raffle():
    other = Raffle(closes_at=datetime.now(timezone.utc) + timedelta(seconds=1))
    assert other.enter("zoe") == 1


def test_no_draw_while_it_is_open():
    assert refused(RuntimeError, raffle.draw, 1)


def test_no_ticket_after_the_end():
    late = closed_raffle("ada")
    assert refused(RuntimeError, late.enter, "bob")


def test_not_more_winners_than_tickets():
    assert refused(ValueError, closed_raffle("ada", "bob").draw, 3)


def test_each_ticket_wins_once():
    raffle = closed_raffle("ada", "bob", "cleo", "dan", "eva")
    assert set(raffle.draw(5)) == {"ada", "bob", "cleo", "dan", "eva"}
    assert raffle.left() == 0


def test_generator_decides():
    names = [f"guest {number}" for number in range(100)]
    assert closed_raffle(*names, chance=random.Random(3)).draw(2) == ["guest 30", "guest 75"]


def test_two_raffles_have_different_winners():
    names = [f"guest {number}" for number in range(100)]
    assert closed_raffle(*names).draw(3) != closed_raffle(*names).draw(3)


def test_fairness():
    wins = Counter(closed_raffle("ada", "bob").draw(1)[0] for _ in range(40))
    assert 10 <= wins["ada"] <= 30
