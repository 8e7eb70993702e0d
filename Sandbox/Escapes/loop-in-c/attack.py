# Consumes an endless iterator inside one C function.
from collections import deque
from itertools import repeat

deque(repeat(None), maxlen=0)
