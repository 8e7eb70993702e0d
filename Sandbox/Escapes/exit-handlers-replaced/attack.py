# python3 would never call it.
import atexit


def hang():
    while True:
        pass


atexit._run_exitfuncs = hang
print("contained")
