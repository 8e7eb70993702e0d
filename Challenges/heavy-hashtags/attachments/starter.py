import sys


def main():
    permille = int(sys.stdin.readline())
    for line in sys.stdin:
        author, _, text = line.partition(": ")
        # count its hashtags, but keep little
    # print the heavy ones


main()
