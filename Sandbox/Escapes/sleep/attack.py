# Sleeps far beyond the limit without using any CPU time.
import time

time.sleep(1000)
print("ESCAPED: slept in peace")
