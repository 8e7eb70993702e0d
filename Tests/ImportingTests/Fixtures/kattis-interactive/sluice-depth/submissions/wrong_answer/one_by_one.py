depth = 1
while True:
    print("deeper", depth, flush=True)
    if input() == "no":
        break
    depth += 1
print("depth", depth, flush=True)
