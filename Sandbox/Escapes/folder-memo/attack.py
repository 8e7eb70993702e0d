# Leaves notes in its working folder, open and hidden, and looks for those of an earlier run.
import os

found = os.listdir(".")
os.makedirs(".cache/deep", exist_ok=True)
for name in ("answers.txt", ".hidden", ".cache/deep/memo", " "):
    with open(name, "w") as memo:
        memo.write("42")
os.symlink("answers.txt", "link")
print(f"ESCAPED: found {found}" if found else "contained")
