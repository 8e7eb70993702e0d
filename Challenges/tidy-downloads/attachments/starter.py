import sys
from pathlib import Path


def main():
    rules = sys.stdin.read().splitlines()
    for path in Path("downloads").iterdir():
        print("same", path)


main()
