def main():
    greenhouses = int(input())
    for _ in range(greenhouses):
        n = int(input())
        print(1)
        print(1, flush=True)
        marks = input()
        print(0, flush=True)


main()
