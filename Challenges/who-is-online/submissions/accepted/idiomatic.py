# Accepted: a clock that stands still until it is moved; every border is tested exactly.
from presence import Presence


class FakeClock:
    """A clock for tests: it moves when it is told to."""

    def __init__(self, now: float = 5000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


def presence_at_noon(timeout: float = 60) -> tuple[Presence, FakeClock]:
    clock = FakeClock()
    return Presence(timeout, clock), clock


def all_answers(presence: Presence, user: str) -> tuple[bool, list[str], int, float | None]:
    """The four ways to ask who is online."""
    return user in presence, presence.online(), len(presence), presence.idle(user)


def test_nobody_is_online_at_first() -> None:
    presence, _ = presence_at_noon()
    assert all_answers(presence, "ada") == (False, [], 0, None)


def test_users_are_sorted_by_name() -> None:
    presence, _ = presence_at_noon()
    for user in ("carl", "ada", "bob"):
        presence.seen(user)
    assert presence.online() == ["ada", "bob", "carl"]
    assert len(presence) == 3


def test_the_last_moment_online_and_the_first_one_offline() -> None:
    presence, clock = presence_at_noon(timeout=60)
    presence.seen("ada")
    clock.advance(59.5)
    assert all_answers(presence, "ada") == (True, ["ada"], 1, 59.5)
    clock.advance(0.5)
    assert all_answers(presence, "ada") == (False, [], 0, None)


def test_each_sign_of_life_counts_anew() -> None:
    presence, clock = presence_at_noon(timeout=60)
    for _ in range(5):
        presence.seen("ada")
        clock.advance(40)
        assert "ada" in presence
        assert presence.idle("ada") == 40


def test_seen_tells_who_is_new() -> None:
    presence, clock = presence_at_noon(timeout=60)
    assert presence.seen("ada") is True
    clock.advance(30)
    assert presence.seen("ada") is False
    clock.advance(60)
    assert presence.seen("ada") is True


def test_leave_works_at_once_and_twice() -> None:
    presence, _ = presence_at_noon()
    presence.seen("ada")
    presence.seen("bob")
    presence.leave("ada")
    presence.leave("ada")
    presence.leave("nobody")
    assert presence.online() == ["bob"]
    assert presence.seen("ada") is True


def test_users_time_out_one_by_one() -> None:
    presence, clock = presence_at_noon(timeout=10)
    presence.seen("ada")
    clock.advance(6)
    presence.seen("bob")
    clock.advance(6)
    assert presence.online() == ["bob"]
    clock.advance(6)
    assert presence.online() == []


def test_the_list_is_the_callers_own() -> None:
    presence, _ = presence_at_noon()
    presence.seen("ada")
    presence.online().clear()
    assert presence.online() == ["ada"]


def test_timeout_has_to_be_above_zero() -> None:
    for timeout in (0, -1):
        try:
            Presence(timeout)
        except ValueError:
            continue
        raise AssertionError(f"{timeout} was accepted")
