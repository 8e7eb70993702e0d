def ladder(n):
    for step in range(n):
        yield (step, step + 1)
