from presence import Presence


class FakeClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_seen_is_online() -> None:
    presence = Presence(timeout=60, clock=FakeClock())
    presence.seen("ada")
    assert presence.online() == ["ada"]
