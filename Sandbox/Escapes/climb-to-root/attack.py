# Climbs from its folder to the root and looks around.
import os

seen = set()
folder = "."
for _ in range(12):
    folder = os.path.join(folder, "..")
    try:
        seen |= set(os.listdir(folder))
    except OSError:
        pass
strange = seen - {"usr", "lib", "lib64", "lib32", "dev", "box"}
print(f"ESCAPED: {sorted(strange)}" if strange else "contained")
