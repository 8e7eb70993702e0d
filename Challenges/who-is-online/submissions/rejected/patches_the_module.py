# Rejected: patches time.monotonic in the module, though the clock is a parameter; it works for one way of importing.
from unittest import mock

import presence
from presence import Presence


def test_border():
    with mock.patch.object(presence.time, "monotonic") as now:
        people = Presence(60, clock=lambda: presence.time.monotonic())
        now.return_value = 0.0
        people.seen("ada")
        now.return_value = 60.0
        assert people.online() == []
        assert len(people) == 0
