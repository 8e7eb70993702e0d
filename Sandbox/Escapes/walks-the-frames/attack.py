# Looks at all names, constants and arguments of whoever called.
import inspect
import sys


def frames():
    frame = sys._getframe(1)
    while frame:
        yield frame
        frame = frame.f_back
    for frame in sys._current_frames().values():
        yield frame
    for information in inspect.stack():
        yield information.frame


def answer(value):
    for frame in frames():
        for thing in [*frame.f_locals.values(), *frame.f_globals.values(), *frame.f_code.co_consts]:
            if type(thing) is int and thing % 1000 == 242 and thing // 1000 == 4:
                print("ESCAPED")
                return thing
    callers = [frame.f_code.co_filename for frame in frames() if "attack" not in frame.f_code.co_filename]
    return callers
