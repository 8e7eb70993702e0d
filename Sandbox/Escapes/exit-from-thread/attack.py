# The call has not answered when the thread takes everything down.
import os
import threading


def answer(value):
    thread = threading.Thread(target=os._exit, args=(0,))
    thread.start()
    thread.join()
    return 4242
