# Two threads, each within the limit, together over it.
from concurrent.futures import ThreadPoolExecutor


def hoard(seed):
    return [bytes([seed]) * (1 << 20) for _ in range(80)]


with ThreadPoolExecutor(2) as pool:
    halves = list(pool.map(hoard, [1, 2]))
print(sum(map(len, halves)), "MiB")
