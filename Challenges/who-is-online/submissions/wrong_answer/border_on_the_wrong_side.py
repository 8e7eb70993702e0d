# Wrong answer: expects the user to be online still when exactly the timeout has passed.
from presence import Presence


def test_border():
    now = [0.0]
    presence = Presence(60, clock=lambda: now[0])
    presence.seen("ada")
    now[0] = 60.0
    assert "ada" in presence
    now[0] = 60.1
    assert "ada" not in presence
