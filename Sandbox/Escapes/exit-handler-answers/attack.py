# The last word is the right one, but it comes after the answer.
import atexit


class Last:
    def __del__(self):
        print(4242)


kept = Last()
atexit.register(print, 4242)


def answer(value):
    return 0
