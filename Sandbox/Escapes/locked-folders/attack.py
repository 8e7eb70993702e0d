# Folders that nobody may enter, to keep their contents from being removed.
import os

found = os.listdir(".")
for number in range(10):
    os.makedirs(f"locked-{number}/inner", exist_ok=True)
    open(f"locked-{number}/inner/memo", "w").close()
for number in range(10):
    try:
        os.chmod(f"locked-{number}/inner", 0)
        os.chmod(f"locked-{number}", 0)
    except OSError:
        pass
print(f"ESCAPED: found {found}" if found else "contained")
