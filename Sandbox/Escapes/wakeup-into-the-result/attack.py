# set_wakeup_fd writes each signal's number as a byte, from C.
import os
import signal

os.set_blocking(3, False)
signal.set_wakeup_fd(3)
signal.signal(signal.SIGUSR1, lambda number, frame: None)


def answer(value):
    os.kill(os.getpid(), signal.SIGUSR1)
    return [7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "marker-93187"
