# Removes or moves the folder it works in.
import os

here = os.getcwd()
escaped = []
for name, attempt in [
    ("removed", lambda: os.rmdir(here)),
    ("moved", lambda: os.rename(here, here + "-moved")),
    ("replaced", lambda: os.symlink("/", here)),
]:
    try:
        attempt()
        escaped.append(name)
    except OSError:
        pass
print(f"ESCAPED: {escaped}" if escaped else "contained")
