# Rejected: a day in the life of a presence, without a single assertion.
from presence import Presence


def test_a_day():
    now = [0.0]
    presence = Presence(60, clock=lambda: now[0])
    for hour in range(24):
        now[0] = hour * 3600.0
        presence.seen("ada")
        presence.online()
        presence.idle("ada")
        len(presence)
        "ada" in presence
        presence.leave("ada")
