# Wrong answer: hands in a clock, but never moves it; nothing about time is tested.
from presence import Presence


def test_everything_at_one_moment():
    presence = Presence(60, clock=lambda: 0.0)
    assert presence.seen("bob") is True
    assert presence.seen("ada") is True
    assert presence.seen("ada") is False
    assert presence.online() == ["ada", "bob"]
    assert len(presence) == 2
    presence.leave("ada")
    assert presence.online() == ["bob"]
    assert presence.idle("bob") == 0
