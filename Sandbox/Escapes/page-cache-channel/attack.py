# Asks whether a shared file is in memory already: who reads it says yes to all later runs.
import os

with open(os.__file__, "rb") as shared:
    try:
        os.preadv(shared.fileno(), [bytearray(1)], 0, os.RWF_NOWAIT)
        print("ESCAPED: in memory")
    except BlockingIOError:
        print("ESCAPED: not in memory")
    except OSError:
        print("contained")
