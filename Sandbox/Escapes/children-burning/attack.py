# Lets children do the work and never waits for them, so that their time is on nobody's account.
import os

for _ in range(4):
    if os.fork() == 0:
        while True:
            pass
print("ESCAPED: four children burn")
