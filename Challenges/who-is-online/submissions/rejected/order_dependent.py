# Rejected: one clock and one presence for all tests; each goes on where the one before it stopped.
from presence import Presence

now = [0.0]
presence = Presence(60, clock=lambda: now[0])


def test_1_seen():
    assert presence.seen("bob") is True
    assert presence.seen("ada") is True
    assert presence.online() == ["ada", "bob"]


def test_2_seen_again():
    now[0] += 40
    assert presence.seen("ada") is False


def test_3_border():
    now[0] += 20
    assert presence.online() == ["ada"]
    assert len(presence) == 1
    assert presence.idle("bob") is None


def test_4_leave():
    presence.leave("ada")
    presence.leave("ada")
    assert presence.online() == []
    assert presence.seen("bob") is True
