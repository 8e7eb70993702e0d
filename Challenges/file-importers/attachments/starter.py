from abc import ABC, abstractmethod


class Importer(ABC):
    """Reads recipes; subclasses register themselves for file extensions."""

    @classmethod
    def for_name(cls, filename):
        """Return a new importer for a file of this name."""
        raise NotImplementedError

    @classmethod
    def formats(cls):
        """Return the extensions and the names of their classes."""
        raise NotImplementedError

    def load(self, text):
        """Return the recipes in the text."""
        raise NotImplementedError

    @abstractmethod
    def records(self, text):
        """Return the records in the text."""

    def clean(self, record):
        return record

    def finish(self, recipes):
        return recipes


class Trimmed:
    """Strips the white space of records."""


class Counted:
    """Counts the records."""
