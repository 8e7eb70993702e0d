# Swaps a file and a link to a host file under one name, as fast as it can, while reading that name.
import os
import threading
import time

deadline = time.monotonic() + 0.4
with open("mine", "w") as file:
    file.write("mine")
os.symlink("/etc/passwd", "theirs")


def swap():
    while time.monotonic() < deadline:
        for name in ("mine", "theirs"):
            os.link(name, "next", follow_symlinks=False)
            os.replace("next", "target")
            if os.path.lexists("next"):
                os.remove("next")


swapper = threading.Thread(target=swap)
swapper.start()
seen = set()
while time.monotonic() < deadline:
    try:
        with open("target") as file:
            seen.add(file.read(40))
    except OSError:
        pass
swapper.join()
print("contained" if seen <= {"mine"} else f"ESCAPED: {seen}")
