# A subclass of int whose methods deny it.
import sys


class Three(int):
    def __eq__(self, other):
        return True

    def __index__(self):
        return 0

    def __str__(self):
        raise SystemExit(0)

    __int__ = __index__
    __hash__ = int.__hash__


sys.exit(Three(3))
