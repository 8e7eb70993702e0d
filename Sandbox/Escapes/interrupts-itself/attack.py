# SIGINT becomes KeyboardInterrupt; SIGTERM ends the process; neither reaches anybody else.
import os
import signal


def answer(value):
    os.kill(os.getpid(), signal.SIGINT if value == 20 else signal.SIGTERM)
    while True:
        pass
