# Accepted: the clock is a list of one number; a lambda reads it.
from presence import Presence


def test_border():
    now = [0.0]
    presence = Presence(30, clock=lambda: now[0])
    presence.seen("eva")
    now[0] = 29.75
    assert ("eva" in presence, presence.online(), len(presence), presence.idle("eva")) == (True, ["eva"], 1, 29.75)
    now[0] = 30.0
    assert ("eva" in presence, presence.online(), len(presence), presence.idle("eva")) == (False, [], 0, None)


def test_seen_again():
    now = [0.0]
    presence = Presence(30, clock=lambda: now[0])
    assert presence.seen("eva") is True
    now[0] = 20.0
    assert presence.seen("eva") is False
    now[0] = 40.0
    assert "eva" in presence
    assert presence.idle("eva") == 20.0
    now[0] = 51.0
    assert "eva" not in presence
    assert presence.seen("eva") is True
    assert presence.online() == ["eva"]


def test_leave():
    presence = Presence(30, clock=lambda: 7.0)
    presence.seen("eva")
    presence.leave("eva")
    assert presence.online() == []
    assert "eva" not in presence
    presence.leave("eva")


def test_sorted():
    presence = Presence(30, clock=lambda: 7.0)
    presence.seen("zoe")
    presence.seen("eva")
    assert presence.online() == ["eva", "zoe"]
