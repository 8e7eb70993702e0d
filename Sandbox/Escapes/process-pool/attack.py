# Spreads work over a pool of processes.
from concurrent.futures import ProcessPoolExecutor

with ProcessPoolExecutor(2) as pool:
    print("ESCAPED:", list(pool.map(abs, [-1, -2])))
