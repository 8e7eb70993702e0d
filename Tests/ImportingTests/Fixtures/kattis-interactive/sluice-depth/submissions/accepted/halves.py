low, high = 1, 100
while low < high:
    middle = (low + high) // 2
    print("deeper", middle, flush=True)
    if input() == "yes":
        low = middle + 1
    else:
        high = middle
print("depth", low, flush=True)
