# Rejected: waits on the real clock; slow, and what is asserted about the border depends on how busy the machine is.
import time

from presence import Presence


def test_timeout():
    presence = Presence(timeout=10.0)
    assert presence.seen("ada") is True
    time.sleep(7.5)
    assert presence.seen("ada") is False
    time.sleep(7.5)
    assert presence.online() == ["ada"]
    time.sleep(15.0)
    assert presence.online() == []
    assert presence.seen("ada") is True
    presence.leave("ada")
    presence.leave("ada")
    assert len(presence) == 0
