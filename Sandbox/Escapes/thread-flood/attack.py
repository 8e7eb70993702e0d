# Starts threads until one is refused.
import threading

release = threading.Event()
started = 0
try:
    while started < 1000:
        threading.Thread(target=release.wait, daemon=True).start()
        started += 1
except (RuntimeError, MemoryError):
    pass
release.set()
print("contained" if started <= 64 else f"ESCAPED: {started} threads")
