import sys


def main():
    rows, columns = map(int, sys.stdin.readline().split())
    grid = [sys.stdin.readline().strip() for _ in range(rows)]
    print("NO PATH")


main()
