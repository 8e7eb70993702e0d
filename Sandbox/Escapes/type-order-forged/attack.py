# mro() may say anything that fits; this one repeats itself and claims every ancestor there is.
class Meta(type):
    def mro(cls):
        return [cls, OSError, *super().mro()[1:]] if cls.__name__ == "Forged" else super().mro()


class Base(OSError):
    pass


class Forged(Base, metaclass=Meta):
    errno = 1

    def __str__(self):
        return "Operation not permitted"


def answer(value):
    raise Forged(1, "Operation not permitted")
