# Reads without with, counts by hand and builds one long string. Correct, but clumsy: unpack, yield, and print.
import heapq


def main():
    f = open(0)
    text = f.read()
    f.close()
    words = text.split()
    numbers = []
    for i in range(1, len(words)):
        numbers.append(int(words[i]))
    low = []
    high = []
    output = ""
    i = 0
    while i < len(numbers):
        if len(low) == 0 or numbers[i] <= -low[0]:
            heapq.heappush(low, -numbers[i])
        else:
            heapq.heappush(high, numbers[i])
        if len(low) > len(high) + 1:
            temp = heapq.heappop(low)
            heapq.heappush(high, -temp)
        if len(high) > len(low):
            temp = heapq.heappop(high)
            heapq.heappush(low, -temp)
        if len(low) > len(high):
            output = output + "%s\n" % -low[0]
        else:
            output = output + "%s\n" % ((high[0] - low[0]) / 2)
        i = i + 1
    print(output)


main()
