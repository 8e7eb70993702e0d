# Whoever adds up what a folder holds has to list it first, so these may be entered and written, and not be listed.
import os

os.umask(0)
written = 0
try:
    for number in range(8):
        os.mkdir(f"closed-{number}", 0o300)
        for part in range(4):
            with open(f"closed-{number}/{part}", "wb", buffering=0) as file:
                for _ in range(16):
                    written += file.write(bytes(1 << 20))
except OSError:
    pass
print("contained" if written <= 64 << 20 else f"ESCAPED: {written >> 20} MiB")
