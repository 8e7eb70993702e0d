# Unregisters fault handlers and writes another stack to standard error.
import faulthandler
import signal
import sys

faulthandler.disable()
for number in range(1, 65):
    try:
        faulthandler.unregister(number)
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError, RuntimeError):
        pass


def answer(value):
    while True:
        sys.stderr.write('  File "attack.py", line 99999999 in FORGED\n' * 100)
        for _ in range(10**9):
            pass
