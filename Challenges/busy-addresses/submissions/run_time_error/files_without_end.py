# Fails: a file for every address; there are not that many handles.
import sys

k = int(sys.stdin.readline())
files = {}
for line in sys.stdin:
    fields = line.split("\t")
    if len(fields) == 4:
        address = fields[1].partition("?")[0]
        if address not in files:
            files[address] = open(f"address-{len(files)}", "w+")
        files[address].write("x")
sizes = {address: file.tell() for address, file in files.items()}
for address, count in sorted(sizes.items(), key=lambda pair: (-pair[1], pair[0]))[:k]:
    print(count, address)
