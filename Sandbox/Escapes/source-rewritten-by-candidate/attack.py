# File names, line caches and the file itself, if there is one.
import linecache
import sys

linecache.cache[__file__] = (100, None, ["FORGED\n"] * 100, __file__)
linecache.getlines = linecache.getline = lambda *arguments: "FORGED"
for name in (__file__, "attack.py", "/attack.py", sys.argv[0]):
    try:
        with open(name, "w") as file:
            file.write("FORGED\n" * 100)
    except OSError:
        pass


def answer(value):
    raise ValueError("shown")
