# Thrown into a generator, no statement raises it.
class Pretender(Exception):
    pass


Pretender.__module__ = "builtins"
Pretender.__name__ = Pretender.__qualname__ = "MemoryError"


def pause():
    yield


def answer(value):
    generator = pause()
    next(generator)
    generator.throw(MemoryError() if value == 20 else Pretender())
