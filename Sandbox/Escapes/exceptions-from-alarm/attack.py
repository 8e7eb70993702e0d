# The handler raises wherever the interpreter happens to be, ten thousand times a second.
import signal


class Alarm(BaseException):
    pass


def ring(number, frame):
    raise Alarm


def answer(value):
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
    while True:
        try:
            while True:
                pass
        except Alarm:
            if value != 20:
                raise
            value = None
