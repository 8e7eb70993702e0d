# Wrong answer: online after one second, offline after a day; the border itself is anywhere between.
from presence import Presence


def test_long_ago():
    now = [0.0]
    presence = Presence(60, clock=lambda: now[0])
    presence.seen("ada")
    now[0] = 1.0
    assert presence.online() == ["ada"]
    now[0] = 86400.0
    assert presence.online() == []
    assert "ada" not in presence
    presence.leave("ada")
    presence.leave("ada")
