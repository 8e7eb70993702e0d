# Stops every clock that Python code can read, then burns time.
import os
import resource
import time

for name in ("time", "time_ns", "perf_counter", "perf_counter_ns", "monotonic", "process_time", "thread_time"):
    setattr(time, name, lambda: 0)
os.times = lambda: (0.0,) * 5
resource.getrusage = lambda who: None
while time.perf_counter() == 0:
    pass
