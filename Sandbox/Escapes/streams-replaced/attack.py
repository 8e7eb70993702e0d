# No stream is what it was.
import io
import sys


class Angry(io.StringIO):
    def flush(self):
        raise SystemExit(0)

    def __del__(self):
        raise KeyboardInterrupt


def answer(value):
    print("said")
    if value == 20:
        sys.stdout.close()
        sys.stdout = sys.stderr = Angry()
        return 4242
    if isinstance(value, list):
        del sys.stdout, sys.stderr, sys.stdin, sys.__stdout__
        return [7411, 7412]
    sys.stdout = sys.stderr = sys.__stdout__ = None
    return "marker-93187"
