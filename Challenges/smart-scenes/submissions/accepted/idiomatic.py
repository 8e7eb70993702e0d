# Accepted: partial binds arguments at once, a function of its own makes closures, dict displays merge.
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import partial


class Scenes:
    """Sets the devices of a smart home: one at a time, in scenes, by dimmers, or by the hour."""

    def __init__(self, set_device: Callable[..., object], defaults: Mapping[str, object] | None = None) -> None:
        self._set_device = set_device
        self._defaults = dict(defaults or {})
        self._scenes: dict[Hashable, list[Callable[[], object]]] = {}
        self._plan: dict[Hashable, list[Callable[[], object]]] = {}

    def always(self, /, **settings: object) -> None:
        """Add settings to the defaults."""
        self._defaults |= settings

    def set(self, device: Hashable, settings: Mapping[str, object] | None = None, /, **more: object) -> object:
        """Set a device: the defaults, overridden by settings, overridden by more."""
        return self._set_device(device, **self._defaults | dict(settings or {}) | more)

    def scene(self, name: Hashable, /, *devices: Hashable, **settings: object) -> None:
        """Define a scene: the same settings for each of the devices."""
        self._scenes[name] = [partial(self.set, device, settings) for device in devices]

    def play(self, name: Hashable) -> list[object]:
        """Play a scene; return the list of what its devices answered."""
        return [step() for step in self._scenes[name]]

    def dimmers(
        self, devices: Iterable[Hashable], levels: Iterable[object]
    ) -> dict[Hashable, dict[object, Callable[[], object]]]:
        """Return {device: {level: function}}; the function sets the device to the level."""
        levels = tuple(levels)
        return {device: {level: self._dimmer(device, level) for level in levels} for device in devices}

    def at(self, hour: Hashable, action: Callable[..., object], /, *arguments: object, **keywords: object) -> None:
        """Plan a call of action for an hour."""
        self._plan.setdefault(hour, []).append(partial(action, *arguments, **keywords))

    def run(self, hour: Hashable) -> list[object]:
        """Make the calls planned for an hour; return the list of their results."""
        return [call() for call in self._plan.get(hour, [])]

    def _dimmer(self, device: Hashable, level: object) -> Callable[[], object]:
        return lambda: self.set(device, level=level)
