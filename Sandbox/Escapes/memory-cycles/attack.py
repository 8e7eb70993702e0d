# Garbage that is never collected: cycles with the collector switched off.
import gc

gc.disable()
while True:
    left, right = [b"\xaa" * 4096], []
    left.append(right)
    right.append(left)
