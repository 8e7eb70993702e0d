# Accepted: sorted runs on disk, merged by hand with a heap that has one line of each run.
import sys
from heapq import heapify, heappop, heapreplace

RUN = 20_000


def write_run(records: list[str], number: int) -> str:
    records.sort()
    path = f"run{number}"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(records)
    return path


def main() -> None:
    every = int(sys.stdin.readline())
    paths = []
    records = []
    for line in sys.stdin:
        time, number, name = line.rstrip("\n").split(";", 2)
        records.append(f"{time:0>9};{number:0>9};{name[:80]}\n")
        if len(records) == RUN:
            paths.append(write_run(records, len(paths)))
            records = []
    paths.append(write_run(records, len(paths)))

    files = [open(path, encoding="utf-8") for path in paths]
    heap = [(file.readline(), index) for index, file in enumerate(files)]
    heapify(heap)
    place = 0
    while heap:
        line, index = heap[0]
        if line == "":
            heappop(heap)
            continue
        place += 1
        if place % every == 0:
            time, number, name = line.split(";", 2)
            print(place, int(number), name, end="")
        heapreplace(heap, (files[index].readline(), index))
    for file in files:
        file.close()


main()
