# Leaves modules in its folder that the interpreter might import in place of its own, now or next time.
import importlib
import os
import sys

shadows = ["colorsys", "sndhdr", "sitecustomize", "usercustomize", "this_is_not_a_module"]
found = [name for name in shadows if os.path.exists(name + ".py")]
for name in shadows:
    with open(name + ".py", "w") as module:
        module.write("planted = True\n")
importlib.invalidate_caches()
taken = []
for name in shadows:
    try:
        if hasattr(importlib.import_module(name), "planted"):
            taken.append(name)
    except ImportError:
        pass
print(f"ESCAPED: found {found}, took {taken} by {sys.path}" if found or taken else "contained")
