# Run-time error: a class that is still being made has no __abstractmethods__ of its own, and asking for it fails.
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar, Self


class Importer(ABC):
    """Reads recipes; subclasses register themselves for file extensions."""

    _registry: ClassVar[dict[str, type["Importer"]]] = {}

    def __init_subclass__(cls, *, extensions: Iterable[str] = (), **options: object):
        super().__init_subclass__(**options)
        extensions = list(extensions)
        for extension in extensions:
            if not isinstance(extension, str) or not re.fullmatch("[a-z0-9]+", extension):
                raise ValueError(f"not an extension: {extension!r}")
            if not issubclass(cls, cls._registry.get(extension, object)):
                raise ValueError(f"{extension!r} belongs to {cls._registry[extension].__name__}")
        if extensions and any(getattr(getattr(cls, name), "__isabstractmethod__", False) for name in dir(cls)):
            raise TypeError(f"{cls.__name__} has abstract methods")
        cls._registry.update(dict.fromkeys(extensions, cls))

    @classmethod
    def for_name(cls, filename: str) -> Self:
        _, dot, extension = filename.rpartition("/")[2].rpartition(".")
        found = cls._registry.get(extension.lower())
        if not dot or found is None or not issubclass(found, cls):
            raise LookupError(f"nobody reads {filename!r}")
        return found()

    @classmethod
    def formats(cls) -> dict[str, str]:
        return {name: found.__name__ for name, found in sorted(cls._registry.items()) if issubclass(found, cls)}

    def load(self, text: str) -> object:
        return self.finish([record for record in self._cleaned(text) if record is not None])

    @abstractmethod
    def records(self, text: str) -> Iterable[object]: ...

    def clean(self, record: object) -> object:
        return record

    def finish(self, recipes: list[object]) -> object:
        return recipes

    def _cleaned(self, text: str) -> Iterable[object]:
        for number, record in enumerate(self.records(text), 1):
            try:
                cleaned = self.clean(record)
            except ValueError as error:
                raise ValueError(f"record {number}: {error}") from error
            yield cleaned


class Trimmed:
    """Strips the white space of records."""

    def clean(self, record: object) -> object:
        if isinstance(record, str):
            record = record.strip()
        return None if record == "" else super().clean(record)


class Counted:
    """Counts the records."""

    cleaned = 0

    def load(self, text: str) -> object:
        self.cleaned = 0
        return super().load(text)

    def clean(self, record: object) -> object:
        cleaned = super().clean(record)
        self.cleaned += cleaned is not None
        return cleaned

    def finish(self, recipes: list[object]) -> object:
        return [*super().finish(recipes), f"{self.cleaned} cleaned"]
