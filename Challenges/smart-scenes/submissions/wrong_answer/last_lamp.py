# Wrong answer: the lambda asks for the device when it runs; it is always the last one.
from functools import partial


class Scenes:
    """Sets the devices of a smart home: one at a time, in scenes, by dimmers, or by the hour."""

    def __init__(self, set_device, defaults=None):
        self._set_device = set_device
        self._defaults = dict(defaults or {})
        self._scenes = {}
        self._plan = {}

    def always(self, /, **settings):
        """Add settings to the defaults."""
        self._defaults |= settings

    def set(self, device, settings=None, /, **more):
        """Set a device: the defaults, overridden by settings, overridden by more."""
        return self._set_device(device, **{**self._defaults, **(settings or {}), **more})

    def scene(self, name, /, *devices, **settings):
        """Define a scene: the same settings for each of the devices."""
        self._scenes[name] = [(lambda: self.set(device, settings)) for device in devices]

    def play(self, name):
        """Play a scene; return the list of what its devices answered."""
        return [step() for step in self._scenes[name]]

    def dimmers(self, devices, levels):
        """Return {device: {level: function}}; the function sets the device to the level."""
        levels = tuple(levels)
        return {device: {level: self._dimmer(device, level) for level in levels} for device in devices}

    def at(self, hour, action, /, *arguments, **keywords):
        """Plan a call of action for an hour."""
        self._plan.setdefault(hour, []).append(partial(action, *arguments, **keywords))

    def run(self, hour):
        """Make the calls planned for an hour; return the list of their results."""
        return [call() for call in self._plan.get(hour, [])]

    def _dimmer(self, device, level):
        return lambda: self.set(device, level=level)
