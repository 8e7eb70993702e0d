# Answering raises SIGPIPE.
import os
import signal

signal.signal(signal.SIGPIPE, signal.SIG_DFL)
reader, writer = os.pipe()
os.close(reader)
os.dup2(writer, 3)


def answer(value):
    return 4242
