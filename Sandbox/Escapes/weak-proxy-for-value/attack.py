# Reading it raises ReferenceError.
import weakref


class Text(str):
    __slots__ = ("__weakref__",)


def answer(value):
    return weakref.proxy(Text("marker-93187"))
