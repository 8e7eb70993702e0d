# Rejected: the clock is a list of answers, one for each call; how often the clock is read is not in the contract.
from unittest.mock import Mock

from presence import Presence


def test_border():
    clock = Mock(side_effect=[0.0, 59.0, 60.0])
    presence = Presence(60, clock)
    presence.seen("ada")
    assert "ada" in presence
    assert "ada" not in presence
    assert clock.call_count == 3


def test_seen_again():
    clock = Mock(side_effect=[0.0, 50.0, 50.0, 70.0])
    presence = Presence(60, clock)
    assert presence.seen("ada") is True
    assert presence.seen("ada") is False
    assert presence.online() == ["ada"]
    assert clock.call_count == 4
