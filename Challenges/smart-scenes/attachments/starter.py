class Scenes:
    """Sets the devices of a smart home: one at a time, in scenes, by dimmers, or by the hour."""

    def __init__(self, set_device, defaults={}):
        self._set_device = set_device
        self._defaults = defaults
        self._scenes = {}
        self._plan = {}

    def always(self, **settings):
        """Add settings to the defaults."""
        self._defaults.update(settings)

    def set(self, device, settings={}, **more):
        """Set a device: the defaults, overridden by settings, overridden by more."""
        merged = self._defaults
        merged.update(settings)
        merged.update(more)
        return self._set_device(device, **merged)

    def scene(self, name, *devices, **settings):
        """Define a scene: the same settings for each of the devices."""
        self._scenes[name] = [lambda: self.set(device, settings) for device in devices]

    def play(self, name):
        """Play a scene; return the list of what its devices answered."""
        return [step() for step in self._scenes[name]]

    def dimmers(self, devices, levels):
        """Return {device: {level: function}}; the function sets the device to the level."""
        dimmers = {}
        for device in devices:
            dimmers[device] = {}
            for level in levels:
                dimmers[device][level] = lambda: self.set(device, level=level)
        return dimmers

    def at(self, hour, action, *arguments, **keywords):
        """Plan a call of action for an hour."""
        self._plan.setdefault(hour, []).append(lambda: action(*arguments, *keywords))

    def run(self, hour):
        """Make the calls planned for an hour; return the list of their results."""
        return [call() for call in self._plan.get(hour, [])]
