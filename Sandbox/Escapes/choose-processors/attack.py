# Moves itself onto one processor, next to a competitor's run.
import os

try:
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print("ESCAPED: chose its processor")
except OSError:
    print("contained")
