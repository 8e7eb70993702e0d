# Wrong: the last line has no line end and becomes one with its successor.
import sys
from heapq import merge

every = int(sys.stdin.readline())
files = []
run = []


def close():
    run.sort()
    file = open(f"run{len(files)}", "w+", encoding="utf-8")
    file.writelines(run)
    file.seek(0)
    files.append(file)
    run.clear()


for line in sys.stdin:
    time, number, name = line[:110].split(";", 2) if len(line) > 110 else line.split(";", 2)
    run.append(f"{int(time):09};{int(number):09};{name}" if len(line) <= 110 else f"{int(time):09};{int(number):09};{name[:80]}\n")
    if len(run) == 20000:
        close()
close()
for place, line in enumerate(merge(*files), start=1):
    if place % every == 0:
        time, number, name = line.split(";", 2)
        print(place, int(number), name[:80].rstrip())
