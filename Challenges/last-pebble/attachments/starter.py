def main():
    games = int(input())
    for _ in range(games):
        m, h, *heaps = map(int, input().split())
        print("first", flush=True)
        while any(heaps):
            heap = next(i for i, pebbles in enumerate(heaps) if pebbles)
            heaps[heap] -= 1
            print("take", heap + 1, 1, flush=True)
            if any(heaps):
                _, i, k = input().split()
                heaps[int(i) - 1] -= int(k)


main()
