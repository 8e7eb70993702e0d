# Nobody is asked and nothing is run: the process is gone, successfully.
import os

print(4242)
os._exit(0)
