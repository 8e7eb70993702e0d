# Leaves notes wherever a program can usually write, and looks for those of an earlier run.
import os

places = ["/tmp", "/var/tmp", "/run", "/dev", "/dev/shm", "/usr/lib", "/home", "/", "..", os.path.dirname(os.__file__)]
trace = []
for place in places:
    name = os.path.join(place, "memo.txt")
    try:
        with open(name, "a+") as memo:
            memo.seek(0)
            trace.append((place, memo.read()))
            memo.write("42")
    except OSError:
        pass
print(f"ESCAPED: {trace}" if trace else "contained")
