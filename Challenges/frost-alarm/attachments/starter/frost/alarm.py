"""Sends a letter when it freezes."""
import time

from frost.mailer import send
from frost.weather import Offline, fetch

LIMIT = 0.0
PAUSE = 3600
_last_letter = {}  # (town, address) -> time of the last letter


def check(town, address):
    """Send a letter if it freezes in a town; say whether one was sent, None if nobody knows the weather."""
    try:
        degrees = fetch(town)
    except Offline:
        return None
    if degrees >= LIMIT:
        return False
    now = time.time()
    last = _last_letter.get((town, address))
    if last is not None and now - last < PAUSE:
        return False
    send(address, f"Frost in {town}", f"{degrees:.1f} degrees")
    _last_letter[town, address] = now
    return True
