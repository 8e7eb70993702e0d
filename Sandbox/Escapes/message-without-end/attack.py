# Hangs in __str__, when somebody wants to say what happened.
class Hanging(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__


def answer(value):
    raise Hanging
