# A handler that runs at the end and does not let it come.
import atexit
import time


@atexit.register
def stay():
    while True:
        time.sleep(1)


print("answer", flush=True)
