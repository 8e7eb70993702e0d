# Unidiomatic: correct, but with a negated membership, texts compared with an empty one, and sums that are written out.
import abc

REGISTERED = {}
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


class Importer(abc.ABC):
    def __init_subclass__(cls, *, extensions=(), **options):
        super().__init_subclass__(**options)
        wanted = {}
        for extension in extensions:
            if not isinstance(extension, str) or extension == "":
                raise ValueError("an extension is a text")
            for i in range(len(extension)):
                if not extension[i] in LETTERS:
                    raise ValueError("an extension has small letters and digits")
            if extension in REGISTERED and REGISTERED[extension] not in cls.__mro__:
                raise ValueError("this extension is taken")
            wanted[extension] = cls
        if wanted:
            for base in cls.__mro__:
                for name in vars(base):
                    if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                        raise TypeError("there are abstract methods")
        REGISTERED.update(wanted)

    @classmethod
    def for_name(cls, filename):
        name = filename[filename.rfind("/") + 1:]
        if "." in name:
            extension = name[name.rfind(".") + 1:].lower()
            if extension in cls.formats():
                return REGISTERED[extension]()
        raise LookupError("nobody reads this")

    @classmethod
    def formats(cls):
        result = {}
        for extension in sorted(REGISTERED):
            if issubclass(REGISTERED[extension], cls):
                result[extension] = REGISTERED[extension].__name__
        return result

    def load(self, text):
        recipes = []
        number = 0
        for record in self.records(text):
            number += 1
            try:
                recipe = self.clean(record)
            except ValueError as error:
                raise ValueError(f"record {number}: {error}") from error
            if not recipe is None:
                recipes.append(recipe)
        return self.finish(recipes)

    @abc.abstractmethod
    def records(self, text):
        raise NotImplementedError

    def clean(self, record):
        return record

    def finish(self, recipes):
        return recipes


class Trimmed(object):
    def clean(self, record):
        if isinstance(record, str):
            record = record.strip()
            if record == "":
                return None
        return super().clean(record)


class Counted(object):
    cleaned = 0

    def load(self, text):
        self.cleaned = 0
        return super().load(text)

    def clean(self, record):
        result = super().clean(record)
        if result is not None:
            self.cleaned += 1
        return result

    def finish(self, recipes):
        result = list(super().finish(recipes))
        result.append("%d cleaned" % self.cleaned)
        return result
