# Looks for descriptors somebody forgot to close.
import os
import stat

strange = []
for file in range(64):
    try:
        facts = os.fstat(file)
    except OSError:
        continue
    if file > 3 or stat.S_ISDIR(facts.st_mode) or stat.S_ISBLK(facts.st_mode):
        strange.append((file, oct(facts.st_mode)))
print(f"ESCAPED: {strange}" if strange else "contained")
