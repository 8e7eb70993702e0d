# Reading a file may leave a trace for others to see: the time of the last access.
import os
import time

library = os.path.dirname(os.__file__)
moved = []
for name in sorted(os.listdir(library))[:200]:
    path = os.path.join(library, name)
    if not os.path.isfile(path):
        continue
    before = os.stat(path).st_atime_ns
    try:
        with open(path, "rb") as file:
            file.read(1)
    except PermissionError:
        continue
    time.sleep(0.001)
    if os.stat(path).st_atime_ns != before:
        moved.append(name)
print(f"ESCAPED: {moved[:3]}" if moved else "contained")
