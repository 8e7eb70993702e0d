import sys


def main():
    k = int(sys.stdin.readline())
    for line in sys.stdin:
        district, person, address = line.split(";", 2)
        # keep or let go
    # print the draw, "district id" on each line


main()
