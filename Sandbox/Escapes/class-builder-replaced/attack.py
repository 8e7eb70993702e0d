# __build_class__ and __import__ are built-ins like others.
import builtins

builtins.__build_class__ = lambda *arguments, **options: SystemExit
builtins.__import__ = lambda *arguments, **options: answer


class Anything:
    pass


def answer(value):
    import os

    assert os is answer
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
