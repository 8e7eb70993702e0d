# Replaces its own source, so that another program is reviewed, or run next time.
import sys

changed = 'print("ESCAPED: another program")\n'
for name in {globals().get("__file__") or "attack.py", sys.argv[0] or "attack.py", "solution.py", "attack.py"}:
    try:
        with open(name, "w") as source:
            source.write(changed)
    except OSError:
        pass
print("contained")
