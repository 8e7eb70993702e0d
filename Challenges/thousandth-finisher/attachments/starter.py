import sys


def main():
    every = int(sys.stdin.readline())
    for line in sys.stdin:
        time, number, name = line.split(";", 2)
        # there are too many of them for a list
    # print "place number name" for every so-manieth


main()
