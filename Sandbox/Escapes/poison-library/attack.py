# Replaces compiled modules of the standard library for all runs to come.
import os
import sys

library = os.path.dirname(os.__file__)
escaped = []
for name in (f"__pycache__/os.{sys.implementation.cache_tag}.pyc", "os.py", "sitecustomize.py", "__pycache__/planted.pyc", "new/module.py"):
    path = os.path.join(library, name)
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        open(path, "ab").close()
        escaped.append(name)
    except OSError:
        pass
for folder in ("/usr/lib/python3/dist-packages", "/usr/local/lib", library):
    try:
        os.mkdir(os.path.join(folder, "planted"))
        escaped.append(folder)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
