# Two heaps, evened out after each number. Accepted: O(log n) for each number.
import heapq
import sys


def main() -> None:
    words = sys.stdin.read().split()
    low: list[int] = []  # the lower half, signs turned round
    high: list[int] = []  # the upper half
    for word in words[1:]:
        number = int(word)
        if low and number > -low[0]:
            heapq.heappush(high, number)
        else:
            heapq.heappush(low, -number)

        if len(low) > len(high) + 1:
            heapq.heappush(high, -heapq.heappop(low))
        elif len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))

        if len(low) > len(high):
            print(-low[0])
        else:
            print((high[0] - low[0]) / 2)


if __name__ == "__main__":
    main()
