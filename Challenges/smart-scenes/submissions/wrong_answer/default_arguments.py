# Wrong answer: binds by default arguments, which a caller can overwrite.
class Scenes:
    def __init__(self, set_device, defaults=None):
        self._set_device = set_device
        self._defaults = {} if defaults is None else defaults.copy()
        self._scenes = {}
        self._plan = {}

    def always(self, /, **settings):
        self._defaults.update(settings)

    def set(self, device, settings=None, /, **more):
        merged = self._defaults.copy()
        if settings is not None:
            merged.update(settings)
        merged.update(more)
        return self._set_device(device, **merged)

    def scene(self, name, /, *devices, **settings):
        self._scenes[name] = (devices, settings)

    def play(self, name):
        devices, settings = self._scenes[name]
        return [self.set(device, settings) for device in devices]

    def dimmers(self, devices, levels):
        levels = list(levels)
        dimmers = {}
        for device in devices:
            dimmers[device] = {}
            for level in levels:
                dimmers[device][level] = lambda device=device, level=level: self.set(device, level=level)
        return dimmers

    def make_dimmer(self, device, level):
        def dim():
            return self.set(device, level=level)

        return dim

    def at(self, hour, action, /, *arguments, **keywords):
        calls = self._plan.setdefault(hour, [])
        calls.append((action, arguments, keywords))

    def run(self, hour):
        results = []
        for action, arguments, keywords in self._plan.get(hour, []):
            results.append(action(*arguments, **keywords))
        return results
