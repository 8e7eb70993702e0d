"""Where carriers register themselves, and how their modules are found."""
import importlib
from pathlib import Path

CARRIERS = {}


class DuplicateCarrier(ValueError):
    pass


class UnknownCarrier(LookupError):
    pass


def carrier(name):
    def register(price):
        if CARRIERS.setdefault(name, price) is not price:
            raise DuplicateCarrier(name)
        return price

    return register


def get(name):
    if name not in CARRIERS:
        raise UnknownCarrier(name)
    return CARRIERS[name]


def names():
    return sorted(CARRIERS)


def load(package):
    parent = importlib.import_module(package)
    if not hasattr(parent, "__path__"):
        raise ValueError(f"{package} is no package")
    loaded, failed = [], {}
    for name in find_modules(parent):
        before = list(CARRIERS)
        done = False
        try:
            importlib.import_module(name)
            loaded.append(name)
            done = True
        except Exception as error:
            failed[name] = error
        finally:
            if not done:
                for new in CARRIERS.keys() - before:
                    del CARRIERS[new]
    return loaded, failed


def find_modules(parent):
    """Return the full names of the modules and packages that lie in a package."""
    found = []
    for folder in map(Path, parent.__path__):
        files = [path.stem for path in folder.glob("[!_]*.py")]
        packages = [path.parent.name for path in folder.glob("[!_]*/__init__.py")]
        found += [f"{parent.__name__}.{name}" for name in files + packages]
    return sorted(found)
