# The interpreter waits at its end for the workers of an executor; this one sleeps.
import time
from concurrent.futures import ThreadPoolExecutor

ThreadPoolExecutor(1).submit(time.sleep, 1000)
print("answer", flush=True)
