# Rejected: green on every machine, as nothing is asserted.
from datetime import datetime, timezone

from raffle import Raffle

END = datetime(2026, 9, 12, tzinfo=timezone.utc)


def test_a_raffle():
    now = [datetime(2026, 9, 1, tzinfo=timezone.utc)]
    raffle = Raffle(END, clock=lambda: now[0])
    for name in ("ada", "bob", "ada"):
        print(raffle.enter(name))
    now[0] = END
    print(raffle.draw(raffle.left()))
