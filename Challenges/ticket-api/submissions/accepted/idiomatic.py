# Accepted: the versions are a list of steps; a request climbs them, an answer comes down again.
from collections.abc import Callable, Hashable
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

Json = dict[str, Any]
Body = Json | list[Json] | None
Handler = Callable[[Json], tuple[int, Body]]
Translation = Callable[[Json], Json]


@dataclass(frozen=True)
class Step:
    """The way from one version to the next, and back."""

    upgrade: Translation
    downgrade: Translation

    def down(self, body: Body) -> Body:
        match body:
            case None:
                return None
            case list():
                return [self.downgrade(item) for item in body]
            case _:
                return self.downgrade(body)


class VersionedApi:
    """An API in several versions, of which only the newest has a handler."""

    def __init__(self, handler: Handler, *, today: Callable[[], date] = date.today) -> None:
        self._handler = handler
        self._today = today
        self._steps: list[Step] = []  # from version 1 to 2, from 2 to 3, …
        self._last_days: dict[int, date] = {}
        self._pins: dict[Hashable, int] = {}

    def release(self, handler: Handler, upgrade: Translation, downgrade: Translation) -> int:
        """Bring the next version; return its number."""
        self._handler = handler
        self._steps.append(Step(upgrade, downgrade))
        return self._newest

    def retire(self, version: int, last_day: date) -> None:
        """Say that a version ends after a day."""
        if not self._exists(version) or version == self._newest:
            raise ValueError(f"version {version} cannot be retired")
        self._last_days[version] = last_day

    def pin(self, client: Hashable, version: int) -> None:
        """Fix the version of a client."""
        if not self._exists(version):
            raise ValueError(f"there is no version {version}")
        self._pins[client] = version

    def handle(self, client: Hashable, request: Json, version: int | None = None) -> tuple[int, Body, dict[str, str]]:
        """Return (status, body, headers)."""
        if version is None:
            version = self._pins.setdefault(client, self._newest)
        if not self._exists(version):
            return 400, self._refusal("no such version"), {}
        headers = {"Api-Version": str(version)}
        if self._has_ended(version):
            return 410, self._refusal("this version has ended"), headers
        if last_day := self._last_days.get(version):
            headers |= {"Deprecation": "true", "Sunset": last_day.isoformat()}
        return *self._translated(request, self._steps[version - 1 :]), headers

    def _translated(self, request: Json, steps: list[Step]) -> tuple[int, Body]:
        request = deepcopy(request)
        for step in steps:
            request = step.upgrade(request)
        status, body = self._handler(request)
        body = deepcopy(body)
        if status < 400:
            for step in reversed(steps):
                body = step.down(body)
        return status, body

    @property
    def _newest(self) -> int:
        return len(self._steps) + 1

    def _exists(self, version: object) -> bool:
        return type(version) is int and 1 <= version <= self._newest

    def _has_ended(self, version: int) -> bool:
        return version in self._last_days and self._today() > self._last_days[version]

    def _refusal(self, error: str) -> Json:
        versions = range(1, self._newest + 1)
        return {"error": error, "versions": [version for version in versions if not self._has_ended(version)]}
