# The code CPython uses when its last flush fails.
import os

os._exit(120)
